import type { ArticleInput } from 'galley';
import report from '../../demo/night-ferry.json' with { type: 'json' };
import { ferryPicture } from './pictures.js';

const { image, ...text } = report;

/** The report of the demo: one author, one date, paragraphs. */
export const ferryText: ArticleInput = text;

/** The same with its picture. */
export const ferry: ArticleInput = { ...text, hero: { ...ferryPicture, caption: image.caption, layout: 'wide' } };

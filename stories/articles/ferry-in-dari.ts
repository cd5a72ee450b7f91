import type { ArticleInput } from 'galley';
import report from '../../demo/night-ferry.fa.json' with { type: 'json' };
import { ferryPicture } from './pictures.js';

const { image, ...text } = report;

/** The report of the demo in Dari. */
export const ferryInDari: ArticleInput = { ...text, hero: { ...ferryPicture, alt: image.alt, caption: image.caption, layout: 'wide' } };

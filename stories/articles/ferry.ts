import type { ArticleInput } from 'galley';
import report from '../../demo/night-ferry.json' with { type: 'json' };
import { ferryPicture } from './pictures.js';
import { plainReport } from './plain-report.js';

const { image } = report;
const text = plainReport(report);

/** The report of the demo: one author, one date, paragraphs. */
export const ferryText: ArticleInput = text;

/** The same with its picture. */
export const ferry: ArticleInput = { ...text, hero: { ...ferryPicture, caption: image.caption, layout: 'wide' } };

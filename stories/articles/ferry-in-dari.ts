import type { ArticleInput } from 'galley';
import report from '../../demo/night-ferry.fa.json' with { type: 'json' };
import { ferryPicture } from './pictures.js';
import { plainReport } from './plain-report.js';

const { image } = report;
const text = plainReport(report);

/** The report of the demo in Dari. */
export const ferryInDari: ArticleInput = { ...text, hero: { ...ferryPicture, alt: image.alt, caption: image.caption, layout: 'wide' } };

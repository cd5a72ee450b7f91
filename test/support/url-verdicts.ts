import type { UrlGrade } from '../../src/schema/definitions/field.js';
import type { UrlOptions } from '../../src/schema/input/url.js';

type Check = (input: string, grade: UrlGrade, options: UrlOptions) => string | null;

const BASE = 'https://site.example/story/one.html';

/** An address, then what becomes of it: as a link without a base and with one, as a picture without a base and with one. Null: refused. */
export type Verdict = readonly [input: string, ...(string | null)[]];

/** What a URL gate makes of these addresses. The committed verdicts (`url-verdicts.json`) are those of Node. */
export const verdictsOf = (checkUrl: Check, urls: readonly string[]): Verdict[] =>
  urls.map((url) => [url, ...(['link', 'resource'] as const).flatMap((grade) => [undefined, BASE].map((base) => checkUrl(url, grade, { base, max: 2_048 })))]);

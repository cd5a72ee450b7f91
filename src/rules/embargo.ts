import { only } from '../base/own-only.js';
import type { Article } from '../schema/generated/types.js';
import type { PublisherRules } from './options.js';

/** By then a day has begun everywhere. */
const LAST_ZONE = 12 * 60 * 60 * 1000;

/** Whether an article must not be published yet, in so many milliseconds since 1970. A day without a time has come when it has everywhere. */
export function isEmbargoed({ embargoedUntil }: Pick<Article, 'embargoedUntil'>, now: number): boolean {
  if (embargoedUntil === undefined) return false;
  const moment = Date.parse(embargoedUntil);
  return Number.isFinite(moment) && now < moment + (embargoedUntil.includes('T') ? 0 : LAST_ZONE);
}

/**
 * An article as it may leave a server. One under embargo says nothing, and developers are told so, as long as nobody says that its time has come or that it does
 * not matter: there is no clock here.
 */
export function released(article: Article, { now = -Infinity, embargoed = false }: PublisherRules): Article {
  if (embargoed || !isEmbargoed(article, now)) return article;
  const { inLanguage, dir, embargoedUntil } = article;
  console.warn(`galley: The article is under embargo until ${String(embargoedUntil)} and is not written. Give the time with the option \`rules: { now: Date.now() }\`, or \`rules: { embargoed: true }\` where that does not matter.`);
  return only({ headline: [], body: [], ...(inLanguage === undefined ? {} : { inLanguage }), ...(dir === undefined ? {} : { dir }) });
}

import type { Article } from '../../schema/generated/types.js';

/** By then a day has begun everywhere. */
const LAST_ZONE = 12 * 60 * 60 * 1000;

/** Whether an article must not be published yet, in so many milliseconds since 1970. A day without a time has come when it has everywhere. */
export function isEmbargoed({ embargoedUntil }: Pick<Article, 'embargoedUntil'>, now: number): boolean {
  if (embargoedUntil === undefined) return false;
  const moment = Date.parse(embargoedUntil);
  return Number.isFinite(moment) && now < moment + (embargoedUntil.includes('T') ? 0 : LAST_ZONE);
}

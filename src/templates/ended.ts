import type { Article } from '../schema/generated/types.js';

/** Whether an article was live and is no longer: its coverage has an end. */
export function hasEnded({ format, kicker, coverageEndTime }: Article): boolean {
  return coverageEndTime !== undefined && (format?.design === 'live' || kicker?.kind === 'live');
}

import type { AnyRecord } from './define.js';

/** More records than any vocabulary has. */
const MOST = 10_000;

/** Whether a value is a list of records. */
export function areRecords(value: unknown): value is readonly AnyRecord[] {
  try {
    return Array.isArray(value) && value.length <= MOST && value.every((each: Partial<AnyRecord> | null | undefined) => typeof each?.type === 'string');
  } catch {
    return false;
  }
}

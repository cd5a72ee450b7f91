import type * as PressModule from './press.js';

export type Press = typeof PressModule;

let press: Press | undefined;
let pending: Promise<void> | undefined;

/** What sets articles; undefined until it has been loaded. */
export const pressNow = (): Press | undefined => press;

/** Loads what sets articles, once. Where that failed, the next call tries again. */
export function loadPress(): Promise<void> {
  pending ??= import('./press.js').then(
    (module) => { press = module; },
    (error: unknown) => {
      pending = undefined;
      throw error;
    },
  );
  return pending;
}

import { Session } from 'node:inspector/promises';
import { watchPlatform } from './platform.ts';

export interface StepCounter {
  /** The steps of a call. What it throws is thrown. */
  readonly of: (work: () => void) => Promise<number>;
  readonly close: () => void;
}

/**
 * Counts the steps that code takes: how often each block of the scripts that are counted runs, and how much the functions of the platform that
 * it calls go through. No clock is in it: the same work has the same number on every machine.
 */
export async function countSteps(isCounted: (url: string) => boolean): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

  return {
    async of(work) {
      await session.post('Profiler.takePreciseCoverage');
      const stop = watchPlatform();
      let steps = 0;
      try {
        work();
      } finally {
        steps = stop();
      }
      const { result } = await session.post('Profiler.takePreciseCoverage');
      for (const { url, functions } of result) {
        if (isCounted(url)) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
      }
      return steps;
    },
    close: () => { session.disconnect(); },
  };
}

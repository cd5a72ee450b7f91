import { availableParallelism, loadavg } from 'node:os';

/** How many milliseconds `work` takes on a quiet machine of the usual speed. */
const USUAL = 50;

/**
 * How long tests wait, in milliseconds. A limit is there for what would never end and says nothing about speed, so each is many times what
 * its kind takes, and follows the machine as it is now. No test has a limit of its own.
 * GALLEY_PATIENCE says how many times as long as on a quiet machine, where it is not to be measured.
 */
export function measureLimits() {
  const patience = Number(process.env.GALLEY_PATIENCE) || measurePatience();
  return {
    patience,
    /** For a browser to start, or a page to load and begin. */
    start: 60_000 * patience,
    /** For something within a test to come about. */
    wait: 10_000 * patience,
    /** For one test in a browser. */
    test: 60_000 * patience,
    /** For one file of tests. */
    file: 600_000 * patience,
  };
}

/** As they were when this process began. */
export const limits = measureLimits();

/**
 * How many times longer things take here and now than on a quiet machine of the usual speed, and at least once as long: what a piece of work
 * says, which knows the machine, or what waits for a processor, which knows who else is there.
 */
function measurePatience() {
  const [, middle] = [work(), work(), work()].sort((a, b) => a - b);
  const [waiting] = loadavg();
  return Math.ceil(Math.max(1, middle / USUAL, waiting / availableParallelism()));
}

function work() {
  const started = performance.now();
  let sum = 0;
  for (let step = 0; step < 3e7; step++) sum += step % 7;
  return sum > 0 ? performance.now() - started : 0;
}

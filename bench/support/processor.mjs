/** Processor time of this process in milliseconds, its helper threads included: other processes do not count. */
export function clock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Text that was put together from pieces is made one string, as whoever sends it must. */
export const flat = (text) => text.charCodeAt(text.length >> 1);

/** Runs often enough for a sample to last well over the resolution of the clock; `use` is what becomes of each result, at once or when it comes. */
export const repeated = (times, run, use = () => {}) => ({
  run() {
    for (let turn = 0; turn < times; turn++) {
      const result = run();
      if (result instanceof Promise) return rest(times - turn, run, use, result);
      use(result);
    }
  },
});

async function rest(times, run, use, first) {
  use(await first);
  for (let turn = 1; turn < times; turn++) use(await run());
}

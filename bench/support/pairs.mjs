import { median, quantile, spread } from './statistics.mjs';

/**
 * Times a limit and its candidates side by side: in each round every one of them runs once, in an order drawn anew (a fixed order favoured
 * one of two equal candidates by 15 % at 2,000 blocks), and each candidate is divided by the limit of the same round.
 *
 * Each of them is `{ prepare?, run, restore? }`; only `run(prepared, lap)` is timed. It may call `lap()` where script ends and layout begins.
 * `clock` tells the time in milliseconds. Garbage is not collected on purpose: that throws compiled code away with it.
 *
 * @returns for the limit its median times; for each candidate how it compares, and the same for its script alone
 */
export async function timeInPairs({ limit, candidates, milliseconds, fewest = 15, most = 2000, clock = () => performance.now() }) {
  const runners = { limit, ...candidates };
  const started = performance.now();
  const until = async (share, least) => {
    const rounds = [];
    while (rounds.length < least || (rounds.length < most && performance.now() < started + milliseconds * share)) {
      rounds.push(await playRound(runners, rounds.length, clock));
    }
    return rounds;
  };
  await until(0.2, 3);
  const rounds = await until(1, fewest);
  const names = Object.keys(candidates);
  return {
    rounds: rounds.length,
    limit: median(rounds.map((round) => round.limit.total)),
    scriptLimit: median(rounds.map((round) => round.limit.script)),
    candidates: Object.fromEntries(names.map((name) => [name, { ...compare(rounds, name, 'total'), script: compare(rounds, name, 'script') }])),
  };
}

async function playRound(runners, number, clock) {
  const round = {};
  for (const name of shuffled(Object.keys(runners))) round[name] = await play(runners[name], number, clock);
  return round;
}

async function play({ prepare, run, restore }, number, clock) {
  const prepared = prepare?.(number);
  let script;
  const started = clock();
  const waiting = run(prepared, () => { script = clock() - started; });
  if (waiting instanceof Promise) await waiting;
  const total = clock() - started;
  restore?.(prepared);
  return { total, script: script ?? total };
}

/** Median and quartiles of the ratios of the rounds, and the ratio of the tenth percentiles. */
function compare(rounds, name, part) {
  const own = rounds.map((round) => round[name][part]);
  const limit = rounds.map((round) => round.limit[part]);
  return {
    milliseconds: median(own),
    ratio: spread(own.map((value, index) => value / limit[index])),
    quietest: quantile(own, 0.1) / quantile(limit, 0.1),
  };
}

function shuffled(names) {
  const order = [...names];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

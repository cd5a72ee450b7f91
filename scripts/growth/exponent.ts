/** The most that the exponent of growth may be. */
export const MOST = 1.1;
/** Three documents, each twice the one before. */
export const TURNS = [0, 1, 2] as const;
/** Steps below which growth says nothing: a few that are done once are more. */
const FEW = 20_000;

export interface Growth {
  /** 1 where work grows as the documents do; 0 where there is so little of it that its growth says nothing. */
  readonly exponent: number;
  /** The steps that the largest document takes. */
  readonly most: number;
}

/** How work grows. The largest document comes first: what takes few steps there needs no other. */
export function exponentOf(stepsOf: (turn: number) => number): Growth {
  const [first, second, last] = TURNS;
  const most = stepsOf(last);
  if (most < FEW) return { exponent: 0, most };
  const half = stepsOf(second);
  if (most - half < FEW) return { exponent: 0, most };
  const quarter = stepsOf(first);
  const exponent = Math.log2(half - quarter < FEW / 4 ? most / half : (most - half) / (half - quarter));
  return { exponent, most };
}

/** What regular expressions were given while something ran. */
export interface RegExpWork {
  /** Characters that they read, each as often as it was read. */
  characters: number;
  /** The longest text that each expression, by its source, was given. */
  readonly longest: Map<string, number>;
}

type Method = (this: RegExp, text: string, ...rest: unknown[]) => unknown;
const METHODS = [Symbol.replace, Symbol.split, Symbol.search, Symbol.match] as const;

/**
 * Runs something and counts what its regular expressions read: steps, not time, so that growth can be compared on any machine. An
 * expression reads from where it starts to the end of what it finds, or to the end of the text.
 */
export function regExpWork(run: () => void): RegExpWork {
  const work: RegExpWork = { characters: 0, longest: new Map() };
  const proto = RegExp.prototype as unknown as Record<symbol | 'exec' | 'test', Method>;
  const originals = new Map<symbol | 'exec' | 'test', Method>(
    [...METHODS, 'exec' as const, 'test' as const].map((name) => [name, proto[name] as Method]),
  );
  let inside = false;
  const count = (expression: RegExp, text: string, read: number): void => {
    work.characters += read;
    work.longest.set(expression.source, Math.max(work.longest.get(expression.source) ?? 0, text.length));
  };
  const call = (name: symbol | 'exec' | 'test', expression: RegExp, text: string, rest: unknown[]): unknown => {
    const outer = inside;
    inside = true;
    try {
      return (originals.get(name) as Method).call(expression, text, ...rest);
    } finally {
      inside = outer;
    }
  };
  for (const name of originals.keys()) {
    proto[name] = function (text, ...rest) {
      if (inside) return call(name, this, text, rest);
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = call(name, this, text, rest);
      const match = name === 'exec' ? (found as RegExpExecArray | null) : null;
      count(this, text, match ? match.index + match[0].length - from : text.length - from);
      return found;
    };
  }
  try {
    run();
  } finally {
    for (const [name, original] of originals) proto[name] = original;
  }
  return work;
}

import type { TemplateResult } from '../templates/html.js';
import { setFormulas } from '../templates/math.js';
import { mathFrom } from '../templates/mathml.js';
import { isComing, onDemand } from './on-demand.js';

/** Makes MathML of a formula in TeX, as text: what stands on a line of its own, or in a sentence. */
export type MathConverter = (source: string, isBlock: boolean) => string;

const told = new Set<string>();

function tell(source: string, reason: string): void {
  if (told.has(source) || told.size > 100) return;
  told.add(source);
  console.warn(`galley: the formula "${source.slice(0, 60)}" is shown as its source, for what was given to useMath ${reason}.`);
}

const HOW = 'One comes with `npm i temml`: `useMath((source, isBlock) => temml.renderToString(source, { displayMode: isBlock, throwOnError: true }))`.';

let inUse: unknown;

/**
 * Has formulas set on this page, or by this process, by a converter that you bring, or by one that is loaded where a formula is met first: `() => import('./formulas.js')`, a
 * module whose default export it is. Of what it gives only the elements of MathML that show something are taken. The last call counts; to be made before articles are shown, and
 * on the server with the same, loaded. What is no function is told, and changes nothing; `undefined` shows formulas as their source again.
 */
export function useMath(convert: MathConverter | (() => Promise<{ readonly default: MathConverter } | MathConverter>) | undefined): void {
  if (convert !== undefined && typeof convert !== 'function') return console.warn(`galley: useMath takes a function of source and place, and was given something else, which is ignored. ${HOW}`);
  inUse = convert;
  if (!convert) return setFormulas(undefined);
  const put = (loaded: (...args: never[]) => unknown) => { if (inUse === convert) setFormulas(judged(loaded as MathConverter)); };
  setFormulas(onDemand(judged(convert, true), put, (reason) => { console.warn(`galley: formulas are shown as their source, for the converter given to useMath could not be loaded: ${reason}. ${HOW}`); }));
}

/** Nothing of what a converter gives is taken but MathML; what is still to come goes by where it may. */
const judged = (convert: (source: string, isBlock: boolean) => unknown, mayCome = false) => (source: string, isBlock: boolean): TemplateResult | undefined => {
  try {
    const markup = convert(source, isBlock);
    if (mayCome && isComing(markup)) return markup as never;
    const math = typeof markup === 'string' ? mathFrom(markup) : undefined;
    if (!math) tell(source, 'gave something else than MathML that shows something');
    return math;
  } catch (error) {
    tell(source, `failed: ${error instanceof Error ? error.message : 'no reason was given'}`);
    return undefined;
  }
};

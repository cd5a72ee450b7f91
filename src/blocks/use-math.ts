import { setFormulas } from '../templates/math.js';
import { mathFrom } from '../templates/mathml.js';

/** Makes MathML of a formula in TeX, as text: what stands on a line of its own, or in a sentence. */
export type MathConverter = (source: string, isBlock: boolean) => string;

const told = new Set<string>();

function tell(source: string, reason: string): void {
  if (told.has(source) || told.size > 100) return;
  told.add(source);
  console.warn(`galley: the formula "${source.slice(0, 60)}" is shown as its source, for what was given to useMath ${reason}.`);
}

/**
 * Has formulas set on this page, or by this process, by a converter that you bring. Of what it gives only the elements of MathML that show something are taken. The last call counts;
 * to be made before articles are shown, and on the server with the same. What is no function is told, and changes nothing; `undefined` shows formulas as their source again.
 */
export function useMath(convert: MathConverter | undefined): void {
  if (convert === undefined) setFormulas(undefined);
  else if (typeof convert !== 'function') console.warn('galley: useMath takes a function of source and place, and was given something else, which is ignored. One comes with `npm i temml`: `useMath((source, isBlock) => temml.renderToString(source, { displayMode: isBlock, throwOnError: true }))`.');
  else {
    setFormulas((source, isBlock) => {
      try {
        const markup: unknown = convert(source, isBlock);
        const math = typeof markup === 'string' ? mathFrom(markup) : undefined;
        if (!math) tell(source, 'gave something else than MathML that shows something');
        return math;
      } catch (error) {
        tell(source, `failed: ${error instanceof Error ? error.message : 'no reason was given'}`);
        return undefined;
      }
    });
  }
}

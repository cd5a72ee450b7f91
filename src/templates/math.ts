import type { Rendered } from './html.js';

/** Sets a formula; undefined where it cannot. */
type SetFormula = (source: string, isBlock: boolean) => Rendered | undefined;

/** What was given to `useMath` last, behind the gate that judges what it gives. */
export let formulaOf: SetFormula | undefined;

export function setFormulas(given: SetFormula | undefined): void {
  formulaOf = given;
}

/** How often what sets code and formulas has changed since articles were shown first: what was set before is set again. */
export let revision = 0;

export function revise(): void {
  revision += 1;
}

/** What state an element can be in, for `:state(…)` in style sheets. */
export const STATES = ['loading', 'ready', 'whole', 'loose-text', 'error', 'stale'] as const;
export type State = (typeof STATES)[number];

/** Sets exactly these states. `ElementInternals` and its states may be missing in an old engine: then there are none. */
export function setStates(internals: ElementInternals | undefined, states: Readonly<Partial<Record<State, boolean>>>): void {
  const set = (internals as { states?: CustomStateSet } | undefined)?.states;
  if (!set) return;
  for (const state of STATES) {
    if (states[state]) set.add(state);
    else set.delete(state);
  }
}

/** Whether text stands directly in an element: it cannot be hidden by a selector of its own. */
export const hasLooseText = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');

import type { Rendered, Repeat, TemplateResult } from '../templates/html.js';
import { appendStep, programOf, toText } from './string.js';
import { hasTemplate, isRepeat } from './value.js';

/**
 * The text of `toText` in pieces: what stands before a keyed list, each of its items, and what stands behind it. A template is called when its
 * piece is asked for, and not before. What is guarded comes as one piece, for it may have to be replaced.
 */
export function* toChunks(rendered: Rendered): Generator<string, void, undefined> {
  if (isRepeat(rendered)) {
    for (const [index, item] of rendered.items.entries()) yield* toChunks(rendered.template(item as never, index));
  } else if (hasTemplate(rendered) && isDivisible(rendered)) yield* resultChunks(rendered);
  else yield toText(rendered);
}

function* resultChunks(result: TemplateResult): Generator<string, void, undefined> {
  const { start, steps } = programOf(result);
  let text = start;
  for (const [index, step] of steps.entries()) {
    const value = result.values[index];
    if (step.kind === 'child' && isDivisible(value)) {
      yield text;
      yield* toChunks(value);
      text = step.after;
    } else text = appendStep(text, step, value);
  }
  yield text;
}

/** Whether a value is a keyed list, or an unguarded result that holds one. */
function isDivisible(value: unknown): value is Repeat | TemplateResult {
  return isRepeat(value) || (hasTemplate(value) && value.fallback === undefined && value.values.some(isDivisible));
}

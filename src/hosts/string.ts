import type { Rendered, TemplateResult } from '../templates/html.js';
import { addressText } from './address.js';
import { perTemplate } from './compile.js';
import { escapeAttribute, escapeText } from './escape.js';
import { serialise, type HoleKind } from './serialise.js';
import { attributeText, isEmptyChild, isOn, isRepeat } from './value.js';

/** One hole: what its attribute begins with (`' href="'`), the fixed text up to the next hole, and the same with the quote of a whole attribute. */
interface Step {
  readonly kind: HoleKind;
  readonly before: string;
  readonly after: string;
  readonly closing: string;
}

interface TextProgram {
  readonly start: string;
  readonly steps: readonly Step[];
}

/**
 * Renders to HTML text, which the HTML parser reads back as the tree that the dom host builds. Text must be free of NUL,
 * CR and lone surrogates, which HTML would change (`parseArticle` sees to it).
 *
 * @throws TypeError for a value that is not `Rendered`, and Error for a template that the compiler refuses, unless a
 * `guard` stands around it.
 */
export function toText(rendered: Rendered): string {
  return append('', rendered);
}

/** The text of a template, with its holes. */
export const programOf = perTemplate((children): TextProgram => {
  const pieces: string[][] = [[]];
  const holes: Pick<Step, 'kind' | 'before'>[] = [];
  serialise(children, {
    text(html) {
      pieces.at(-1)?.push(html);
    },
    hole(kind, name) {
      holes.push({ kind, before: kind === 'whole' || kind === 'address' ? ` ${name}="` : kind === 'boolean' ? ` ${name}=""` : '' });
      pieces.push([]);
    },
  });
  // Joined, for the engine would take a text that was added up apart again in every text that it is part of.
  const [start = '', ...rest] = pieces.map((parts) => parts.join(''));
  return { start, steps: holes.map(({ kind, before }, index): Step => ({ kind, before, after: rest[index] ?? '', closing: ['"', rest[index]].join('') })) };
});

/** Puts a value behind the text that is there. A long text that grows at its end is put together sooner than one of many parts. */
function append(text: string, value: unknown): string {
  if (typeof value === 'string') return text + escapeText(value);
  if (isEmptyChild(value)) return text;
  if (Array.isArray(value)) {
    let longer = text;
    for (const item of value) longer = append(longer, item);
    return longer;
  }
  if (typeof value === 'number') return text + String(value);
  if (isRepeat(value)) {
    let longer = text;
    for (let index = 0; index < value.items.length; index++) longer = append(longer, value.template(value.items[index] as never, index));
    return longer;
  }
  const result = value as TemplateResult;
  return typeof result.fallback === 'function' ? appendGuarded(text, result, result.fallback) : appendResult(text, result);
}

function appendResult(text: string, result: TemplateResult): string {
  const { start, steps } = programOf(result);
  const { values } = result;
  let longer = text + start;
  for (let index = 0; index < steps.length; index++) longer = appendStep(longer, steps[index] as Step, values[index]);
  return longer;
}

/** Puts a hole, with the fixed text behind it, behind the text that is there. */
export function appendStep(text: string, { kind, before, after, closing }: Step, value: unknown): string {
  if (kind === 'child') return append(text, value) + after;
  if (kind === 'boolean') return (isOn(value) ? text + before : text) + after;
  const shown = kind === 'address' ? addressText(value) : attributeText(value);
  if (shown === undefined) return text + after;
  return kind === 'part' ? text + escapeAttribute(shown) + after : text + before + escapeAttribute(shown) + closing;
}

function appendGuarded(text: string, result: TemplateResult, fallback: (error: unknown) => Rendered): string {
  try {
    return appendResult(text, result);
  } catch (error) {
    return append(text, fallback(error));
  }
}

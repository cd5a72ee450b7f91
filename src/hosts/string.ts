import type { Rendered, TemplateResult } from '../templates/html.js';
import { perTemplate } from './compile.js';
import { escapeAttribute, escapeText } from './escape.js';
import { serialise, type HoleKind } from './serialise.js';
import { attributeText, type HostOptions, isEmptyChild, isOn, report } from './value.js';

/** One hole: what its attribute begins with (`' href="'`), and the fixed text up to the next hole. */
interface Step {
  readonly kind: HoleKind;
  readonly before: string;
  after: string;
}

interface TextProgram {
  start: string;
  readonly steps: Step[];
}

/**
 * Renders to HTML text, which the HTML parser reads back as the tree that the dom host builds. Text must be free of NUL,
 * CR and lone surrogates, which HTML would change (`parseArticle` sees to it).
 *
 * @throws TypeError for a value that is not `Rendered`, and Error for a template that the compiler refuses, unless a
 * `guard` stands around it.
 */
export function toText(rendered: Rendered, options?: HostOptions): string {
  return childText(rendered, options);
}

const programOf = perTemplate((children): TextProgram => {
  const program: TextProgram = { start: '', steps: [] };
  serialise(children, {
    text(html) {
      const last = program.steps.at(-1);
      if (last) last.after += html;
      else program.start += html;
    },
    hole(kind, name) {
      const before = kind === 'whole' ? ` ${name}="` : kind === 'boolean' ? ` ${name}=""` : '';
      program.steps.push({ kind, before, after: '' });
    },
  });
  return program;
});

function childText(value: unknown, options: HostOptions | undefined): string {
  if (typeof value === 'string') return escapeText(value);
  if (isEmptyChild(value)) return '';
  if (Array.isArray(value)) {
    let text = '';
    for (const item of value) text += childText(item, options);
    return text;
  }
  if (typeof value === 'number') return String(value);
  const result = value as TemplateResult;
  return typeof result.fallback === 'function' ? guardedText(result, result.fallback, options) : resultText(result, options);
}

function resultText(result: TemplateResult, options: HostOptions | undefined): string {
  const { start, steps } = programOf(result);
  const { values } = result;
  let text = start;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as Step;
    text += stepText(step, values[index], options) + step.after;
  }
  return text;
}

function stepText({ kind, before }: Step, value: unknown, options: HostOptions | undefined): string {
  if (kind === 'child') return childText(value, options);
  if (kind === 'boolean') return isOn(value) ? before : '';
  const text = attributeText(value);
  if (kind === 'part') return text === undefined ? '' : escapeAttribute(text);
  return text === undefined ? '' : `${before}${escapeAttribute(text)}"`;
}

function guardedText(result: TemplateResult, fallback: () => Rendered, options: HostOptions | undefined): string {
  try {
    return resultText(result, options);
  } catch (error) {
    report(error, options);
    return childText(fallback(), options);
  }
}

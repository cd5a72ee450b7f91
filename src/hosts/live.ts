import type { TemplateResult as LitResult } from 'lit';
import type { nothing, Rendered, TemplateResult } from '../templates/html.js';
import { perTemplate } from './compile.js';
import { type HoleKind, serialise } from './serialise.js';
import { attributeText, type HostOptions, isEmptyChild, isOn, NOTHING, report } from './value.js';

interface LiveProgram {
  readonly strings: TemplateStringsArray;
  readonly kinds: readonly HoleKind[];
}

/** What Lit's `render` takes. */
export type LitRendered = string | number | typeof nothing | LitResult | LitRendered[];

/**
 * The same tree for Lit's own `render`, apart from Lit's comments. Every value is checked here, before Lit sees it, so
 * guards hold although Lit renders later.
 *
 * @throws as `toText` does, unless a `guard` stands around it.
 */
export function toLit(rendered: Rendered, options?: HostOptions): LitRendered {
  return childOf(rendered, options);
}

const programOf = perTemplate((children): LiveProgram => {
  const strings = [''];
  const kinds: HoleKind[] = [];
  const write = (html: string): void => void strings.push((strings.pop() ?? '') + html);
  serialise(children, {
    text: write,
    hole(kind, name) {
      const quoted = kind === 'whole' || kind === 'boolean';
      if (quoted) write(` ${kind === 'boolean' ? '?' : ''}${name}="`);
      kinds.push(kind);
      strings.push(quoted ? '"' : '');
    },
  });
  return { strings: Object.assign(strings, { raw: strings }), kinds };
});

function childOf(value: unknown, options: HostOptions | undefined): LitRendered {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isEmptyChild(value)) return NOTHING;
  if (Array.isArray(value)) return value.map((item) => childOf(item, options));
  const result = value as TemplateResult;
  if (typeof result.fallback !== 'function') return resultOf(result, options);
  try {
    return resultOf(result, options);
  } catch (error) {
    report(error, options);
    return childOf(result.fallback(), options);
  }
}

function resultOf(result: TemplateResult, options: HostOptions | undefined): LitResult {
  const { strings, kinds } = programOf(result);
  const values = kinds.map((kind, index) => {
    const value = result.values[index];
    if (kind === 'child') return childOf(value, options);
    if (kind === 'boolean') return isOn(value);
    return attributeText(value) ?? (kind === 'part' ? '' : NOTHING);
  });
  return { _$litType$: 1, strings, values };
}

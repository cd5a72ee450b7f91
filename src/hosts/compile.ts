import type { TemplateResult } from '../templates/html.js';
import { parseTemplate } from './parse-template.js';
import type { Child } from './template-tree.js';
import { foreignValue, hasTemplate } from './value.js';

/**
 * What a host makes of a template, made once and remembered by the identity of its strings. A template that is refused
 * is not remembered. Only strings from an `html` tag get in, so one that is found needs no further check.
 *
 * The function returned throws a TypeError for a value that is no template result, and Error for a refused template.
 */
export function perTemplate<Program>(build: (children: readonly Child[]) => Program): (result: TemplateResult) => Program {
  const programs = new WeakMap<TemplateStringsArray, Program>();
  return (result) => {
    const known = programs.get(result.strings);
    if (known !== undefined) return known;
    if (!hasTemplate(result)) throw foreignValue(result);
    const program = build(parseTemplate(result.strings));
    programs.set(result.strings, program);
    return program;
  };
}

import type { nothing, Repeat, TemplateResult } from '../templates/html.js';

/**
 * The templates' `nothing`. The hosts know templates by their wire format alone, so those of another copy of the
 * package work as well.
 */
export const NOTHING: typeof nothing = Symbol.for('lit-nothing') as typeof nothing;

/** What a child position shows nothing for. */
export function isEmptyChild(value: unknown): boolean {
  return value === null || value === undefined || value === false || value === NOTHING;
}

/**
 * The text of a value in an attribute; undefined when the attribute is left out (null, undefined, `nothing`).
 * @throws TypeError for anything but strings and numbers.
 */
export function attributeText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined || value === NOTHING) return undefined;
  if (typeof value === 'number') return String(value);
  const advice = typeof value === 'boolean' ? '; write "true" or "false", or ?name' : '';
  throw new TypeError(`An attribute takes text or a number, not ${kindOf(value)}${advice}.`);
}

/** Whether a value came from an `html` tag: data cannot forge the `raw` of its strings. */
export function hasTemplate(value: unknown): value is TemplateResult {
  const { strings } = Object(value) as Partial<TemplateResult>;
  return Array.isArray(strings) && Object.hasOwn(strings, 'raw');
}

/** Whether a value is a keyed list: data holds no functions, so none can forge one. */
export function isRepeat(value: unknown): value is Repeat {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Repeat>).template === 'function' && Object.hasOwn(value, 'template');
}

/** Whether `?name="${value}"` sets the attribute. */
export function isOn(value: unknown): boolean {
  return Boolean(value) && value !== NOTHING;
}

/** What a host throws for a value that is neither text, a number, a result, a list of them, nor empty. */
export function foreignValue(value: unknown): TypeError {
  return new TypeError(`A template shows text, numbers, results and lists of them, not ${kindOf(value)}.`);
}

function kindOf(value: unknown): string {
  return value === null || typeof value !== 'object' ? `a ${typeof value}` : 'a foreign object';
}

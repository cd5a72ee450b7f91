import { fieldIn, textIn } from '../../base/plain-copy.js';
import { SCHEMES, type Scheme } from '../resolve.js';
import type { Place } from './finding.js';

/** One declaration of a theme. Custom properties that are not Galley's count as well: `var()` may lead to them. */
export interface Declaration extends Partial<Place> {
  /** `--galley-color-text`, or `color-scheme`. */
  readonly name: string;
  readonly value: string;
  readonly important?: boolean;
  /** Set where the declaration holds in one scheme only, as in `@media (prefers-color-scheme: dark)`. */
  readonly scheme?: Scheme;
}

/** The declarations among the items of a copy of data: those that have a name and a value. */
export function declarationsIn(copy: unknown): readonly Declaration[] {
  return !Array.isArray(copy) ? [] : copy.flatMap((item: unknown) => {
    const [name, value] = [textIn(item, 'name'), textIn(item, 'value')];
    if (name === undefined || value === undefined) return [];
    const scheme = SCHEMES.find((each) => each === fieldIn(item, 'scheme'));
    return [{ name, value, ...(fieldIn(item, 'important') === true && { important: true }), ...(scheme && { scheme }), ...placeIn(item) }];
  });
}

/** Where something stands, as far as a copy says it. */
export function placeIn(copy: unknown): Partial<Place> {
  const [line, column] = [fieldIn(copy, 'line'), fieldIn(copy, 'column')];
  return { ...(typeof line === 'number' && { line }), ...(typeof column === 'number' && { column }) };
}

/** What holds in this scheme: of several declarations of a name the last. */
export function valuesIn(scheme: Scheme, declarations: readonly Declaration[]): Map<string, Declaration> {
  const held = declarations.filter((declaration) => declaration.scheme === undefined || declaration.scheme === scheme);
  return new Map(held.map((declaration) => [declaration.name, declaration]));
}

/** The schemes in which a theme is seen: both, unless it fixes its `color-scheme`. */
export function schemesOf(declarations: readonly Declaration[]): readonly Scheme[] {
  const words = declarations.findLast(({ name }) => name === 'color-scheme')?.value.split(/\s+/) ?? [];
  const named = SCHEMES.filter((scheme) => words.includes(scheme));
  return named.length === 1 ? named : SCHEMES;
}

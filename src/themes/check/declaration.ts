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

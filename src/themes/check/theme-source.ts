import { fieldIn, textIn } from '../../base/plain-copy.js';
import type { ThemeName } from '../names.js';
import { declarationsIn, placeIn, type Declaration } from './declaration.js';
import type { Finding, Place } from './finding.js';

/** The declarations of one rule of a style sheet. */
export interface ThemeRule {
  readonly selector: string;
  /** The at-rules in which it stands and which may not hold, such as `@media print`; those on the scheme are in the declarations. */
  readonly conditions: readonly string[];
  readonly declarations: readonly Declaration[];
}

/** A style sheet, as much of it as a theme is made of. */
export interface ThemeSource {
  readonly rules: readonly ThemeRule[];
  /** The names of `@property` rules. */
  readonly registered: readonly ({ readonly name: string } & Partial<Place>)[];
  /** The theme that it says it is made from. */
  readonly base?: ThemeName;
  /** What could not be read. */
  readonly findings: readonly Finding[];
}

/** The rules among the items of a copy of data. */
export function rulesIn(copy: unknown): readonly ThemeRule[] {
  return !Array.isArray(copy) ? [] : copy.flatMap((item: unknown) => {
    const conditions = fieldIn(item, 'conditions');
    const declarations = declarationsIn(fieldIn(item, 'declarations'));
    return declarations.length === 0 ? [] : [{ selector: textIn(item, 'selector') ?? '', conditions: Array.isArray(conditions) ? conditions.filter((each) => typeof each === 'string') : [], declarations }];
  });
}

/** The names of `@property` rules among the items of a copy of data. */
export function registrationsIn(copy: unknown): ThemeSource['registered'] {
  return !Array.isArray(copy) ? [] : copy.flatMap((item: unknown) => {
    const name = textIn(item, 'name');
    return name === undefined ? [] : [{ name, ...placeIn(item) }];
  });
}

import { THEMES, type ThemeName } from '../themes/names.js';
import { UsageError } from './command.js';

/** The theme that was asked for with `--from`. @throws {UsageError} where there is none of this name. */
export function themeNamed(name: string | undefined): ThemeName | undefined {
  if (name === undefined) return undefined;
  const theme = THEMES.find((known) => known === name);
  if (!theme) throw new UsageError(`There is no theme "${name}". There are ${THEMES.join(', ')}.`);
  return theme;
}

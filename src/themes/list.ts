import { THEME_DESCRIPTIONS, THEMES, type ThemeName } from './names.js';

/** A theme that comes with the package. */
export interface ListedTheme {
  readonly name: ThemeName;
  readonly description: string;
}

/** The themes that come with the package, with what each is for. */
export const listThemes = (): readonly ListedTheme[] => THEMES.map((name) => ({ name, description: THEME_DESCRIPTIONS[name] }));

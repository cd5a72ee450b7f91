import { THEMES } from '../themes/names.js';
import { UNLOADED } from './events.js';
import { report } from './report.js';
import { addSheet, hasSheet, stylable } from './sheets.js';
import { VERSION } from './version.js';

const SHEET = `themes ${VERSION}`;

/** The theme that the style sheets of the page have put on an element: each announces itself. */
const themeOf = (element: Element) => getComputedStyle(element).getPropertyValue('--galley-theme').trim();

/**
 * Gives the root in which an element stands the rules of our themes, where one of them is named that no style sheet of the page brings. All
 * come together, so that a change of theme asks for nothing. The promise is kept even where they do not arrive.
 */
export function adoptThemes(element: Element, theme: string | null): Promise<void> | undefined {
  const names: readonly string[] = theme?.match(/\S+/g) ?? [];
  const unknown = names.filter((name) => !(THEMES as readonly string[]).includes(name));
  if (unknown.length > 0) void import('./warn-theme.js').then(({ warnOfThemes }) => warnOfThemes(element, unknown, (name) => themeOf(element) === name), () => undefined);
  const root = stylable(element.getRootNode());
  if (!root || unknown.length === names.length || hasSheet(root, SHEET) || names.includes(themeOf(element))) return undefined;
  const adopt = ({ themesSheet }: { readonly themesSheet: string }) => { addSheet(root, SHEET, themesSheet); };
  return import('../themes/sheet.js').then(adopt, (cause: unknown) => { report(element, { ...UNLOADED, cause }); });
}

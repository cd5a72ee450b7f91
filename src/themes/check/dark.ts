import { schemesOf, valuesIn, type Declaration } from './declaration.js';
import { finding, type Finding } from './finding.js';
import { tokenNamed } from './tokens.js';
import { isSet, substitute } from './value.js';

/** Colours of CSS that know the scheme, or that have no colour of their own. */
const FOLLOWS =
  /light-dark\(|\b(currentcolor|transparent|canvas|canvastext|linktext|visitedtext|activetext|buttonface|buttontext|buttonborder|field|fieldtext|highlight|highlighttext|selecteditem|selecteditemtext|mark|marktext|graytext|accentcolor|accentcolortext)\b/i;

/** Colours that are the same on light and on dark pages, though the default differs. */
export function checkDarkValues(own: readonly Declaration[], find: (name: string) => string | undefined): readonly Finding[] {
  if (schemesOf(own).length === 1) return [];
  const [light, dark] = [valuesIn('light', own), valuesIn('dark', own)];
  return own.flatMap((declaration) => {
    const { name, value, scheme } = declaration;
    const token = tokenNamed(name);
    if (scheme !== undefined || token?.type !== 'color' || !token.value.startsWith('light-dark(') || !isSet(value)) return [];
    if (light.get(name) !== dark.get(name)) return [];
    const substituted = substitute(value, find);
    if ('missing' in substituted || FOLLOWS.test(substituted.value)) return [];
    const message = `${name} has one colour for light and dark pages. Write light-dark(${value}, …) with its dark value.`;
    return [finding('no-dark-value', message, declaration)];
  });
}

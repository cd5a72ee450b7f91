import type { Declaration } from './declaration.js';
import { finding, type Finding } from './finding.js';
import { isOneOf, keywordsOf } from './keywords.js';
import { LONGEST } from './safe.js';
import { tokenNamed, type PublicToken } from './tokens.js';
import { callOf, isSet, split, substitute } from './value.js';

const LENGTH =
  /^[-+]?(\d+(?:\.\d*)?|\.\d+)(px|r?em|r?ch|r?ex|r?lh|r?ic|r?cap|[sld]?v(w|h|i|b|min|max)|cq(w|h|i|b|min|max)|cm|mm|q|in|pt|pc|%)$/i;
const NUMBER = /^[-+]?(\d+(?:\.\d*)?|\.\d+)$/;
const MATHS = ['calc', 'min', 'max', 'clamp', 'round', 'mod', 'rem', 'abs', 'env'];
const HEX = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const COLOR_FUNCTIONS = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|contrast-color|device-cmyk)$/;
const LINE_STYLES = ['none', 'hidden', 'dotted', 'dashed', 'solid', 'double', 'groove', 'ridge', 'inset', 'outset'];
const FAMILY = /^("[^"]+"|'[^']+'|-?[a-z_\u00a0-\uffff][\w\u00a0-\uffff-]*( -?[a-z_\u00a0-\uffff][\w\u00a0-\uffff-]*)*)$/i;

/** What a value of each type must look like, and how that is said. */
const TYPES: Readonly<Record<PublicToken['type'], { readonly wanted: string; readonly takes: (value: string, name: string) => boolean }>> =
  {
    color: { wanted: 'a colour: write light-dark(#006b5b, #6fd8c4)', takes: isColor },
    dimension: {
      wanted: 'a length: write a unit, 4px or 0.25rem',
      takes: (value, name) =>
        name.endsWith('-padding') ? split(value, ' ').length <= 2 && split(value, ' ').every(isLength) : isLength(value),
    },
    number: { wanted: 'a number without a unit: write 1.55', takes: (value) => NUMBER.test(value) || isMaths(value) },
    fontWeight: {
      wanted: 'a weight: write a number from 1 to 1000',
      takes: (value) =>
        ['normal', 'bold'].includes(value) || (NUMBER.test(value) && Number(value) >= 1 && Number(value) <= 1000) || isMaths(value),
    },
    fontFamily: {
      wanted: 'a list of faces: write "My Serif", Georgia, serif',
      takes: (value) => split(value, ',').every((face) => FAMILY.test(face)),
    },
    strokeStyle: { wanted: `a line style: write ${LINE_STYLES.join(', ')}`, takes: (value) => LINE_STYLES.includes(value) },
    keyword: { wanted: 'a word', takes: (value, name) => isOneOf(value, name) },
  };

const isLength = (value: string) => value === '0' || LENGTH.test(value) || isMaths(value);

function isMaths(value: string): boolean {
  return MATHS.includes(callOf(value)?.name ?? '');
}

function isColor(value: string): boolean {
  const call = callOf(value);
  if (call?.name === 'light-dark') return call.arguments.length === 2 && call.arguments.every(isColor);
  if (call) return COLOR_FUNCTIONS.test(call.name);
  // names are many, and a browser knows them all: a single word passes here, the contrast says whether it is known
  return HEX.test(value) || /^[a-z]+$/i.test(value);
}

/** A value that the token's type does not take. Where `var()` leads out of the theme, nothing is said. */
export function checkValue(declaration: Declaration, find: (name: string) => string | undefined): readonly Finding[] {
  const { name } = declaration;
  const token = tokenNamed(name);
  const substituted = substitute(declaration.value, find);
  if (!token || 'missing' in substituted) return [];
  const { value } = substituted;
  if (value.length > LONGEST) return [finding('invalid-value', `${name} has a value of more than ${LONGEST} characters.`, declaration)];
  const lower = value.toLowerCase();
  if (!isSet(value)) return [];
  if (token.type === 'dimension' && NUMBER.test(value) && Number(value) === 0)
    return [finding('unitless-zero', `${name}: ${value} has no unit, and a sum in which it stands is void. Write 0px.`, declaration)];
  const { wanted, takes } = TYPES[token.type];
  if (takes(token.type === 'fontFamily' ? value : lower, name)) return [];
  const words = token.type === 'keyword' ? `${wanted}: write ${keywordsOf(name)}` : wanted;
  return [finding('invalid-value', `${name}: "${value}" is not ${words}.`, declaration)];
}

import { plainCopy } from '../../base/plain-copy.js';
import { parseColor } from '../color.js';
import { contrast } from '../contrast.js';
import { resolveValue, type Scheme } from '../resolve.js';
import { declarationsIn, schemesOf, valuesIn, type Declaration } from './declaration.js';
import { finding, type Finding, type Suggestion } from './finding.js';
import { nearestPassing } from './nearest-passing.js';
import { COMPONENT_PAIRS, SEMANTIC_PAIRS, type ContrastPair } from './pairs.js';
import { tokenNamed } from './tokens.js';
import { isSet, substitute } from './value.js';

/** What holds where the theme is used and comes from elsewhere: the base's tokens, then what stands around. */
export type Lookup = (name: string, scheme: Scheme) => string | undefined;

/** A pair as a page of one scheme shows it. A reason instead of a colour where it cannot be said. */
export interface JudgedPair extends ContrastPair {
  readonly scheme: Scheme;
  readonly ratio?: number;
  /** Why there is no ratio. */
  readonly unknown?: string;
  readonly frontColor?: string;
  readonly backColor?: string;
}

/** The ratios of all pairs, for both schemes unless the theme fixes one. Of colours that follow others only those that are set. */
export function judgePairs(own: readonly Declaration[], lookup: Lookup = () => undefined): readonly JudgedPair[] {
  const declarations = declarationsIn(plainCopy(own).copy);
  const lookUp = (name: string, scheme: Scheme): unknown => (typeof lookup === 'function' ? lookup(name, scheme) : undefined);
  return schemesOf(declarations).flatMap((scheme) => {
    const values = valuesIn(scheme, declarations);
    const find = (name: string) => {
      const value = values.get(name)?.value ?? lookUp(name, scheme);
      return typeof value === 'string' && isSet(value) ? value : undefined;
    };
    const isKnown = ({ front, back, band }: ContrastPair) =>
      [front, back, band].some((name) => name !== undefined && find(name) !== undefined && !isSemantic(name));
    const pairs = [...SEMANTIC_PAIRS, ...COMPONENT_PAIRS.filter(isKnown)];
    return pairs.map((pair) => judge(onBand(pair, find), scheme, find));
  });
}

type Find = (name: string) => string | undefined;

/** The pair as it is seen where its band has a colour. */
function onBand(pair: ContrastPair, find: Find): ContrastPair {
  const band = pair.band === undefined ? undefined : find(pair.band);
  const isClear = band === undefined || parseColor(band)?.alpha === 0;
  return isClear ? pair : { ...pair, back: pair.band ?? pair.back };
}

const isSemantic = (name: string) => tokenNamed(name)?.tier === 'semantic';

function judge(pair: ContrastPair, scheme: Scheme, find: Find): JudgedPair {
  const [front, back] = [pair.front, pair.back].map((name) => {
    const value = find(name) ?? tokenNamed(name)?.value ?? '';
    const substituted = substitute(value, find);
    if ('missing' in substituted) return { unknown: `${substituted.missing} is not set in this file` };
    const color = resolveValue(substituted.value, {}, scheme) ?? '';
    const parsed = parseColor(color);
    if (!parsed) return { unknown: `"${color}" is not worked out here` };
    if (name === pair.back && parsed.alpha < 1) return { unknown: `the page shows through ${name}` };
    return { color };
  });
  const unknown = front?.unknown ?? back?.unknown;
  if (unknown !== undefined) return { ...pair, scheme, unknown };
  const [frontColor = '', backColor = ''] = [front?.color, back?.color];
  return { ...pair, scheme, ratio: contrast(frontColor, backColor) ?? 1, frontColor, backColor };
}

/** Pairs that are too faint, at the declaration that makes them so. What the theme does not touch is not its fault. */
export function checkPairs(own: readonly Declaration[], lookup: Lookup): readonly Finding[] {
  const unknown = new Set<string>();
  return judgePairs(own, lookup).flatMap((pair) => {
    const values = valuesIn(pair.scheme, own);
    const declaration = values.get(pair.front) ?? values.get(pair.back);
    if (!declaration) return [];
    if (pair.ratio === undefined) {
      const message = `${pair.what}: the contrast cannot be judged, ${pair.unknown ?? ''}.`;
      if (unknown.has(message)) return [];
      unknown.add(message);
      return [finding('not-judged', message, declaration)];
    }
    if (pair.ratio >= pair.aim) return [];
    const code = pair.ratio < pair.least ? 'low-contrast' : 'contrast-below-target';
    return [finding(code, sentence(pair, pair.ratio), declaration, suggestionFor(pair))];
  });
}

/** The colour of the text that keeps the aim, or else what is asked for at least. */
function suggestionFor({ front, scheme, least, aim, frontColor = '', backColor = '' }: JudgedPair): Suggestion | undefined {
  const color = nearestPassing(frontColor, backColor, aim) ?? nearestPassing(frontColor, backColor, least);
  return color === undefined ? undefined : { token: front, scheme, color };
}

function sentence({ what, scheme, front, back, least, aim, frontColor = '', backColor = '' }: JudgedPair, ratio: number): string {
  // cut, not rounded: 4.499 is not 4.5
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
  const wanted = ratio < least ? [...new Set([least, aim])] : [aim];
  const ways = wanted.flatMap((each) => {
    const color = nearestPassing(frontColor, backColor, each);
    return color === undefined ? [] : [`${color} has ${String(each)}:1`];
  });
  const advice = ways.length > 0 ? `Nearest by lightness: ${ways.join(', ')}.` : `No lightness of it is enough: change ${back}.`;
  const rule = ratio < least ? `WCAG 2.2 AA asks for ${String(least)}:1` : `Galley's own themes keep ${String(aim)}:1`;
  return `${what} in ${scheme}: ${front} ${frontColor} on ${back} ${backColor} has ${shown}:1, ${rule}. ${advice}`;
}

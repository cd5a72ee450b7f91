import { contrast, publicTokens, resolveValue, SCHEMES, type Scheme } from 'galley/themes';

/** A colour token in one scheme: what it is there, and how it stands out from the background. */
export interface Swatch {
  readonly scheme: Scheme;
  readonly value: string;
  readonly background: string;
  /** WCAG 2.2; undefined where the value is no plain colour. */
  readonly ratio: number | undefined;
}

export interface TokenRow {
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly swatches: readonly Swatch[];
}

const values: Readonly<Record<string, string>> = Object.fromEntries(publicTokens.map(({ name, value }) => [name, value]));
const BACKGROUND = '--galley-color-bg';

/** The tokens of a type, with their colours in both schemes where they are colours. */
export function tokenRows(isWanted: (token: (typeof publicTokens)[number]) => boolean): readonly TokenRow[] {
  return publicTokens.filter(isWanted).map(({ name, description, value, type }) => ({
    name,
    description,
    value,
    swatches: type === 'color' ? SCHEMES.flatMap((scheme) => swatch(value, scheme)) : [],
  }));
}

function swatch(value: string, scheme: Scheme): readonly Swatch[] {
  const shown = resolveValue(value, values, scheme);
  const background = resolveValue(`var(${BACKGROUND})`, values, scheme) ?? 'Canvas';
  return shown === undefined ? [] : [{ scheme, value: shown, background, ratio: contrast(shown, background) }];
}

/** What a ratio is enough for. */
export function verdict(ratio: number | undefined): string {
  if (ratio === undefined) return '';
  const rounded = (Math.floor(ratio * 10) / 10).toFixed(1);
  if (ratio >= 7) return `${rounded} : 1, AAA`;
  if (ratio >= 4.5) return `${rounded} : 1, AA`;
  return ratio >= 3 ? `${rounded} : 1, lines and signs` : `${rounded} : 1`;
}

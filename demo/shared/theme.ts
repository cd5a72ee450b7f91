import { publicTokens, THEMES, themeTokens, type ThemeName } from 'galley/themes';

/** A theme to begin from; `default` is Galley without any. */
export const BASES = ['default', ...THEMES] as const;
export type Base = (typeof BASES)[number];

/** A theme in the making: one of ours, and the tokens that are set otherwise. */
export interface Theme {
  readonly base: Base;
  readonly changed: Readonly<Record<string, string>>;
  /** What its maker calls it. */
  readonly name?: string;
}

/** A name that can stand in a comment, in a link and, with hyphens, as the name of a file: letters, digits, spaces, full stops and hyphens, 60 at most. */
export const nameFrom = (text: string): string => text.replaceAll(/[^\p{L}\p{M}\p{N} .-]/gu, '').trim().slice(0, 60);

export const isBase = (name: string): name is Base => (BASES as readonly string[]).includes(name);

/** What a base declares. */
export const tokensOf = (base: Base): Readonly<Record<string, string>> => (base === 'default' ? {} : themeTokens[base satisfies ThemeName]);

/** Puts a theme on an element, as custom properties and nothing else: what stands inside is not touched. */
export function wear(element: HTMLElement, { base, changed }: Theme): void {
  const values = { ...tokensOf(base), ...changed };
  for (const { name } of publicTokens) {
    const value = values[name] ?? '';
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  }
}

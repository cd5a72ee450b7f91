import { isBase, nameFrom, tokensOf, type Theme } from './theme.js';
import { longName, shortName, takes, tokenNamed } from './tokens.js';

/** The names under which a browser keeps what was on the table last. */
export const KEPT = { theme: 'galley-lab', text: 'galley-proof-text', textTheme: 'galley-proof-theme' } as const;

/** Readable in an address: only what would end it or be taken for something else is encoded. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll('%2F', '/');

/** A page's state as the part of its address behind the `#`: `theme=wire&radius=0.5rem`. */
export const toHash = (state: Readonly<Record<string, string>>): string =>
  Object.entries(state)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&');

export const fromHash = (hash: string): Readonly<Record<string, string>> => Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')));

export const themeToState = ({ base, changed, name }: Theme): Readonly<Record<string, string>> => ({
  theme: base,
  ...(name && { name }),
  ...Object.fromEntries(Object.entries(changed).map(([name, value]) => [shortName(name), value])),
});

/** The theme of a state, which anyone can have written: what is not a token, or not a value of it, is left out. */
export function themeFromState(state: Readonly<Record<string, string>>): Theme | undefined {
  const base = state['theme'];
  if (base === undefined || !isBase(base)) return undefined;
  const name = nameFrom(state['name'] ?? '');
  return {
    base,
    ...(name !== '' && { name }),
    changed: allowed(
      base,
      Object.entries(state).map(([name, value]) => [longName(name), value]),
    ),
  };
}

/** Those values that the tokens take and that the base does not set already. */
export function allowed(base: Theme['base'], values: Iterable<readonly [string, string]>): Readonly<Record<string, string>> {
  const own = tokensOf(base);
  return Object.fromEntries(
    [...values].filter(([name, value]) => {
      const token = tokenNamed(name);
      return token !== undefined && value !== own[name] && takes(token, value);
    }),
  );
}

/** Writes the state into the address of the page, where the page may. */
export function showInAddress(hash: string): void {
  if (location.hash.slice(1) === hash) return;
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hash === '' ? '' : `#${hash}`}`);
  } catch {
    // Browsers refuse too many changes in a short time; the next one will be written.
  }
}

/** Pages of one folder share what they keep; another copy under the same host has its own. */
const inFolder = (key: string) => `${key} ${location.pathname.replace(/[^/]*$/, '')}`;

/** What was kept in this browser, where it may keep anything. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(inFolder(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text in this browser. Says whether that was possible. */
export function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(inFolder(key), text);
    return true;
  } catch {
    return false;
  }
}

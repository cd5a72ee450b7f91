import type { ThemeName } from 'galley/themes';
import { make } from './dom.js';
import type { Base } from './theme.js';

/** The open faces of the themes, each fetched when it is wanted first. They stay optional for a page; here one shall see what is meant. */
const FACES: Readonly<Record<ThemeName, () => Promise<unknown>>> = {
  broadsheet: () => import('galley/fonts/broadsheet.css'),
  wire: () => import('galley/fonts/wire.css'),
  magazine: () => import('galley/fonts/magazine.css'),
  quiet: () => import('galley/fonts/quiet.css'),
  tabloid: () => import('galley/fonts/tabloid.css'),
  scholar: () => import('galley/fonts/scholar.css'),
  clarity: () => import('galley/fonts/clarity.css'),
  steppe: () => import('galley/fonts/steppe.css'),
};

/** Brings the faces of a theme. Where they do not come, those of the system stand. */
export function bringFacesOf(base: Base): void {
  if (base === 'default') return;
  sayNonce();
  FACES[base]().catch(() => undefined);
}

/** A style sheet that a bundle of Vite loads has the nonce that this tag says, as a strict policy wants it: the one of the page's own script. */
function sayNonce(): void {
  const nonce = document.querySelector('script')?.nonce ?? '';
  if (nonce === '' || document.querySelector('meta[property="csp-nonce"]')) return;
  const meta = make('meta', { nonce });
  meta.setAttribute('property', 'csp-nonce');
  document.head.append(meta);
}

import type { ThemeName } from 'galley/themes';
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
  if (base !== 'default') FACES[base]().catch(() => undefined);
}

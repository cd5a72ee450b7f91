import { RegionElement } from './region.js';

/**
 * Shows the picture at the top.
 *
 * @tag galley-hero
 * @slot - Shown until the article is there; then hidden, never removed.
 */
export class GalleyHero extends RegionElement {
  protected override readonly region = 'hero';
}

declare global {
  interface HTMLElementTagNameMap {
    'galley-hero': GalleyHero;
  }
}

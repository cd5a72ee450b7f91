import { RegionElement } from './region.js';

/**
 * Shows the credits: who, for whom, and when.
 *
 * @tag galley-byline
 * @slot - Shown until the article is there; then hidden, never removed.
 */
export class GalleyByline extends RegionElement {
  protected override readonly region = 'byline';
}

declare global {
  interface HTMLElementTagNameMap {
    'galley-byline': GalleyByline;
  }
}

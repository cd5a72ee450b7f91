import { RegionElement } from './region.js';

/**
 * Shows the headline and what stands around it: kicker, standfirst, and the credits unless a `<galley-byline>` shows them.
 *
 * @tag galley-header
 * @slot - Shown until the article is there; then hidden, never removed.
 */
export class GalleyHeader extends RegionElement {
  protected override readonly region = 'header';
}

declare global {
  interface HTMLElementTagNameMap {
    'galley-header': GalleyHeader;
  }
}

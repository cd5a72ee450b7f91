import { RegionElement } from './region.js';

/**
 * Shows the text, with its notes and what stands below it.
 *
 * @tag galley-body
 * @slot - Shown until the article is there; then hidden, never removed.
 */
export class GalleyBody extends RegionElement {
  protected override readonly region = 'body';
}

declare global {
  interface HTMLElementTagNameMap {
    'galley-body': GalleyBody;
  }
}

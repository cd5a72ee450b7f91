import { html, type Rendered } from './html.js';
import { link } from './link.js';
import type { BlockContext } from './block-context.js';

export interface Nameable {
  readonly name: string;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
}

/** A name, kept apart from the direction of the text around it, with a link when it leads somewhere. */
export function name(named: Nameable, context: BlockContext, rel?: readonly string[]): Rendered {
  const { url } = named;
  const content = url === undefined ? named.name : link(url, named.name, context, rel);
  return html`<bdi class="galley-name" lang="${named.lang}">${content}</bdi>`;
}

/** An address printed as it is. */
export function address(url: string, context: BlockContext): Rendered {
  return html`<bdi class="galley-url" dir="ltr">${link(url, url, context)}</bdi>`;
}

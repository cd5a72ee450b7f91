import { only } from '../base/own-only.js';
import { formatPattern } from '../i18n/pattern.js';
import { LIMITS } from '../schema/limits.js';
import { checkUrl } from '../schema/input/url.js';
import { html, type Rendered, type TemplateResult } from './html.js';
import { link } from './link.js';
import type { BlockContext } from './block-context.js';

/** A licence given by name or by address, with the label of the language. */
export function license(licence: string | undefined, context: BlockContext): TemplateResult | undefined {
  if (licence === undefined || licence.trim() === '') return undefined;
  const label = context.strings.license ?? '{license}';
  return html`<span class="galley-license">${formatPattern<Rendered>(label, { license: linked(licence, context) })}</span>`;
}

function linked(licence: string, context: BlockContext): Rendered {
  const [name, url] = licenseName(licence);
  return html`<bdi>${url === undefined ? name : link(url, name, context, ['license'])}</bdi>`;
}

/** What a licence is called, and where it stands if that was given. */
export function licenseName(licence: string): readonly [name: string, url?: string] {
  const url = /^https?:/i.test(licence) ? checkUrl(licence, 'link', only({ max: LIMITS.url })) : null;
  return url === null ? [licence] : [shortName(url), url];
}

const CREATIVE_COMMONS = /^https?:\/\/creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/([0-9.]+)\//;

/** The name that Creative Commons licences go by, such as CC BY-SA 4.0; other addresses are their own name. */
function shortName(url: string): string {
  const [, terms, zero, version = ''] = CREATIVE_COMMONS.exec(url) ?? [];
  if (zero !== undefined) return `CC0 ${version}`;
  return terms === undefined ? url : `CC ${terms.toUpperCase()} ${version}`;
}

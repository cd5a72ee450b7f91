import { linesOf, makersLine } from './contributors.js';
import { formatPattern } from '../i18n/pattern.js';
import { stringFor } from '../i18n/strings.js';
import type { Named } from '../schema/generated/types.js';
import type { Context } from './context.js';
import { coverage } from './dates.js';
import { digitsClass } from './digits.js';
import { corrections, disclosures, history } from './entries.js';
import { html, type Rendered, type TemplateResult } from './html.js';
import { joined } from './joined.js';
import { labelled } from './labelled.js';
import { link } from './link.js';
import { address } from './name.js';
import { people } from './people.js';
import { related } from './related.js';
import { publishers, rights } from './rights.js';

/** What stands below the text: what was changed, what a reader has a right to know, and where to go on. */
export function closing(context: Context): TemplateResult | undefined {
  const parts: Rendered[] = [
    shortened(context),
    makers(context),
    people(context),
    corrections(context),
    disclosures(context),
    origin(context),
    coverage(context),
    history(context),
    partOf(context),
    topics(context),
    access(context),
    rights(context),
    publishers(context),
    related(context),
    numberedAddresses(context),
    pageAddress(context),
  ];
  return parts.every((part) => part === undefined) ? undefined : html`<div class="galley-closing">${parts}</div>`;
}

function shortened({ article, strings }: Context): Rendered {
  return article.shortened ? html`<p class="galley-shortened">${strings.shortened ?? '[…]'}</p>` : undefined;
}

/** Whoever made it besides its authors. */
function makers(context: Context): Rendered {
  const lines = linesOf(context.article).makers.map((group) => makersLine(group, context));
  return lines.length === 0 ? undefined : lines;
}

/** How the text came about: in words for the IPTC codes that have some, else as it is written. */
function origin({ article, strings }: Context): Rendered {
  const { digitalSourceType } = article;
  if (digitalSourceType === undefined) return undefined;
  const code = digitalSourceType.slice(digitalSourceType.lastIndexOf('/') + 1);
  return html`<p class="galley-origin">${stringFor(strings, 'digitalSource', code) ?? digitalSourceType}</p>`;
}

/** The section and the series, unless the kicker says so already. */
function partOf(context: Context): Rendered {
  const { section, series, kicker } = context.article;
  const line = (named: Named | undefined, label: string | undefined): Rendered =>
    named === undefined || named.name === kicker?.text
      ? undefined
      : html`<p class="galley-part-of">${labelled(label, linked(named, context))}</p>`;
  const lines: Rendered[] = [line(section, context.strings.section), line(series, context.strings.series)];
  return lines.every((shown) => shown === undefined) ? undefined : lines;
}

function topics(context: Context): Rendered {
  const { article, locale, strings } = context;
  if (article.tags === undefined || article.tags.length === 0) return undefined;
  const names = joined(
    article.tags.map((tag) => linked(tag, context)),
    locale.list.middle,
  );
  return html`<p class="galley-topics">${labelled(strings.topics, names)}</p>`;
}

function access({ article, strings }: Context): Rendered {
  const text = article.access === undefined ? undefined : stringFor(strings, 'access', article.access);
  return text === undefined ? undefined : html`<p class="galley-access">${text}</p>`;
}

/** For paper: where the links of the text have numbers, what these stand for. */
function numberedAddresses(context: Context): Rendered {
  const addresses = context.links?.addresses;
  return addresses && html`<ol hidden class="galley-address${digitsClass(context)}">${addresses.map((url) => html`<li>${address(url, context)}</li>`)}</ol>`;
}

/** For paper, where nobody sees the address of the page. */
function pageAddress(context: Context): Rendered {
  const { url } = context.article;
  if (url === undefined) return undefined;
  return html`<p class="galley-address">${formatPattern<Rendered>(context.strings.pageAddress ?? '{url}', { url: address(url, context) })}</p>`;
}

function linked({ name, url }: Named, context: Context): Rendered {
  return html`<bdi>${url === undefined ? name : link(url, name, context)}</bdi>`;
}

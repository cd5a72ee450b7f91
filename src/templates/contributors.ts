import { formatList } from '../i18n/list.js';
import { formatPattern } from '../i18n/pattern.js';
import { stringFor } from '../i18n/strings.js';
import type { Article, Contributor } from '../schema/generated/types.js';
import { html, type Rendered } from './html.js';
import { joined } from './joined.js';
import { name } from './name.js';
import type { BlockContext } from './block-context.js';
import { hasText, plainText } from './text.js';

/** The makers of an article, by the line of the byline on which they stand. */
export interface Lines {
  readonly authors: readonly Contributor[];
  readonly agencies: readonly Contributor[];
  /** All with another role, those of one role together. Agencies never share a line with people. */
  readonly makers: readonly (readonly Contributor[])[];
}

/** Sorts contributors into lines. Those whom a byline of its own words names already are left out. */
export function linesOf({ contributors = [], byline }: Article): Lines {
  const said = hasText(byline) ? plainText(byline) : '';
  const unsaid = contributors.filter(({ name }) => !said.includes(name));
  const makers = new Map<string, Contributor[]>();
  for (const contributor of unsaid) {
    if (isAuthor(contributor)) continue;
    const key = `${contributor.role ?? ''} ${String(isAgency(contributor))}`;
    makers.set(key, [...(makers.get(key) ?? []), contributor]);
  }
  return {
    authors: unsaid.filter((contributor) => isAuthor(contributor) && !isAgency(contributor)),
    agencies: unsaid.filter((contributor) => isAuthor(contributor) && isAgency(contributor)),
    makers: [...makers.values()],
  };
}

/** The people who wrote the article, whether or not a byline of its own words names them. */
export function authorsOf({ contributors = [] }: Article): readonly Contributor[] {
  return contributors.filter((contributor) => isAuthor(contributor) && !isAgency(contributor));
}

/** Names with the joiners of the language, each with what is known of its bearer. */
export function nameList(contributors: readonly Contributor[], context: BlockContext, rel?: readonly string[]): Rendered[] {
  return formatList<Rendered>(
    contributors.map((contributor) => credited(contributor, context, rel)),
    context.locale,
  );
}

/** A name, the position of its bearer, and where they reported from. */
export function credited(contributor: Contributor, context: BlockContext, rel?: readonly string[]): Rendered {
  const { jobTitle, location } = contributor;
  const job = jobTitle === undefined ? undefined : html`<span class="galley-job">(${jobTitle})</span>`;
  const bearer = joined([name(contributor, context, rel), job]);
  if (location === undefined) return bearer;
  const pattern = context.strings.nameInPlace ?? `{name}${context.locale.list.middle}{place}`;
  return formatPattern<Rendered>(pattern, { name: bearer, place: html`<span class="galley-place">${location}</span>` });
}

/** A line of names under the label of their role. */
export function makersLine(contributors: readonly Contributor[], context: BlockContext): Rendered {
  const role = contributors[0]?.role ?? 'contributor';
  const pattern = stringFor(context.strings, 'role', role) ?? '{names}';
  return html`<p class="galley-makers">${formatPattern<Rendered>(pattern, { names: nameList(contributors, context) })}</p>`;
}

function isAuthor({ role }: Contributor): boolean {
  return role === undefined || role === 'author' || role === 'reporter';
}

function isAgency({ type }: Contributor): boolean {
  return type === 'agency';
}

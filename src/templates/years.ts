import { formatPattern } from '../i18n/pattern.js';
import type { Article, Subject } from '../schema/generated/types.js';
import type { Context } from './context.js';
import { time } from './dates.js';
import { html, type Rendered } from './html.js';
import { name } from './name.js';

type Format = NonNullable<Article['format']>;
const WITH_YEARS: readonly Format['design'][] = ['obituary', 'profile'];

/** When the people lived whom an obituary or a profile is about. */
export function years(context: Context): Rendered {
  const { about = [], format } = context.article;
  if (!WITH_YEARS.includes(format?.design)) return undefined;
  const lines = about
    .filter(isDated)
    .map((subject) => html`<p class="galley-years">${name(subject, context)}${span(subject, context)}</p>`);
  return lines.length === 0 ? undefined : lines;
}

const isDated = ({ type = 'person', birthDate, deathDate }: Subject) => type === 'person' && (birthDate ?? deathDate) !== undefined;

/** `, 1931–2026`; of one year alone, in words that say which it is. */
function span({ birthDate, deathDate }: Subject, context: Context): Rendered {
  const { strings, locale } = context;
  const year = (date: string | undefined): Rendered => (date === undefined ? undefined : time(date, context, { year: true }));
  const birth = year(birthDate);
  const death = year(deathDate);
  const pattern = birthDate === undefined ? (strings.died ?? '–{year}') : (strings.born ?? '{year}–');
  const one: Rendered = birthDate === undefined ? death : birth;
  const shown: Rendered =
    birthDate === undefined || deathDate === undefined ? formatPattern<Rendered>(pattern, { year: one }) : [birth, '–', death];
  return [locale.list.middle, shown];
}

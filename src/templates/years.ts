import { formatPattern } from '../i18n/pattern.js';
import type { Article, Subject } from '../schema/generated/types.js';
import type { Context } from './context.js';
import { time, timeText } from './dates.js';
import { html, type Rendered } from './html.js';
import { name } from './name.js';

type Format = NonNullable<Article['format']>;
const WITH_YEARS: readonly Format['design'][] = ['obituary', 'profile'];

/** The people whom an obituary or a profile is about, of whom is known when they lived. */
export const livesIn = ({ about = [], format }: Article): readonly Subject[] => (WITH_YEARS.includes(format?.design) ? about.filter(isDated) : []);

const isDated = ({ type = 'person', birthDate, deathDate }: Subject) => type === 'person' && (birthDate ?? deathDate) !== undefined;

/** When the people lived whom an obituary or a profile is about. */
export function years(context: Context): Rendered {
  const lives = livesIn(context.article);
  if (lives.length === 0) return undefined;
  return lives.map((subject) => html`<p class="galley-years">${name(subject, context)}${[context.locale.list.middle, span<Rendered>(subject, context, (date) => time(date, context, YEAR))]}</p>`);
}

/** The same of one of them as text, behind the name: `1931–2026`. */
export const yearsText = (subject: Subject, context: Context): string => span(subject, context, (date) => timeText(date, context, YEAR)).join('');

const YEAR = { year: true } as const;

/** `1931–2026`; of one year alone, in words that say which it is. */
function span<Part>({ birthDate, deathDate }: Subject, { strings }: Context, year: (date: string) => Part): readonly (Part | string)[] {
  if (birthDate !== undefined && deathDate !== undefined) return [year(birthDate), '–', year(deathDate)];
  const [pattern, date] = birthDate === undefined ? [strings.died ?? '–{year}', deathDate] : [strings.born ?? '{year}–', birthDate];
  return date === undefined ? [] : formatPattern<Part>(pattern, { year: year(date) });
}

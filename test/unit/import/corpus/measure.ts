import { isDeepStrictEqual } from 'node:util';
import { fromManuscript, type ManuscriptImport } from '../../../../src/import/manuscript.js';
import { words, wordsOfImport } from '../../../support/manuscript-words.js';
import { BODIES, type HeadCase, type LineCase } from './cases.js';

/** What came of a case: whether it was read as it should be, and what must never happen. */
export interface Verdict {
  readonly right: boolean;
  readonly wanted: unknown;
  readonly got: unknown;
  /** Words that neither the article nor the report holds. */
  readonly lost: readonly string[];
  /** Fields that were filled wrongly while the report marks no line of them as doubtful. */
  readonly unmarked: readonly string[];
}

const FIELDS = [
  'headline',
  'standfirst',
  'kicker',
  'section',
  'tags',
  'author',
  'publisher',
  'dateline',
  'datePublished',
  'dateModified',
  'embargoedUntil',
  'image',
];

function unmarkedIn(result: ManuscriptImport, wanted: Readonly<Record<string, unknown>>): string[] {
  const article = result.article as unknown as Record<string, unknown>;
  return FIELDS.filter((field) => {
    if (article[field] === undefined || isDeepStrictEqual(article[field], wanted[field])) return false;
    return !result.report.lines.some(({ path, doubtful }) => path === `/${field}` && doubtful);
  });
}

function lostIn(result: ManuscriptImport, text: string): string[] {
  const reported = words(result.report.lines.map((line) => line.text).join('\n'));
  const source = words(text);
  const missing = isDeepStrictEqual(reported, source)
    ? []
    : [`the report has ${String(reported.length)} words of ${String(source.length)}`];
  const { lost, strange } = wordsOfImport(result);
  return [...missing, ...lost, ...strange];
}

const paragraphs = (texts: readonly string[]): unknown[] =>
  texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));

export function measureHead({ language, text, article, kept = [] }: HeadCase): Verdict {
  const [first, second] = BODIES[language] as readonly [string, string];
  const whole = `${text.replace('¶', () => first)}\n\n${second}`;
  const result = fromManuscript(whole);
  const wanted = { ...article, inLanguage: language, body: paragraphs([...kept, first, second]) };
  return {
    right: isDeepStrictEqual(result.article, wanted),
    wanted,
    got: result.article,
    lost: lostIn(result, whole),
    unmarked: unmarkedIn(result, wanted),
  };
}

const HEADLINE = 'Night ferries return to the delta';

/** A line by itself between a headline and the text, or at the start of the text. */
export function measureLine(line: LineCase): Verdict {
  const [first, second] = BODIES['en'] as readonly [string, string];
  const opens = 'dateline' in line || ('text' in line && line.line.endsWith(' '));
  const dated = 'dated' in line && line.dated;
  const whole = opens
    ? `${HEADLINE}\n\nBy Mira Sol\n\n${line.line}${first}\n\n${second}`
    : `${HEADLINE}\n\n${line.line}\n\n${dated ? '2 March 2026\n\n' : ''}${first}\n\n${second}`;
  const result = fromManuscript(whole);
  const { author, publisher, dateline, datePublished } = result.article;
  const body = result.article.body.map((block) => ('children' in block && block.type !== 'list' ? block.children[0]?.value : block));
  const leftOver = 'text' in line ? [opens ? `${line.line}${first}` : line.line, ...(opens ? [] : [first])] : [first];
  const wanted = {
    ...(opens ? { author: 'Mira Sol' } : {}),
    ...('author' in line ? { author: line.author, ...(line.publisher === undefined ? {} : { publisher: line.publisher }) } : {}),
    ...(dated ? { datePublished: '2026-03-02' } : {}),
    ...('date' in line ? { datePublished: line.date } : {}),
    ...('dateline' in line ? { dateline: line.dateline } : {}),
    body: [...leftOver, second],
  };
  const got = Object.fromEntries(
    Object.entries({ author, publisher, dateline, datePublished, body }).filter(([, value]) => value !== undefined),
  );
  return {
    right: isDeepStrictEqual(got, wanted),
    wanted,
    got,
    lost: lostIn(result, whole),
    unmarked: unmarkedIn(result, { headline: HEADLINE, ...wanted }),
  };
}

/** The cases that the reader was tuned on, and those that it was not. */
export const tuned = <Case>(cases: readonly Case[]): Case[] => cases.filter((_, index) => index % 2 === 0);
export const heldOut = <Case>(cases: readonly Case[]): Case[] => cases.filter((_, index) => index % 2 === 1);

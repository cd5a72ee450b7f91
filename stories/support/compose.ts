import type { ArticleInput, DESIGNS, DISPLAYS } from 'galley';
import { scene, scenes } from '../articles/pictures.js';
import type { Language } from './languages.js';
import { SAMPLE_WORDS } from './sample-words.js';

/** What each flat control offers; `written` leaves an article as it is. No value may look like a number: read back from an address it would be one. */
export const HEADLINES = ['written', 'short', 'c120', 'c300'] as const;
export const SWITCH = ['written', 'on', 'off'] as const;
export const AUTHORS = ['written', 'none', 'one', 'two', 'three', 'four', 'five', 'six'] as const;
export const HEROES = ['written', 'none', 'landscape', 'portrait', 'broken'] as const;

export interface Choices {
  readonly headline: (typeof HEADLINES)[number];
  /** Words of one's own in place of the headline; none where it is empty. */
  readonly headlineText: string;
  readonly standfirst: (typeof SWITCH)[number];
  readonly authors: (typeof AUTHORS)[number];
  /** Names of one's own in place of those of the authors, with commas between them; none where it is empty. */
  readonly names: string;
  readonly hero: (typeof HEROES)[number];
  readonly language: Language;
  readonly design: 'written' | (typeof DESIGNS)[number];
  readonly display: 'written' | (typeof DISPLAYS)[number];
  readonly corrections: (typeof SWITCH)[number];
  readonly sponsored: (typeof SWITCH)[number];
}

/** An article as its author wrote it. */
export const AS_WRITTEN: Choices = {
  headline: 'written',
  headlineText: '',
  standfirst: 'written',
  authors: 'written',
  names: '',
  hero: 'written',
  language: 'written',
  design: 'written',
  display: 'written',
  corrections: 'written',
  sponsored: 'written',
};

type Words = (typeof SAMPLE_WORDS)['en' | 'fa'];
type Change = (article: ArticleInput, choices: Choices, words: Words) => ArticleInput;

/** An article with what the controls ask for. */
export function composeArticle(article: ArticleInput, choices: Choices): ArticleInput {
  const language = choices.language === 'written' ? (article.inLanguage ?? article.lang ?? 'en') : choices.language;
  const words = SAMPLE_WORDS[/^(?:fa|ps|ur)\b/.test(language) ? 'fa' : 'en'];
  return CHANGES.reduce((changed, change) => change(changed, choices, words), article);
}

const headline: Change = (article, { headline: length, headlineText }, words) => {
  const text = headlineText.trim() || (length !== 'written' && words.headlines[length]);
  return text ? { ...without(article, 'title'), headline: text } : article;
};

const standfirst: Change = (article, choices, words) => {
  if (choices.standfirst === 'off') return without(article, 'standfirst');
  return choices.standfirst === 'on' ? { ...article, standfirst: article.standfirst ?? words.standfirst } : article;
};

/** Authors alone are counted: who drew, edited or translated stays. */
const authors: Change = (article, choices, words) => {
  const own = choices.names.split(/[,،;]/).map((name) => name.trim()).filter((name) => name !== '');
  if (choices.authors === 'written' && own.length === 0) return article;
  const all = [article.contributors, article.author, article.authors, article.contributor].flat();
  const makers = all.filter((one) => typeof one === 'object' && one.role !== undefined && one.role !== 'author' && one.role !== 'reporter');
  const names = own.length > 0 ? own : words.authors.slice(0, AUTHORS.indexOf(choices.authors) - 1);
  const rest = without(article, 'author', 'authors', 'contributor', 'contributors', 'byline');
  return { ...rest, contributors: [...names, ...makers] as NonNullable<ArticleInput['contributors']> };
};

const hero: Change = (article, choices, { alt, caption }) => {
  if (choices.hero === 'written') return article;
  const rest = without(article, 'hero', 'image');
  if (choices.hero === 'none') return rest;
  const picture = choices.hero === 'portrait' ? scene('leat', alt.portrait) : scene('gauge', alt[choices.hero]);
  if (choices.hero !== 'broken') return { ...rest, hero: { ...picture, caption } };
  return { ...rest, hero: { type: 'image', src: 'no-such-picture.jpg', alt: alt.broken, ...size(scenes.gauge), caption } };
};

const language: Change = (article, choices) =>
  choices.language === 'written' ? article : { ...without(article, 'lang'), inLanguage: choices.language };

const format: Change = (article, { design, display }) => {
  if (design === 'written' && display === 'written') return article;
  const written = typeof article.format === 'string' ? { design: article.format } : article.format;
  return { ...article, format: { ...written, ...(design !== 'written' && { design }), ...(display !== 'written' && { display }) } };
};

const corrections: Change = (article, choices, words) => {
  if (choices.corrections === 'off') return without(article, 'corrections');
  return choices.corrections === 'on' ? { ...article, corrections: article.corrections ?? [words.correction] } : article;
};

/** Paid work says so above the headline and below the text. */
const sponsored: Change = (article, choices, words) => {
  if (choices.sponsored === 'written') return article;
  const kicker = typeof article.kicker === 'string' ? { text: article.kicker } : article.kicker;
  const others = [article.disclosures ?? []].flat().filter((one) => typeof one === 'string' || one.kind !== 'sponsored');
  const disclosures = choices.sponsored === 'on' ? [...others, { kind: 'sponsored', text: words.sponsor } as const] : others;
  if (choices.sponsored === 'on') return { ...article, disclosures, kicker: { ...(kicker ?? { text: words.kicker }), kind: 'sponsored' } };
  const plain = kicker?.kind === 'sponsored' ? without(kicker, 'kind') : kicker;
  return { ...article, disclosures, ...(plain && { kicker: plain }) };
};

const CHANGES: readonly Change[] = [headline, standfirst, authors, hero, language, format, corrections, sponsored];

const size = ({ width, height }: { readonly width: number; readonly height: number }) => ({ width, height });

function without<Value extends object, Key extends keyof Value>(value: Value, ...keys: readonly Key[]): Omit<Value, Key> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as Key))) as Omit<Value, Key>;
}

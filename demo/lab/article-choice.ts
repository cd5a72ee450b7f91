import type { ArticleInput } from 'galley';
import { make } from '../shared/dom.js';
import { type Direction } from '../shared/previews.js';
import { articles } from './articles.js';

type Articles = Readonly<Record<Direction, ArticleInput>>;

const both = (change: (article: ArticleInput, direction: Direction) => ArticleInput): Articles => ({
  ltr: change(articles.ltr, 'ltr'),
  rtl: change(articles.rtl, 'rtl'),
});

/** The same report under other openings, for a theme has to bear them all. */
const CHOICES = {
  'Feature with a picture': articles,
  'Report': both((article) => ({ ...article, format: { design: 'standard' } })),
  'Opinion': both((article) => ({ ...article, format: { design: 'opinion' } })),
  'Review': both((article, direction) => ({
    ...article,
    format: { design: 'review' },
    rating: { value: 4, best: 5, item: direction === 'ltr' ? 'The night ferry' : 'کشتی شبانه' },
  })),
  'Live': both((article) => ({ ...article, format: { design: 'live' }, dateModified: '2026-03-14T23:58:00Z' })),
  'Immersive': both((article) => ({ ...article, format: { design: 'feature', display: 'immersive' } })),
  'No picture': both((article) => Object.fromEntries(Object.entries(article).filter(([field]) => field !== 'hero')) as unknown as ArticleInput),
} as const satisfies Record<string, Articles>;
type Choice = keyof typeof CHOICES;

/** Which article the previews show. */
export function chooseArticle(show: (articles: Articles) => void) {
  const names = Object.keys(CHOICES) as Choice[];
  const select = make('select', { ariaLabel: 'Article' }, ...names.map((name) => make('option', { value: name }, name)));
  const begin = () => show(CHOICES[select.value as Choice]);
  select.addEventListener('change', begin);
  return { element: make('p', { className: 'lab-article' }, 'Article ', select), begin };
}

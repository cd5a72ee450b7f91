import type { Meta } from '@storybook/web-components-vite';
import { ROLES } from 'galley';
import { html } from 'lit';
import 'galley/define';
import { ferry } from './articles/ferry.js';
import { long } from './articles/long.js';
import { review } from './articles/review.js';
import { seeds } from './articles/seeds.js';
import { seedsInPersian } from './articles/seeds-in-persian.js';
import {
  articleElement,
  elementMeta,
  failing,
  loading,
  partOfPage,
  type ArticleArgs,
  type ArticleStory,
  emptyStory,
} from './support/article-story.js';

const NAMES = [
  'Leena Marwick',
  'Noor Haddad',
  'Jun Pike',
  'Tilda Pell',
  'Adaeze Nwankwo',
  'Ivo Lang',
  'Mohammad Rahimi',
  'Inés Valcárcel',
  'Mira Sol',
  'Jakub Wiśniewski',
  'Freya Lindström',
];

const common = elementMeta('galley-byline', ['authors', 'names', 'language', 'design']);
const meta: Meta<ArticleArgs> = {
  title: 'Elements/Byline',
  ...common,
  args: { ...common.args, article: seeds },
  parameters: { ...common.parameters, ...partOfPage },
  render: (args, context) => articleElement(args, context, html`<galley-byline><p>By …</p></galley-byline>`),
};
export default meta;

/** Author, makers, publication, dates and length. */
export const Default: ArticleStory = {};

/** Until the article is there, the element shows its own children. */
export const Loading: ArticleStory = loading;

/** The article element says that there is nothing to load; this one keeps its children. */
export const Error: ArticleStory = failing;

/** Nobody is named, nothing is dated: nothing is shown. */
export const Empty: ArticleStory = emptyStory('galley-byline', html`<galley-byline></galley-byline>`);

/** More than four authors are folded away behind the first two. */
export const Long: ArticleStory = { args: { article: long } };

export const RightToLeft: ArticleStory = { args: { article: seedsInPersian } };

/** One author, one publication, one date. */
export const Plain: ArticleStory = { args: { article: ferry } };

/** A face belongs to personal writing, by one person. */
export const Portrait: ArticleStory = { args: { article: review } };

/** News from an agency, changed a day later. */
export const Agency: ArticleStory = {
  args: {
    article: {
      ...ferry,
      author: [
        { type: 'organization', name: 'The Harbour Record' },
        { type: 'agency', name: 'Northern Wire' },
      ],
      datePublished: '2026-03-14T01:10:00+01:00',
      dateModified: '2026-03-15T09:45:00+01:00',
      timeZone: 'Europe/Oslo',
    },
  },
};

/** Someone for every role, each on the line of it. */
export const Roles: ArticleStory = {
  args: {
    article: {
      inLanguage: 'en',
      headline: 'Roles',
      body: ['Text.'],
      contributors: ROLES.map((role, index) => ({ type: 'person', name: NAMES[index] ?? role, role })),
    },
  },
};

/** A byline in words of its own. */
export const InItsOwnWords: ArticleStory = {
  args: {
    article: {
      ...seeds,
      byline: ['A report by ', { type: 'contributor-ref', ref: 'noor' }, ', drawn by ', { type: 'contributor-ref', ref: 'pell' }],
    },
  },
};

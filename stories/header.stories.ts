import type { Meta } from '@storybook/web-components-vite';
import { KICKER_KINDS } from 'galley';
import { html } from 'lit';
import 'galley/define';
import { logo } from './articles/pictures.js';
import { long } from './articles/long.js';
import { review } from './articles/review.js';
import { seeds, seedsText } from './articles/seeds.js';
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

const common = elementMeta('galley-header', ['headline', 'headlineText', 'standfirst', 'authors', 'names', 'hero', 'language', 'design', 'display', 'sponsored']);
const meta: Meta<ArticleArgs> = {
  title: 'Elements/Header',
  ...common,
  args: { ...common.args, article: seeds },
  render: (args, context) => articleElement(args, context, html`<galley-header><h1>The headline will be here</h1></galley-header>`),
};
export default meta;

/** Kicker, headline, standfirst and credits of an article with a picture. */
export const Default: ArticleStory = {};

/** Until the article is there, the element shows its own children. */
export const Loading: ArticleStory = loading;

/** The article element says that there is nothing to load; this one keeps its children. */
export const Error: ArticleStory = failing;

/** An article without a headline: nothing is shown. */
export const Empty: ArticleStory = emptyStory('galley-header', html`<galley-header></galley-header>`);

/** A headline of three hundred characters, twelve authors, a standfirst that does not end. */
export const Long: ArticleStory = { args: { article: long } };

export const RightToLeft: ArticleStory = { args: { article: seedsInPersian } };

/** The arrangement of an article without a picture: the headline is larger. */
export const WithoutPicture: ArticleStory = { args: { article: seedsText } };

/** Several points in place of one sentence. */
export const Points: ArticleStory = {
  args: {
    article: {
      ...seeds,
      standfirst: [
        'The library lends 412 kinds of seed and asks for a handful back in autumn.',
        'Half of them are sold nowhere.',
        'Its lease ends in June.',
      ],
    },
  },
};

/** A sentence, and points below it. */
export const SentenceAndPoints: ArticleStory = {
  args: {
    article: {
      ...seeds,
      standfirst: {
        text: 'For nine springs, a cupboard in a laundry has given away seeds and asked for a handful back.',
        points: ['It lends 412 kinds of seed.', 'Its lease ends in June.'],
      },
    },
  },
};

/** A live report that is over says so, and no longer that it is live. */
export const LiveIsOver: ArticleStory = {
  args: {
    article: {
      ...seeds,
      kicker: { text: 'Salt Street', kind: 'live' },
      format: { design: 'live' },
      coverageStartTime: '2026-04-18T08:00:00+02:00',
      coverageEndTime: '2026-04-18T19:30:00+02:00',
    },
  },
};

/** An obituary prints the years of the person that it is about. */
export const Years: ArticleStory = {
  args: {
    article: {
      ...seedsText,
      format: { design: 'obituary' },
      headline: 'She lent the street its beans',
      about: [{ name: 'Marguerite Dahl', type: 'person', birthDate: '1931-05-09', deathDate: '2026-02-27', url: '/dahl' }],
    },
  },
};

/** Two publications, and the same article in other languages. */
export const SeveralPublishers: ArticleStory = {
  args: {
    article: {
      ...seeds,
      publisher: [{ name: 'Salt Street Quarterly', url: '/', logo }, 'The Harbour Record'],
      translations: [
        { inLanguage: 'fa', url: '/fa/seeds', title: 'کتابخانه‌ای که لوبیا امانت می‌دهد' },
        { inLanguage: 'de', url: '/de/seeds' },
      ],
    },
  },
};

/** A live report says so, and when it was last changed. */
export const Live: ArticleStory = {
  args: { article: { ...seeds, kicker: { text: 'Salt Street', kind: 'live' }, format: { design: 'live' } } },
};

/** The verdict of a review stands below the standfirst. */
export const Review: ArticleStory = { args: { article: review } };

/** Beside a byline of its own, the header leaves the credits to that. */
export const BylineApart: ArticleStory = {
  render: (args, context) => articleElement(args, context, html`<galley-header></galley-header><galley-byline></galley-byline>`),
};

/** Every kind of line above a headline. Paid work says so, and what happens now is marked. */
export const Kickers: ArticleStory = {
  args: { level: 2 },
  parameters: partOfPage,
  render: (args, context) =>
    html`${KICKER_KINDS.map((kind) => {
      const article = { inLanguage: 'en', kicker: { text: 'Salt Street', kind }, headline: `A line of the kind “${kind}”` };
      return articleElement({ ...args, article }, context, html`<galley-header></galley-header>`);
    })}`,
};

/** On a page that has a headline of its own. */
export const SecondLevel: ArticleStory = {
  args: { level: 2 },
  render: (args, context) => html`<h1>Today on Salt Street</h1>${articleElement(args, context, html`<galley-header></galley-header>`)}`,
};

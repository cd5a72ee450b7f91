import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'galley/define';
import { closing } from './articles/closing.js';
import { ferry, ferryText } from './articles/ferry.js';
import { ferryInDari } from './articles/ferry-in-dari.js';
import { long } from './articles/long.js';
import { noticed } from './articles/noticed.js';
import { seeds, seedsText } from './articles/seeds.js';
import {
  articleElement,
  elementMeta,
  failing,
  loading,
  partOfPage,
  type ArticleArgs,
  type ArticleStory,
  disconnected,
  emptyStory,
  outdated,
} from './support/article-story.js';
import { jsonScript } from './support/json-script.js';

const common = elementMeta('galley-article');
const meta: Meta<ArticleArgs> = {
  title: 'Elements/Article',
  ...common,
  args: { ...common.args, article: ferry },
  render: (args, context) => articleElement(args, context, html`<p>The report will be here in a moment.</p>`),
};
export default meta;

/** A report with one author and a picture. */
export const Default: ArticleStory = {};

/** Until the document arrives, the element shows its own children. */
export const Loading: ArticleStory = { ...loading, parameters: { ...loading.parameters, ...partOfPage } };

/** A document that cannot be loaded: a message in the language of the page and a button; the children stay. */
export const Error: ArticleStory = { ...failing, parameters: { ...failing.parameters, ...partOfPage } };

/** An article in which nothing is written yet. */
export const Empty: ArticleStory = emptyStory('galley-article');

/** There is no connection: a message says so. */
export const Offline: ArticleStory = { ...disconnected, parameters: { ...disconnected.parameters, ...partOfPage } };

/** A newer version cannot be loaded: a message above the earlier one, which stays. */
export const Stale: ArticleStory = outdated(ferryText);

/** Everything at its longest: words without a place to break, twelve authors, many paragraphs. */
export const Long: ArticleStory = { args: { article: long } };

/** Dari, with digits, dates and punctuation of its own. */
export const RightToLeft: ArticleStory = { args: { article: ferryInDari } };

/** A feature with everything that an article can have. */
export const Feature: ArticleStory = { args: { article: seeds } };

/** What a reader must know first stands above the text; that all of it is withdrawn cannot be overlooked. Below it, who wrote it. */
export const Notices: ArticleStory = { args: { article: noticed } };

/** An article as JSON in a child script. */
export const InlineJson: ArticleStory = {
  args: { article: closing },
  render: (args) => html`<galley-article level=${args.level}>${jsonScript(args.article)}</galley-article>`,
};

/** Text of the page directly in the element is hidden while the article shows. */
export const LooseText: ArticleStory = {
  args: { article: seedsText },
  render: (args, context) => articleElement(args, context, 'Text directly in the element, in no other element.'),
};

/** The parts in places of the page's own, with an advertisement between them. */
export const Composed: ArticleStory = {
  render: (args, context) =>
    articleElement(
      args,
      context,
      html`<galley-hero></galley-hero><galley-header></galley-header>
        <aside aria-label="Advertisement" style="padding: 1rem; border: 1px dashed; text-align: center">An advertisement of the page</aside>
        <galley-byline></galley-byline><galley-body></galley-body>`,
    ),
};

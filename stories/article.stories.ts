import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'galley/define';
import { empty } from './articles/empty.js';
import { ferry } from './articles/ferry.js';
import { ferryInDari } from './articles/ferry-in-dari.js';
import { long } from './articles/long.js';
import { seeds } from './articles/seeds.js';
import { articleElement, elementMeta, failing, loading, partOfPage, type ArticleArgs, type ArticleStory } from './support/article-story.js';
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
export const Empty: ArticleStory = { args: { article: empty }, parameters: { facts: { issues: ['missing-field'] }, ...partOfPage } };

/** Everything at its longest: words without a place to break, twelve authors, many paragraphs. */
export const Long: ArticleStory = { args: { article: long } };

/** Dari, with digits, dates and punctuation of its own. */
export const RightToLeft: ArticleStory = { args: { article: ferryInDari } };

/** A feature with everything that an article can have. */
export const Feature: ArticleStory = { args: { article: seeds } };

/** An article as JSON in a child script. */
export const InlineJson: ArticleStory = {
  render: (args) => html`<galley-article level=${args.level}>${jsonScript(args.article)}</galley-article>`,
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

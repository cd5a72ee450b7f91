import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'galley/define';
import { closing } from './articles/closing.js';
import { ferry } from './articles/ferry.js';
import { ferryInDari } from './articles/ferry-in-dari.js';
import { long } from './articles/long.js';
import { seeds } from './articles/seeds.js';
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

const common = elementMeta('galley-body', ['language', 'corrections', 'sponsored']);
const meta: Meta<ArticleArgs> = {
  title: 'Elements/Body',
  ...common,
  args: { ...common.args, article: ferry },
  parameters: { ...common.parameters, ...partOfPage },
  render: (args, context) => articleElement(args, context, html`<galley-body><p>The text will be here.</p></galley-body>`),
};
export default meta;

/** Paragraphs. */
export const Default: ArticleStory = {};

/** Until the article is there, the element shows its own children. */
export const Loading: ArticleStory = loading;

/** The article element says that there is nothing to load; this one keeps its children. */
export const Error: ArticleStory = failing;

/** An article without text: nothing is shown. */
export const Empty: ArticleStory = emptyStory('galley-body', html`<galley-body></galley-body>`);

/** Forty paragraphs, and words without a place to break. */
export const Long: ArticleStory = { args: { article: long } };

export const RightToLeft: ArticleStory = { args: { article: ferryInDari } };

/** Headings, quotations, pictures, lists and notes as they follow each other in a feature. */
export const Feature: ArticleStory = { args: { article: seeds } };

/** What may stand below the text: corrections, disclosures, history, topics, rights, and where to read on. */
export const Closing: ArticleStory = { args: { article: closing } };

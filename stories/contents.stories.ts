import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'galley/define';
import 'galley/define/contents';
import { seeds } from './articles/seeds.js';
import { seedsInPersian } from './articles/seeds-in-persian.js';
import { articleElement, elementMeta, type ArticleArgs, type ArticleStory } from './support/article-story.js';

const common = elementMeta('galley-contents', ['language']);
const meta: Meta<ArticleArgs> = {
  title: 'Elements/Contents',
  ...common,
  args: { ...common.args, article: seeds },
  render: (args, context) => html`<galley-contents style="max-inline-size: 34em; margin-inline: auto; padding: 1em"><strong>In this article</strong></galley-contents>${articleElement(args, context)}`,
};
export default meta;

/** The parts of the article below it. */
export const Default: ArticleStory = {};

export const RightToLeft: ArticleStory = {
  args: { article: seedsInPersian },
  render: (args, context) => html`<galley-contents dir="rtl" lang="fa" style="max-inline-size: 34em; margin-inline: auto; padding: 1em"><strong>در این مقاله</strong></galley-contents>${articleElement(args, context)}`,
};

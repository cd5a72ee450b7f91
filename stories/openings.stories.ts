import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { kitchenArabic } from './articles/kitchen-arabic.js';
import { kitchenLatin } from './articles/kitchen-latin.js';
import { articleElement, elementMeta, type ArticleArgs, type ArticleStory } from './support/article-story.js';
import { openingOf } from './support/opening-of.js';

// Two stories for every arrangement of the top of an article, under its name: a test looks for those that are missing.
const common = elementMeta('galley-article');
const meta: Meta<ArticleArgs> = {
  title: 'Arrangements/Openings',
  ...common,
  args: { ...common.args, article: openingOf(kitchenLatin) },
  render: (args, context) => articleElement(args, context),
};
export default meta;

/** With a picture. */
export const Standard: ArticleStory = {};

export const StandardRightToLeft: ArticleStory = { args: { article: openingOf(kitchenArabic) } };

/** Without a picture the headline is larger. */
export const Text: ArticleStory = { args: { article: openingOf(kitchenLatin), hero: 'none' } };

export const TextRightToLeft: ArticleStory = { args: { article: openingOf(kitchenArabic), hero: 'none' } };

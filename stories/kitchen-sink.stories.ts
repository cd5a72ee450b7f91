import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { kitchenArabic } from './articles/kitchen-arabic.js';
import { kitchenLatin } from './articles/kitchen-latin.js';
import { kitchenMixed } from './articles/kitchen-mixed.js';
import { articleElement, elementMeta, type ArticleArgs, type ArticleStory } from './support/article-story.js';

const common = elementMeta('galley-article');
const meta: Meta<ArticleArgs> = {
  title: 'Kitchen sink',
  ...common,
  args: { ...common.args, article: kitchenLatin },
  render: (args, context) => articleElement(args, context),
};
export default meta;

/** Every block, mark and layout, and every line above and below the text, in English. */
export const Latin: ArticleStory = {};

/** The same in Persian: digits, dates, quotation marks and joined letters. */
export const ArabicScript: ArticleStory = { args: { article: kitchenArabic }, name: 'Arabic script' };

/** Dari with English names, numbers, code and addresses in it. */
export const Mixed: ArticleStory = { args: { article: kitchenMixed } };

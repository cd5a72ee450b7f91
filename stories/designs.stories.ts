import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { genres } from './articles/genres.js';
import { articleElement, elementMeta, type ArticleArgs, type ArticleStory } from './support/article-story.js';

// A story for every genre that changes what is shown, under the name of the genre: a test looks for those that are missing.
const common = elementMeta('galley-article');
const meta: Meta<ArticleArgs> = {
  title: 'Arrangements/Designs',
  ...common,
  args: { ...common.args, article: genres.feature },
  render: (args, context) => articleElement(args, context),
};
export default meta;

/** A face belongs to personal writing. */
export const Feature: ArticleStory = {};

export const Analysis: ArticleStory = { args: { article: genres.analysis } };

export const Opinion: ArticleStory = { args: { article: genres.opinion } };

/** The publication signs, and with its name alone. */
export const Editorial: ArticleStory = { args: { article: genres.editorial } };

export const Letter: ArticleStory = { args: { article: genres.letter } };

export const Interview: ArticleStory = { args: { article: genres.interview } };

/** The verdict stands below the standfirst. */
export const Review: ArticleStory = { args: { article: genres.review } };

export const Recipe: ArticleStory = { args: { article: genres.recipe } };

export const Obituary: ArticleStory = { args: { article: genres.obituary } };

export const Explainer: ArticleStory = { args: { article: genres.explainer } };

/** What is happening now says so before the headline is read. */
export const Live: ArticleStory = { args: { article: genres.live } };

/** Pictures are what there is to see. */
export const Gallery: ArticleStory = { args: { article: genres.gallery } };

export const PhotoEssay: ArticleStory = { args: { article: genres['photo-essay'] } };

export const List: ArticleStory = { args: { article: genres.list } };

/** A word of the publication’s own, in a box. */
export const Correction: ArticleStory = { args: { article: genres.correction } };

export const Profile: ArticleStory = { args: { article: genres.profile } };

// Generated from stories/articles/complete by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { articleElement, elementMeta, type ArticleArgs, type ArticleStory } from '../../../support/article-story.js';
import { analysisInGerman } from '../analysis-in-german.js';
import { explainerInChinese } from '../explainer-in-chinese.js';
import { explainerInEnglish } from '../explainer-in-english.js';
import { featureInPashto } from '../feature-in-pashto.js';
import { interviewInJapanese } from '../interview-in-japanese.js';
import { listInGerman } from '../list-in-german.js';
import { liveInArabic } from '../live-in-arabic.js';
import { longReadInEnglish } from '../long-read-in-english.js';
import { newsInEnglish } from '../news-in-english.js';
import { newsInUrdu } from '../news-in-urdu.js';
import { obituaryInPersian } from '../obituary-in-persian.js';
import { opinionInEnglish } from '../opinion-in-english.js';
import { photoEssayInDari } from '../photo-essay-in-dari.js';
import { profileInArabic } from '../profile-in-arabic.js';
import { recipeInHindi } from '../recipe-in-hindi.js';
import { reviewInEnglish } from '../review-in-english.js';
import { timelineInPersian } from '../timeline-in-persian.js';

const common = elementMeta('galley-article');
const meta: Meta<ArticleArgs> = { title: 'Articles', ...common, render: (args, context) => articleElement(args, context) };
export default meta;

/** An analysis: figures first, then what they do not say. */
export const AnalysisInGerman: ArticleStory = { args: { article: analysisInGerman } };

/** An explainer: terms, a section through the ground, and the questions that readers send. */
export const ExplainerInChinese: ArticleStory = { args: { article: explainerInChinese } };

/** How something is measured, with formulas, code and the file of the data. */
export const ExplainerInEnglish: ArticleStory = { args: { article: explainerInEnglish } };

/** A feature with a recording, about people who are heard and not seen. */
export const FeatureInPashto: ArticleStory = { args: { article: featureInPashto } };

/** An interview: a short way in, then questions and answers. */
export const InterviewInJapanese: ArticleStory = { args: { article: interviewInJapanese } };

/** A list to use: places, what to bring, where to ask. */
export const ListInGerman: ArticleStory = { args: { article: listInGerman } };

/** A live report that has ended: what is known on top, then hour by hour. */
export const LiveInArabic: ArticleStory = { args: { article: liveInArabic } };

/** A long read of more than 1,500 words, as a weekend supplement would print it. */
export const LongReadInEnglish: ArticleStory = { args: { article: longReadInEnglish } };

/** News, as a paper of the coast would print it on the morning after a vote. */
export const NewsInEnglish: ArticleStory = { args: { article: newsInEnglish } };

/** News with figures, in the script that slopes most. */
export const NewsInUrdu: ArticleStory = { args: { article: newsInUrdu } };

/** An obituary: who it was, what she left, and what her friends will not say at the grave. */
export const ObituaryInPersian: ArticleStory = { args: { article: obituaryInPersian } };

/** A column: one voice, no picture at the top, and an argument that turns round once. */
export const OpinionInEnglish: ArticleStory = { args: { article: opinionInEnglish } };

/** A photo essay: the pictures lead, in every width that a picture can have. */
export const PhotoEssayInDari: ArticleStory = { args: { article: photoEssayInDari } };

/** A profile: one person, seen at work. */
export const ProfileInArabic: ArticleStory = { args: { article: profileInArabic } };

/** A recipe with its story, as the weekend pages print it. */
export const RecipeInHindi: ArticleStory = { args: { article: recipeInHindi } };

/** A review of a book, with the verdict, the passage on which it rests, and where the book is sold. */
export const ReviewInEnglish: ArticleStory = { args: { article: reviewInEnglish } };

/** The history of one thing, told by its dates. */
export const TimelineInPersian: ArticleStory = { args: { article: timelineInPersian } };

// Generated from stories/articles/complete by `npm run generate`. Do not edit.
import type { ArticleInput } from 'galley';
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

/** Every complete article, by the name of its file. */
export const COMPLETE_ARTICLES: Readonly<Record<string, ArticleInput>> = {
  'analysis-in-german': analysisInGerman,
  'explainer-in-chinese': explainerInChinese,
  'explainer-in-english': explainerInEnglish,
  'feature-in-pashto': featureInPashto,
  'interview-in-japanese': interviewInJapanese,
  'list-in-german': listInGerman,
  'live-in-arabic': liveInArabic,
  'long-read-in-english': longReadInEnglish,
  'news-in-english': newsInEnglish,
  'news-in-urdu': newsInUrdu,
  'obituary-in-persian': obituaryInPersian,
  'opinion-in-english': opinionInEnglish,
  'photo-essay-in-dari': photoEssayInDari,
  'profile-in-arabic': profileInArabic,
  'recipe-in-hindi': recipeInHindi,
  'review-in-english': reviewInEnglish,
  'timeline-in-persian': timelineInPersian,
};

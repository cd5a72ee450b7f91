import type { Meta } from '@storybook/web-components-vite';
import type { ArticleInput } from 'galley';
import 'galley/define';
import { genres } from './articles/genres.js';
import { kitchenArabic } from './articles/kitchen-arabic.js';
import { kitchenLatin } from './articles/kitchen-latin.js';
import { scene } from './articles/pictures.js';
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

const tall = scene('shaft', '');
const film: ArticleInput['hero'] = { type: 'video', title: 'The gate', width: 1600, height: 900, poster: scene('gauge', ''), sources: [{ src: 'https://films.example/gate.mp4' }], tracks: [{ kind: 'captions', src: new URL('./tracks/water.en.vtt', import.meta.url).href, srclang: 'en', label: 'English' }] };

type Fields = { readonly [Name in keyof ArticleInput]?: ArticleInput[Name] | undefined };

/** The kitchen sink in an arrangement, from left to right or from right to left. */
const story = ({ hero, ...article }: ArticleInput, fields: Fields): ArticleStory => ({
  // how wide the picture is follows from the arrangement
  args: { article: openingOf({ ...article, rating: undefined, hero: { ...(hero as object), layout: undefined }, ...(fields.contributors && { byline: undefined }), ...fields } as ArticleInput) },
});
const latin = (fields: Fields) => story(kitchenLatin, fields);
const arabic = (fields: Fields) => story(kitchenArabic, fields);

/** With a picture. */
export const Standard: ArticleStory = latin({ format: { design: 'standard' } });

export const StandardRightToLeft: ArticleStory = arabic({ format: { design: 'standard' } });

/** Without a picture the headline is larger. */
export const Text: ArticleStory = latin({ format: { design: 'standard' }, hero: undefined });

export const TextRightToLeft: ArticleStory = arabic({ format: { design: 'standard' }, hero: undefined });

/** A picture as wide as the page. */
export const Showcase: ArticleStory = latin({ format: { design: 'feature', display: 'showcase' } });

export const ShowcaseRightToLeft: ArticleStory = arabic({ format: { design: 'feature', display: 'showcase' } });

/** A picture from edge to edge, with the words on a plate over its lower edge. */
export const Immersive: ArticleStory = latin({ format: { design: 'feature', display: 'immersive' } });

export const ImmersiveRightToLeft: ArticleStory = arabic({ format: { design: 'feature', display: 'immersive' } });

/** A picture that is higher than wide stands beside the words. */
export const Portrait: ArticleStory = latin({ format: { design: 'profile', display: 'showcase' }, hero: tall });

export const PortraitRightToLeft: ArticleStory = arabic({ format: { design: 'profile', display: 'showcase' }, hero: tall });

/** One person speaks: the name is the second line. */
export const Opinion: ArticleStory = latin({ format: { design: 'opinion' }, contributors: genres.opinion.contributors });

export const OpinionRightToLeft: ArticleStory = arabic({ format: { design: 'opinion' }, contributors: genres.opinion.contributors });

/** The publication speaks. */
export const Leader: ArticleStory = latin({ format: { design: 'editorial' }, contributors: genres.editorial.contributors, hero: undefined });

export const LeaderRightToLeft: ArticleStory = arabic({ format: { design: 'editorial' }, contributors: genres.editorial.contributors, hero: undefined });

/** What is happening now. */
export const Live: ArticleStory = latin({ format: { design: 'live' }, coverageEndTime: undefined });

export const LiveRightToLeft: ArticleStory = arabic({ format: { design: 'live' }, coverageEndTime: undefined });

/** Pictures, in a dark room. */
export const Gallery: ArticleStory = latin({ format: { design: 'gallery' } });

export const GalleryRightToLeft: ArticleStory = arabic({ format: { design: 'gallery' } });

/** Things in their order. */
export const List: ArticleStory = latin({ format: { design: 'list' } });

export const ListRightToLeft: ArticleStory = arabic({ format: { design: 'list' } });

/** An argument, marked, and what one takes away. */
export const Analysis: ArticleStory = latin({ format: { design: 'analysis' }, standfirst: { points: ['Boards along the river are read by two hundred people, twice a day.', 'No flood since 2019 came without a warning.', 'What it costs a year is less than one pump.'] } });

export const AnalysisRightToLeft: ArticleStory = arabic({ format: { design: 'analysis' }, standfirst: { points: ['دوصد نفر روزی دو بار تخته‌های کنار دریا را می‌خوانند.', 'از سال ۱۳۹۸ هیچ سیلابی بی‌خبر نیامده است.', 'خرج یک‌سالهٔ آن از یک پمپ کمتر است.'] } });

/** In somebody’s own words. */
export const Interview: ArticleStory = latin({ format: { design: 'interview' }, contributors: genres.opinion.contributors });

export const InterviewRightToLeft: ArticleStory = arabic({ format: { design: 'interview' }, contributors: genres.opinion.contributors });

/** From a reader. */
export const Letter: ArticleStory = latin({ format: { design: 'letter' }, contributors: genres.letter.contributors, hero: undefined });

export const LetterRightToLeft: ArticleStory = arabic({ format: { design: 'letter' }, contributors: genres.letter.contributors, hero: undefined });

/** A life, with its years. */
export const Obituary: ArticleStory = latin({ format: { design: 'obituary' }, about: { name: 'Marguerite Dahl', birthDate: '1931', deathDate: '2026' } });

export const ObituaryRightToLeft: ArticleStory = arabic({ format: { design: 'obituary' }, about: { name: 'Marguerite Dahl', birthDate: '1931', deathDate: '2026' } });

/** A verdict in stars. */
export const Review: ArticleStory = latin({ format: { design: 'review' }, rating: kitchenLatin.rating });

export const ReviewRightToLeft: ArticleStory = arabic({ format: { design: 'review' }, rating: kitchenArabic.rating });

/** What plays leads. */
export const Media: ArticleStory = latin({ format: { design: 'video' }, hero: film });

export const MediaRightToLeft: ArticleStory = arabic({ format: { design: 'video' }, hero: film });

/** The picture first, from edge to edge. */
export const PhotoEssay: ArticleStory = latin({ format: { design: 'photo-essay' } });

export const PhotoEssayRightToLeft: ArticleStory = arabic({ format: { design: 'photo-essay' } });

/** A word of the publication’s own, in a box. */
export const Notice: ArticleStory = latin({ format: { design: 'correction' }, hero: undefined });

export const NoticeRightToLeft: ArticleStory = arabic({ format: { design: 'correction' }, hero: undefined });

/** Little before the text. */
export const Minimal: ArticleStory = latin({ format: { display: 'minimal' } });

export const MinimalRightToLeft: ArticleStory = arabic({ format: { display: 'minimal' } });

import type { Article } from '../../schema/generated/types.js';
import type { Context } from '../../templates/context.js';
import { plainText } from '../../templates/text.js';
import type { Ledger } from '../report.js';
import { partsOf, ratingOf } from './parts.js';
import { namedOf, peopleOf, publisherOf, subjectOf } from './people.js';
import { oneOrMore, thing, type Thing, type Value } from './thing.js';

type Design = NonNullable<NonNullable<Article['format']>['design']>;

/** The type of schema.org for a genre; news for all others. */
const TYPES: Readonly<Partial<Record<Design, string>>> = {
  feature: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  editorial: 'OpinionNewsArticle',
  letter: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  review: 'ReviewNewsArticle',
  live: 'LiveBlogPosting',
};

const FREE: readonly unknown[] = [undefined, 'free'];
const plain = (nodes: Article['headline'] | undefined, { schema }: Context) => (nodes === undefined ? undefined : plainText(nodes, schema).replaceAll('\n', ' ').trim());

/** An article as a thing of schema.org; `body` is its text, where that is wanted. Every text that is in it is said to be. */
export function articleThing(context: Context, body: string | undefined, ledger: Ledger): Thing {
  const { article } = context;
  const { format, url, publisher = [], rights, section, series, tags = [], about = [], corrections = [], translations = [], rating, stats } = article;
  for (const name of ['headline', 'standfirst', 'section', 'series', 'tags', 'publisher', 'rights', 'corrections', 'translations', 'dateline']) ledger.say(`/${name}`);
  if (rating !== undefined) ledger.say('/rating');
  const parts = partsOf(context, ledger);
  const isFree = FREE.includes(article.access) && !parts.isGated;
  const { license = '' } = rights ?? {};
  const isAddress = /^https?:/.test(license);
  const isReview = format?.design === 'review';
  return {
    '@context': 'https://schema.org',
    ...thing(TYPES[format?.design ?? 'standard'] ?? 'NewsArticle', {
      url,
      mainEntityOfPage: url,
      headline: plain(article.headline, context),
      alternativeHeadline: article.alternativeHeadline?.seo ?? article.alternativeHeadline?.social,
      description: standfirstOf(article, context),
      inLanguage: article.inLanguage,
      datePublished: article.datePublished,
      dateModified: article.dateModified ?? article.datePublished,
      dateCreated: article.dateCreated,
      ...peopleOf(article.contributors ?? [], ledger),
      publisher: oneOrMore(publisher.map(publisherOf)),
      dateline: article.dateline,
      articleSection: section?.name,
      isPartOf: series && namedOf('CreativeWorkSeries', series),
      keywords: tags.map(({ name }) => name),
      about: about.map(subjectOf),
      mentions: parts.mentions,
      image: parts.images,
      video: oneOrMore(parts.videos),
      audio: oneOrMore(parts.audios),
      copyrightHolder: rights?.copyrightHolder === undefined ? undefined : thing('Organization', { name: rights.copyrightHolder }),
      copyrightNotice: [rights?.notice, isAddress ? undefined : license].filter((each) => each !== undefined && each !== '').join(' · '),
      license: isAddress ? license : undefined,
      isAccessibleForFree: isFree,
      hasPart: [...(isFree ? [] : [thing('WebPageElement', { isAccessibleForFree: false, cssSelector: '.galley-body' })]), ...parts.works],
      correction: corrections.map(({ text, date }) => thing('CorrectionComment', { text: plain(text, context), datePublished: date })),
      workTranslation: translations.map(({ inLanguage, url, title }) => thing('NewsArticle', { inLanguage, url, headline: title })),
      ...live(article),
      ...(isReview ? review(rating) : {}),
      review: !isReview && rating ? thing('Review', review(rating)) : undefined,
      wordCount: stats?.wordCount,
      timeRequired: stats?.readingMinutes === undefined ? undefined : `PT${String(stats.readingMinutes)}M`,
      articleBody: body,
    }),
  };
}

function standfirstOf({ standfirst }: Article, context: Context): string | undefined {
  if (standfirst === undefined) return undefined;
  return [plain(standfirst.text, context), ...(standfirst.points ?? []).map((point) => plain(point, context))].filter((line) => line !== undefined && line !== '').join(' ');
}

const live = ({ format, coverageStartTime, coverageEndTime }: Article): Readonly<Record<string, Value | undefined>> => (format?.design === 'live' ? { coverageStartTime, coverageEndTime } : {});

const review = (rating: Article['rating']): Readonly<Record<string, Value | undefined>> =>
  rating === undefined ? {} : { itemReviewed: rating.item && namedOf('Thing', rating.item), reviewRating: ratingOf(rating.value, rating.best ?? 5, rating.worst) };

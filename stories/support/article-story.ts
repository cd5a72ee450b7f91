import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { ArticleInput } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { html, nothing, type TemplateResult } from 'lit';
import { empty } from '../articles/empty.js';
import { answerFor, found, inTurn, never, noConnection, notFound, offline } from './answers.js';
import { AS_WRITTEN, composeArticle, type Choices } from './compose.js';
import { controlsFor } from './controls.js';
import type { Language } from './languages.js';

/** What the stories of every element can be told in the controls. */
export interface ArticleArgs extends Args, Partial<Choices> {
  readonly article: ArticleInput;
  /** In place of the article: an address, to which a story has its own answer. */
  readonly src?: string;
  readonly level: number;
}
export type ArticleStory = StoryObj<ArticleArgs>;

/** What a test may need to know of a story. */
export interface StoryFacts {
  /** The state that the article element is in once the story has settled. Default: `ready`. */
  readonly state?: 'loading' | 'error' | 'stale';
  /** Codes of the issues that the article is known to have. */
  readonly issues?: readonly string[];
}

/** An article as the controls and the toolbar want it; what the controls say goes first. */
export function articleOf(args: ArticleArgs, { globals }: Pick<StoryContext, 'globals'>): ArticleInput {
  const { locale = 'written', dir = 'written' } = globals as { locale?: Language; dir?: string };
  const choices = { ...AS_WRITTEN, ...args };
  const language = choices.language === 'written' ? locale : choices.language;
  const article = composeArticle(args.article, { ...choices, language });
  return dir === 'ltr' || dir === 'rtl' ? { ...article, dir } : article;
}

/** `<galley-article>` as the controls and the toolbar want it, with children of the page's own in it. */
export function articleElement(args: ArticleArgs, context: Pick<StoryContext, 'globals'>, children: unknown = nothing): TemplateResult {
  const { src, level } = args;
  const article = src === undefined ? articleOf(args, context) : undefined;
  return html`<galley-article src=${src ?? nothing} level=${level} .article=${article}>${children}</galley-article>`;
}

/** What the stories of an element have in common, with the choices that change what it shows: all, unless named. */
export function elementMeta(component: string, names?: readonly (keyof Choices)[]) {
  const { argTypes, args, controls } = controlsFor(names);
  return { component, argTypes, args: { ...args, level: 1 }, parameters: { controls } } satisfies Partial<Meta>;
}

/** The document is still on its way. */
export const loading: ArticleStory = {
  args: { src: 'on-its-way.json' },
  parameters: { facts: { state: 'loading' } satisfies StoryFacts },
  beforeEach: () => answerFor('on-its-way.json', never),
};

/** There is no document. */
export const failing: ArticleStory = {
  args: { src: 'not-there.json' },
  parameters: { facts: { state: 'error' } satisfies StoryFacts },
  beforeEach: () => answerFor('not-there.json', notFound),
};

/** There is no connection. */
export const disconnected: ArticleStory = {
  args: { src: 'without-connection.json' },
  parameters: { facts: { state: 'error' } satisfies StoryFacts },
  beforeEach: () => {
    const undo = [offline(), answerFor('without-connection.json', noConnection)];
    return () => {
      for (const back of undo) back();
    };
  },
};

/** An article arrived, and when it is asked for again there is none. */
export const outdated = (article: ArticleInput): ArticleStory => ({
  args: { src: 'once-only.json' },
  parameters: { facts: { state: 'stale' } satisfies StoryFacts },
  beforeEach: () => answerFor('once-only.json', inTurn(found(article), notFound)),
  render: ({ src, level }) =>
    html`<galley-article src=${src} level=${level} @galley-ready=${({ target }: Event) => {
      (target as GalleyArticle).reload();
    }}></galley-article>`,
});

/** For stories without a headline: a page has one, a part of a page need not. */
export const partOfPage = { a11y: { config: { rules: [{ id: 'page-has-heading-one', enabled: false }] } } };

/** An article in which nothing is written yet, between two paragraphs of the page, so that its room is seen: none. */
export const emptyStory = (tagName: string, children: unknown = nothing): ArticleStory => ({
  args: { article: empty },
  parameters: { facts: { issues: ['missing-field'] } satisfies StoryFacts, ...partOfPage },
  render: (args, context) =>
    html`<p>A paragraph of the page, above <code>&lt;${tagName}&gt;</code>.</p>
      ${articleElement(args, context, children)}
      <p>A paragraph of the page, below it.</p>`,
});

import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { DESIGNS, DISPLAYS, type ArticleInput } from 'galley';
import { html, nothing, type TemplateResult } from 'lit';
import { answerFor, never, notFound } from './answers.js';

/** What the stories of every element can be told in the controls. */
export interface ArticleArgs extends Args {
  readonly article: ArticleInput;
  /** In place of the article: an address, to which a story has its own answer. */
  readonly src?: string;
  readonly level: number;
  readonly design?: (typeof DESIGNS)[number];
  readonly display?: (typeof DISPLAYS)[number];
}
export type ArticleStory = StoryObj<ArticleArgs>;

/** What a test may need to know of a story. */
export interface StoryFacts {
  /** The state that the article element is in once the story has settled. Default: `ready`. */
  readonly state?: 'loading' | 'error';
  /** Codes of the issues that the article is known to have. */
  readonly issues?: readonly string[];
}

/** An article as the controls and the toolbar want it: of another genre, in another language, in another direction. */
export function articleOf({ article, design, display }: ArticleArgs, { globals }: Pick<StoryContext, 'globals'>): ArticleInput {
  const { locale = 'written', dir = 'written' } = globals as { locale?: string; dir?: string };
  const written =
    typeof article.format === 'object' ? article.format : { design: DESIGNS.find((name) => name === article.format) ?? 'standard' };
  const chosen = { ...written, ...(design && { design }), ...(display && { display }) };
  return {
    ...article,
    ...((design || display) && { format: chosen }),
    ...(locale !== 'written' && { inLanguage: locale }),
    ...((dir === 'ltr' || dir === 'rtl') && { dir }),
  };
}

/** `<galley-article>` as the controls and the toolbar want it, with children of the page's own in it. */
export function articleElement(args: ArticleArgs, context: Pick<StoryContext, 'globals'>, children: unknown = nothing): TemplateResult {
  const { src, level } = args;
  const article = src === undefined ? articleOf(args, context) : undefined;
  return html`<galley-article src=${src ?? nothing} level=${level} .article=${article}>${children}</galley-article>`;
}

type ArgTypes = NonNullable<Meta<ArticleArgs>['argTypes']>;
const article = { control: 'object' } as const;
const level = { control: { type: 'inline-radio' }, options: [1, 2, 3, 4] } as const;

/** Controls of `<galley-article>` itself; what they are for is in the manifest. */
export const articleArgTypes: ArgTypes = {
  article,
  level,
  design: {
    control: 'select',
    options: DESIGNS,
    description: 'The genre of the article (`format.design`)',
    table: { category: 'article' },
  },
  display: {
    control: 'select',
    options: DISPLAYS,
    description: 'How loudly it is shown (`format.display`)',
    table: { category: 'article' },
  },
};

/** Controls of a region, which takes everything from the article element around it. */
export const regionArgTypes: ArgTypes = {
  ...articleArgTypes,
  article: { ...article, description: 'The article of the `<galley-article>` around it', table: { category: 'article' } },
  level: { ...level, description: 'Its heading level', table: { category: 'article' } },
};

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

/** For stories without a headline: a page has one, a part of a page need not. */
export const partOfPage = { a11y: { config: { rules: [{ id: 'page-has-heading-one', enabled: false }] } } };

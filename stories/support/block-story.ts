import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { LAYOUTS, SIDES, type ArticleInput } from 'galley';
import { html, type TemplateResult } from 'lit';
import { articleElement, partOfPage, type StoryFacts } from './article-story.js';

/** What the stories of blocks can be told in the controls: every block of a story takes these. */
export interface BlockArgs extends Args {
  readonly body: NonNullable<ArticleInput['body']>;
  readonly footnotes?: NonNullable<ArticleInput['footnotes']>;
  readonly layout?: (typeof LAYOUTS)[number];
  readonly side?: (typeof SIDES)[number];
}
export type BlockStory = StoryObj<BlockArgs> & { readonly parameters?: { readonly facts?: StoryFacts } };

/** Whom a contributor-ref may name. */
const NOOR = { id: 'noor', name: 'Noor Haddad', url: '/noor-haddad' };

/** The text of an article, alone. */
export function blocks(args: BlockArgs, context: Pick<StoryContext, 'globals'>): TemplateResult {
  const { body, footnotes, layout, side } = args;
  const place = { ...(layout && { layout }), ...(side && { side }) };
  const placed = Array.isArray(body) ? body.map((block: unknown) => (typeof block === 'object' ? { ...block, ...place } : block)) : body;
  const article = {
    inLanguage: 'en',
    headline: 'A block',
    contributors: [NOOR],
    body: placed as BlockArgs['body'],
    ...(footnotes && { footnotes }),
  };
  return articleElement({ article, level: 1 }, context, html`<galley-body></galley-body>`);
}

/** What the pages of blocks have in common. */
export const blockMeta = {
  component: 'galley-body',
  parameters: partOfPage,
  render: blocks,
  argTypes: {
    body: { control: 'object', table: { category: 'article' } },
    footnotes: { control: 'object', table: { category: 'article' } },
    layout: { control: 'select', options: LAYOUTS, table: { category: 'block' } },
    side: { control: 'inline-radio', options: SIDES, table: { category: 'block' } },
  },
} satisfies Omit<Meta<BlockArgs>, 'title'>;

/** The name of the story that a block type has to have: `list-item` is shown by `ListItem`. */
export const storyName = (type: string): string => type.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

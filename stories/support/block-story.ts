import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { ArticleInput } from 'galley';
import { html, nothing, type TemplateResult } from 'lit';
import { articleElement, partOfPage, type StoryFacts } from './article-story.js';
import type { BlockExample, Sample } from './block-example.js';
import { fieldControls, withFields } from './field-controls.js';

/** What a story of blocks shows, and the fields of its block that the controls set. */
export interface BlockArgs extends Args {
  readonly latin: Sample;
  readonly arabic?: Sample;
}
export type BlockStory = StoryObj<BlockArgs> & { readonly parameters?: { readonly facts?: StoryFacts } };

const LATIN: ArticleInput = { inLanguage: 'en', headline: 'A block', contributors: [{ id: 'noor', name: 'Noor Haddad', url: '/noor-haddad' }] };
const ARABIC: ArticleInput = { inLanguage: 'fa', headline: 'یک بند' };

/** The text of two articles, alone: one in Latin script, and one in Arabic script where the story has it; below them the line of the page. */
function texts({ latin, arabic }: BlockArgs, context: Pick<StoryContext, 'globals'>, note?: string): TemplateResult {
  const text = (article: ArticleInput) => articleElement({ article, level: 1 }, context, html`<galley-body></galley-body>`);
  return html`${text({ ...LATIN, ...latin })}${arabic && text({ ...ARABIC, ...arabic })}${note === undefined ? nothing : html`<p>${note}</p>`}`;
}

/** What the pages of blocks have in common. */
export const blockMeta = {
  component: 'galley-body',
  parameters: partOfPage,
  render: (args, context) => texts(args, context),
  argTypes: {
    latin: { control: 'object', table: { category: 'raw JSON' } },
    arabic: { control: 'object', table: { category: 'raw JSON' } },
  },
} satisfies Omit<Meta<BlockArgs>, 'title'>;

/** The story of a block type, or of a variant of it. A field that is set in the controls is set in every block of the type. */
export function blockStory(type: string, example: BlockExample, variant?: string): BlockStory {
  const shown = variant === undefined ? example : example.variants?.[variant];
  if (!shown) throw new Error(`stories/blocks/${type}.ts has no variant "${String(variant)}".`);
  const { latin, arabic, note, issues } = shown;
  return {
    args: { latin, ...(arabic && { arabic }) },
    argTypes: fieldControls(type),
    ...(issues && { parameters: { facts: { issues } } }),
    render: ({ latin: first, arabic: second, ...fields }, context) =>
      texts({ latin: withFields(first, type, fields), ...(second && { arabic: withFields(second, type, fields) }) }, context, note),
  };
}

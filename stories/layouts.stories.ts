import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, type BlockArgs, type BlockStory } from './support/block-story.js';
import { placed } from './support/figures.js';

// A story for every place that a figure can have, under its name: a test looks for those that are missing.
const meta: Meta<BlockArgs> = { title: 'Blocks/Layouts', ...blockMeta };
export default meta;

/** In the column, as wide as the text. */
export const Inline: BlockStory = { args: { latin: { body: placed({ layout: 'inline' }) } } };

/** At the start of the line, with text flowing round it. */
export const InsetStart: BlockStory = { args: { latin: { body: placed({ layout: 'inset', side: 'start' }) } } };

/** At the end of the line, with text flowing round it. */
export const InsetEnd: BlockStory = { args: { latin: { body: placed({ layout: 'inset', side: 'end' }) } } };

/** Beside the column where there is room, else as an inset. */
export const MarginStart: BlockStory = { args: { latin: { body: placed({ layout: 'margin', side: 'start' }) } } };

/** Beside the column where there is room, else as an inset. */
export const MarginEnd: BlockStory = { args: { latin: { body: placed({ layout: 'margin', side: 'end' }) } } };

/** A little wider than the text. */
export const Wide: BlockStory = { args: { latin: { body: placed({ layout: 'wide' }) } } };

/** As wide as a page of text with two margins. */
export const Page: BlockStory = { args: { latin: { body: placed({ layout: 'page' }) } } };

/** From edge to edge of the article. */
export const Bleed: BlockStory = { args: { latin: { body: placed({ layout: 'bleed' }) } } };

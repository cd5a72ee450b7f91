// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as column } from '../column.js';
import { example as columns } from '../columns.js';
import { example as gate } from '../gate.js';
import { example as section } from '../section.js';
import { example as slot } from '../slot.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Structure' };
export default meta;

/** One column of several. */
export const Column = blockStory('column', column);

/** Columns side by side, below each other where there is no room. */
export const Columns = blockStory('columns', columns);

/** Where the text begins that is to be paid for. What follows is left out on the server with `access: "preview"`; the block itself shows nothing. */
export const Gate = blockStory('gate', gate);

/** What a server sends with `access: "preview"`: the text ends at the gate, and the page says below it, in words of its own, how to read on. */
export const GatePreview = blockStory('gate', gate, 'preview');

/** A part of the article, with its title. */
export const Section = blockStory('section', section);

/** A place that the host fills with a node of its own, such as an advertisement. The element `galley-slot` in it fires the event `galley-slot` when it is near the window; nothing else stands in it. */
export const Slot = blockStory('slot', slot);

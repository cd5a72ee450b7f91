// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as tableCell } from '../table-cell.js';
import { example as tableRow } from '../table-row.js';
import { example as table } from '../table.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Tables' };
export default meta;

/** A cell of a table. It may hold lists, pictures and several paragraphs. */
export const TableCell = blockStory('table-cell', tableCell);

/** A row of a table. */
export const TableRow = blockStory('table-row', tableRow);

/** Rows of cells. Columns of numbers stand under each other on their digits by themselves. */
export const Table = blockStory('table', table);

/** Readers may sort it by its columns: numbers, dates and words in the order of the language. Until they do, and without script, it stands as it is written. */
export const TableSortable = blockStory('table', table, 'sortable');

/** Every other row has a ground, and a table that is wider than its place scrolls. */
export const TableStripes = blockStory('table', table, 'stripes');

/** Cells over several rows and columns, with lists, marks and links in them. */
export const TableRich = blockStory('table', table, 'rich');

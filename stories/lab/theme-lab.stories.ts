import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { openLab } from '../../demo/lab/lab.js';
import { bench, benchParameters } from '../support/bench.js';

const SHEETS = [
  new URL('../../demo/shared/bench.css', import.meta.url),
  new URL('../../demo/shared/previews.css', import.meta.url),
  new URL('../../demo/lab/lab.css', import.meta.url),
];

const meta: Meta = { title: 'Theme Lab', tags: ['!autodocs'], parameters: benchParameters };
export default meta;

/** A theme of one's own from one of ours, seen in every width, scheme and direction at once. */
export const ThemeLab: StoryObj = { render: () => bench(SHEETS, openLab) };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { openProof } from '../../demo/proof/proof.js';
import { bench, benchParameters } from '../support/bench.js';

const SHEETS = [
  new URL('../../demo/shared/bench.css', import.meta.url),
  new URL('../../demo/shared/previews.css', import.meta.url),
  new URL('../../demo/shared/editor.css', import.meta.url),
  new URL('../../demo/proof/proof.css', import.meta.url),
];

const meta: Meta = { title: 'Proof', tags: ['!autodocs'], parameters: benchParameters };
export default meta;

/** An article or manuscript of one's own, seen in every width, scheme and direction at once. */
export const Proof: StoryObj = { render: () => bench(SHEETS, openProof) };

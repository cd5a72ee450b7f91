/**
 * `npm run blocks-sheet`: photographs every block as a server sends it, for people: docs/pictures/blocks-<width>.jpg, each in English and in Persian.
 * Run `npm run build` first.
 */
import { EXAMPLES } from '../stories/blocks/generated/examples.js';
import { around } from '../stories/support/around.js';
import { makeSheets } from './photograph/sheets.mjs';
import { inProject } from './project.mjs';

const AROUND: readonly unknown[] = Object.values(around);

/** What is shown of an example: its block without the text around it, and pictures under the address of the server. */
function fieldsOf(sample: { readonly body?: unknown }): object {
  const body = (sample.body as readonly unknown[]).filter((block) => !AROUND.includes(block));
  return JSON.parse(JSON.stringify({ ...sample, body }).replaceAll(`file://${inProject('.')}`, '')) as object;
}

const page = (sample: { readonly body?: unknown } | undefined, language: 'en' | 'fa') =>
  sample === undefined ? [] : [{ language, fields: { inLanguage: language, ...fieldsOf(sample) } }];

const COLUMNS = 10;

await makeSheets(
  [[390, 0.38], [1280, 0.16]].map(([width = 0, scale = 0]) => ({
    name: `blocks-${String(width)}`,
    scale,
    columns: COLUMNS,
    width: Math.ceil(COLUMNS * (width * scale + 24)) + 24,
    shots: Object.entries(EXAMPLES).flatMap(([type, { latin, arabic }]) =>
      [...page(latin, 'en'), ...page(arabic, 'fa')].map((each) => ({ page: each, width, label: `${type}, ${each.language}` })),
    ),
  })),
);

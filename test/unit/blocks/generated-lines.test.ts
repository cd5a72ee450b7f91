import assert from 'node:assert/strict';
import { it } from 'node:test';
import { blockLists, groupFiles } from '../../../scripts/schema/block-lists.js';
import { compactJson, jsonSchema } from '../../../scripts/schema/json.js';
import { machineOnlyPage } from '../../../scripts/schema/machine-only.js';
import { referencePage } from '../../../scripts/schema/reference.js';
import { BLOCK_FILES, schemaOf, withCommon } from '../../../scripts/schema/source.js';
import { proseFile, tablesFile } from '../../../scripts/schema/tables.js';
import { typesFile } from '../../../scripts/schema/types.js';
import { html } from '../../../src/templates/html.js';

const record = {
  type: 'big-number',
  description: 'One number, large, and what it says.',
  places: ['flow'],
  fields: {
    number: { kind: 'text', required: true, description: 'The number, as it is shown.' },
    text: { kind: 'rich', description: 'What it says.' },
    source: { kind: 'object', of: 'citation', description: 'Where it comes from.' },
  },
  template: () => html`<p class="galley-big-number"></p>`,
  styles: '.galley .galley-big-number { font-weight: bold; }',
} as const;

/** All that is written of the blocks, but for their stories, which are six lines a block and three for each variant. */
function written(files: typeof BLOCK_FILES): readonly string[] {
  const own = schemaOf(files.map((file) => file.record));
  const whole = withCommon(own);
  const schemas = (['strict', 'input'] as const).map((form) => compactJson(jsonSchema(whole, form)));
  return [tablesFile(own), proseFile(own), typesFile(whole), ...schemas, referencePage(whole), machineOnlyPage(whole), ...Object.values(blockLists(files)), ...Object.values(groupFiles(files))].flatMap((text) => text.split('\n'));
}
const STORY_LINES = 6;

it('a block of three fields, wherever an article may have it, adds fewer than a hundred generated lines', () => {
  const before = written(BLOCK_FILES);
  // where the alphabet has it
  const after = written(BLOCK_FILES.toSpliced(BLOCK_FILES.findIndex(({ type }) => type === 'contact'), 0, { type: record.type, group: 'editorial', name: 'bigNumber', record }));
  const known = new Map<string, number>();
  for (const line of before) known.set(line, (known.get(line) ?? 0) + 1);
  const added = after.filter((line) => {
    const left = known.get(line) ?? 0;
    known.set(line, left - 1);
    return left <= 0;
  });
  assert.ok(added.some((line) => line.includes("readonly type: 'big-number'")));
  assert.ok(added.length + STORY_LINES < 100, `${String(added.length + STORY_LINES)} lines:\n${added.join('\n')}`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineBlock, html } from '../../../src/blocks/index.js';
import { toJsonLd } from '../../../src/export/json-ld.js';
import { toMarkdown } from '../../../src/export/markdown.js';
import { toOutline } from '../../../src/export/outline.js';
import { renderPage, renderToString } from '../../../src/export/render.js';
import { toText } from '../../../src/export/text.js';
import { TABLES } from '../../../src/schema/generated/tables.js';

/** Where a hero may stand too. */
const HEROES: readonly string[] = TABLES.models['media']?.types ?? [];

/** A block of a host in the place of one of ours, whose fields have the same names and are plain words. */
function replacing(type: string) {
  const names = Object.keys(TABLES.blocks[type]?.fields ?? {}).filter((name) => !Object.hasOwn(TABLES.common, name));
  const record = defineBlock({
    type,
    description: 'Another.',
    places: HEROES.includes(type) ? ['flow', 'media'] : ['flow'],
    fields: Object.fromEntries(names.map((name) => [name, { kind: 'text' as const, description: 'Words.' }])),
    template: (node: Readonly<Record<string, unknown>>) => html`<p class="acme-block">${names.map((name) => [' ', String(node[name])])}</p>`,
  });
  const block = { type, ...Object.fromEntries(names.map((name) => [name, `The ${name} of it.`])) };
  return { record, block, names };
}

for (const type of Object.keys(TABLES.blocks)) {
  test(`every output takes a ${type} that a host has put in the place of ours, whatever its fields are`, () => {
    const { record, block, names } = replacing(type);
    const options = { blocks: [record] };
    const input = { headline: 'A', inLanguage: 'en', hero: HEROES.includes(type) ? block : undefined, body: ['Before it.', block, 'Behind it.'] };
    const page = renderToString(input, options);
    const outputs = [page, renderPage(input, options), toText(input, options).text, toMarkdown(input, options).markdown];
    for (const name of names) for (const output of outputs) assert.ok(output.includes(`The ${name} of it.`), `${name}: ${output}`);
    assert.doesNotThrow(() => { toJsonLd(input, options); toOutline(input, options); });
  });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strippedRecord } from '../../../scripts/records.mjs';

describe('the records of the package, as they are published', () => {
  it('have their type and their template: what is written for developers is left out, and what only that needs', () => {
    const code = `
      import { defineBlock, html } from './define.js';
      import { values } from './values.js';
      export const a = defineBlock({
        type: 'a',
        description: 'What it is for.',
        fields: { b: { kind: 'enum', values, description: 'What it says.' } },
        template: (node) => html\`<p>${'${node.b}'}</p>\`,
      });
    `;
    const stripped = strippedRecord(code, 'a.js');
    assert.match(stripped, /type: 'a',\s+template: \(node\) =>/);
    assert.doesNotMatch(stripped, /description|fields|values/);
  });

  it('are an error where they are written in another way', () => {
    assert.throws(() => strippedRecord('export const a = record;', 'a.js'), /a\.js has no record/);
    assert.throws(() => strippedRecord("export const a = defineBlock({ type: 'a' });", 'a.js'), /a\.js has no record with type and template/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle } from 'galley';
import { schemaWith } from 'galley/blocks';
import { explain } from 'galley/explain';
import { parseArticle as parse } from '../../../src/schema/parse.js';
import { OWN } from '../../support/poll.js';

describe('galley/explain', () => {
  it('makes of the findings of an element the sentences that parseArticle gives', () => {
    const input = { headlin: 'A', body: [{ type: 'paragraf', children: 'Text.' }, { type: 'image', src: 'javascript:1' }], datePublished: 'soon' };
    const { issues } = parse(input);
    assert.ok(issues.length > 3);
    assert.ok(issues.every((finding) => !('message' in finding)));
    assert.deepEqual(issues.map((finding) => explain(finding)), parseArticle(input).issues.map(({ message }) => message));
  });

  it('advises on fields of blocks of a host, with their vocabulary', () => {
    const schema = schemaWith(OWN);
    const { issues } = parse({ headline: 'A', inLanguage: 'en', body: [{ type: 'acme/poll', answers: [] }] }, { schema });
    const finding = issues.find(({ code, name }) => code === 'missing-field' || name === 'question');
    assert.ok(finding, JSON.stringify(issues));
    assert.doesNotMatch(explain(finding), /what is asked/i);
    assert.match(explain(finding, schema), /what is asked/i);
  });
});

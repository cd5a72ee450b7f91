import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { parseArticle } from '../../../src/blocks/parse-article.js';
import { blocksInUse } from '../../../src/blocks/in-use.js';
import { useBlocks } from '../../../src/blocks/use-blocks.js';
import { renderToString } from '../../../src/export/render.js';
import { SCHEMA } from '../../../src/schema/definitions/schema.js';
import { fullArticle } from '../../support/full-article.js';

const { input, words } = fullArticle(SCHEMA);
const text = JSON.stringify(input);
/** Whether a text stands in the page as it is written, so that another in its place is all that differs. */
const stands = ({ word, machine }: (typeof words)[number]) => !machine && text.includes(`"${word}"`);

test('a text that is the name of what every object has is shown as any other, wherever it stands', () => {
  const shown = words.filter(stands);
  assert.ok(shown.length > 100);
  const faults: string[] = [];
  for (const { word, path } of shown) {
    const as = (other: string) => renderToString(text.replaceAll(`"${word}"`, `"${other}"`)).replaceAll(other, '…');
    if (as('constructor') !== as('konstruktor')) faults.push(path);
  }
  assert.deepEqual(faults, []);
});

test('a network that is no provider is called as it is written', () => {
  for (const network of ['constructor', 'toString', '__proto__', 'valueOf']) {
    const html = renderToString({ headline: 'H', body: [{ type: 'social-post', text: 'Hello.', network, url: 'https://example.org/1' }] });
    assert.ok(html.includes(network), html);
    assert.ok(!html.includes('native code') && !html.includes('[object'));
  }
});

test('records that are none change nothing for others, and are told', () => {
  const before = blocksInUse();
  const warn = mock.method(console, 'warn', () => undefined);
  for (const wrong of [null, undefined, 7, 'x', {}, [null], [{}], Symbol('s')] as unknown[]) {
    useBlocks(wrong as never);
    assert.equal(blocksInUse(), before);
    assert.equal(parseArticle({ headline: 'H' }).article.headline.length, 1);
  }
  assert.equal(warn.mock.callCount(), 8);
  mock.restoreAll();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overrideBlock } from '../../../src/blocks/define.js';
import { renderToStream, renderToString } from '../../../src/html.js';
import { FIXTURES } from '../../support/judge.js';

const chunksOf = async (stream: ReadableStream<Uint8Array>): Promise<readonly string[]> => {
  const decoder = new TextDecoder();
  const chunks: string[] = [];
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) chunks.push(decoder.decode(chunk, { stream: true }));
  return chunks;
};

const COUNT = 200;
const LONG = { headline: 'Tide', standfirst: 'A line.', body: Array.from({ length: COUNT }, (_, index) => `Paragraph ${String(index)} of the tide, which turns before dawn.`) };

/** How often the template of a paragraph has been called. */
function counted() {
  let calls = 0;
  const record = overrideBlock('paragraph', (_, __, ___, standard) => {
    calls++;
    return standard();
  });
  return { blocks: [record], calls: () => calls };
}

test('a stream is the text of renderToString, in pieces that end with a tag', async () => {
  for (const [name, json] of FIXTURES) {
    for (const options of [{}, { isolate: true, stylesheet: '/galley.css' }, { level: 2, prefix: 'a-' }]) {
      const chunks = await chunksOf(renderToStream(json, options));
      assert.equal(chunks.join(''), renderToString(json, options), name);
      for (const chunk of chunks) assert.match(chunk, />$/);
    }
  }
  const awkward = { headline: '{{', body: ['}} {{', { type: 'code', value: '\n\n  \n{{\n\n' }, ...LONG.body, { type: 'code', value: '\n\n' }] };
  assert.equal((await chunksOf(renderToStream(awkward))).join(''), renderToString(awkward));
});

test('a block that is text without a tag is not cut from the next', async () => {
  const blocks = [overrideBlock('paragraph', () => `{${'.'.repeat(5000)}{`)];
  const chunks = await chunksOf(renderToStream(LONG, { blocks }));
  assert.equal(chunks.join(''), renderToString(LONG, { blocks }));
  for (const chunk of chunks) assert.match(chunk, />$/);
});

test('when the first piece is read, the top of the article is in it and fewer than 5 % of the templates of its blocks have been called', async () => {
  const { blocks, calls } = counted();
  const reader = renderToStream(LONG, { blocks }).getReader();
  assert.equal(calls(), 0, 'before anything is read');
  const { value } = await reader.read();
  assert.match(new TextDecoder().decode(value), /<h1.*Tide<\/h1>.*A line\./);
  assert.ok(calls() < COUNT * 0.05, String(calls()));
  await reader.read();
  assert.ok(calls() > 0 && calls() < COUNT / 2, String(calls()));
  let rest = 0;
  while (!(await reader.read()).done) rest++;
  assert.ok(rest > 2);
  assert.equal(calls(), COUNT);
});

test('nothing more is rendered once a reader has gone', async () => {
  const { blocks, calls } = counted();
  const reader = renderToStream(LONG, { blocks }).getReader();
  await reader.read();
  const before = calls();
  await reader.cancel();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(calls(), before);
});

test('what waits for a slow reader is never more than 256 kB, whatever the blocks weigh', async () => {
  const heavy = { headline: 'Tide', body: Array.from({ length: 30 }, () => ({ type: 'list', items: Array.from({ length: 400 }, () => 'کشتی'.repeat(40)) })) };
  const { blocks, calls } = counted();
  const whole = renderToString({ headline: 'Tide', body: [...heavy.body, ...LONG.body] });
  const reader = renderToStream({ headline: 'Tide', body: [...heavy.body, ...LONG.body] }, { blocks }).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    assert.ok(chunk.value.length <= 256 * 1024, String(chunk.value.length));
    text += decoder.decode(chunk.value, { stream: true });
    // whoever reads nothing more gets nothing more rendered
    const before = calls();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(calls(), before);
  }
  assert.ok(whole.length > 1_000_000);
  assert.equal(text, renderToString({ headline: 'Tide', body: [...heavy.body, ...LONG.body] }, { blocks }));
});

test('a Response takes it as it is, with what the page has around it', async () => {
  const response = new Response(renderToStream(LONG, { before: '<!doctype html><main>', after: '</main>' }));
  assert.equal(await response.text(), `<!doctype html><main>${renderToString(LONG)}</main>`);
});

test('a block that fails while it is written is replaced, as in renderToString', async () => {
  const fails = overrideBlock('list-item' as 'list', () => {
    throw new Error('no');
  });
  const article = { headline: 'Tide', body: ['One.', { type: 'list', items: ['a', 'b'] }, 'Two.'] };
  const { error } = console;
  console.error = () => undefined;
  try {
    const text = (await chunksOf(renderToStream(article, { blocks: [fails] }))).join('');
    assert.equal(text, renderToString(article, { blocks: [fails] }));
    assert.match(text, /One\..*<div class="galley-unknown"><p class="galley-paragraph">a<\/p><p class="galley-paragraph">b<\/p><\/div>.*Two\./);
  } finally {
    console.error = error;
  }
});

test('what goes wrong is an error of the stream', async () => {
  const article = { headline: 'Tide', body: ['One.'] };
  const blocks = [overrideBlock('paragraph', () => [{}] as never)];
  const { error } = console;
  console.error = () => undefined;
  try {
    assert.match(renderToString(article, { blocks }), /One\./, 'a block costs itself');
  } finally {
    console.error = error;
  }
  await assert.rejects(chunksOf(renderToStream(article, { blocks: [{ type: 'acme-half' }] as never })), TypeError);
});

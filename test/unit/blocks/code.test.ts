import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { useHighlighter } from '../../../src/blocks/index.js';
import { renderToString } from '../../../src/html.js';

const CODE = 'if (a) {\n  // it\'s <b>\n  return "x";\n}';
const shown = (more: object = {}) => renderToString({ headline: 'Tide', inLanguage: 'en', body: [{ type: 'code', language: 'ts', value: CODE, ...more }] });
const codeIn = (html: string) => /<code>([^]*?)<\/code>/.exec(html)?.[1] ?? '';
const textIn = (html: string) => codeIn(html).replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('code with a highlighter', () => {
  const warn = mock.method(console, 'warn', () => undefined);
  afterEach(() => {
    useHighlighter(undefined);
    warn.mock.resetCalls();
  });

  for (const [name, answer] of Object.entries({
    'pieces in their order': [{ text: 'if', kind: 'keyword' }, { text: ' (a) {\n  ' }, { text: "// it's <b>", kind: 'comment' }, { text: '\n  return "x";\n}' }],
    'a tree as of lowlight': { type: 'root', children: [{ type: 'element', tagName: 'span', properties: { className: ['hljs-keyword'] }, children: [{ type: 'text', value: 'if' }] }, { type: 'text', value: ' (a) {\n  ' }, { type: 'element', properties: { className: ['hljs-comment'] }, children: [{ type: 'text', value: "// it's <b>" }] }, { type: 'text', value: '\n  return "x";\n}' }] },
    'lines as of Shiki': { tokens: [[{ content: 'if', color: 'var(--shiki-token-keyword)' }, { content: ' (a) {', color: 'var(--shiki-foreground)' }], [{ content: '  ' }, { content: "// it's <b>", color: 'var(--shiki-token-comment)' }], [{ content: '  return "x";' }], [{ content: '}' }]] },
  })) {
    it(`has the kinds of ${name}, and its text to the letter`, () => {
      useHighlighter(() => answer);
      const html = shown();
      assert.equal(textIn(html), CODE);
      assert.ok(codeIn(html).startsWith('<span class="galley-code-keyword">if</span> (a) {\n  <span class="galley-code-comment">// it\'s &lt;b&gt;</span>\n'), codeIn(html));
      assert.equal(warn.mock.callCount(), 0);
    });
  }

  it('keeps kinds over the ends of lines, in lines that are marked and numbered', () => {
    useHighlighter((code) => [{ text: code, kind: 'comment' }]);
    const html = shown({ highlight: [2], lineNumbers: true, start: 9 });
    assert.equal(textIn(html), CODE);
    assert.match(codeIn(html), /^<span class="galley-code-row" data-line="9"><span class="galley-code-comment">if \(a\) \{<\/span><\/span>\n<mark class="galley-code-line" data-line="10"><span class="galley-code-comment">/);
  });

  for (const [name, answer, language] of [
    ['another text', [{ text: 'if (b)', kind: 'keyword' }], 'a'],
    ['HTML', '<span class="hljs-keyword">if</span> (a)', 'b'],
    ['an object that leads to itself', (() => { const self: unknown[] = []; self.push(self, self); return self; })(), 'd'],
    ['a number', 7, 'e'],
  ] as const) {
    it(`is shown plain, and told once, where that gives ${name}`, () => {
      useHighlighter(() => answer);
      assert.equal(codeIn(shown({ language })), codeIn(shown({ language: undefined })));
      shown({ language });
      assert.equal(warn.mock.callCount(), 1);
      assert.match(String(warn.mock.calls[0]?.arguments[0]), /without colours, for the highlighter/);
    });
  }

  it('is shown plain where that fails, or knows nothing of a language, and nothing of an unknown kind is written', () => {
    useHighlighter(() => { throw new Error('no grammar'); });
    assert.equal(textIn(shown({ language: 'f' })), CODE);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /no grammar/);
    useHighlighter(() => undefined);
    assert.equal(textIn(shown({ language: 'g' })), CODE);
    useHighlighter((code) => [{ text: code, kind: '"><script>' }]);
    assert.doesNotMatch(codeIn(shown({ language: 'h' })), /span|script/);
    assert.equal(warn.mock.callCount(), 1);
  });

  it('is coloured by a highlighter that is loaded where code is met first, once', async () => {
    const load = mock.fn(() => Promise.resolve({ default: (code: string) => [{ text: code, kind: 'comment' }] }));
    useHighlighter(load);
    renderToString({ headline: 'Tide', inLanguage: 'en', body: ['No code.'] });
    assert.equal(load.mock.callCount(), 0);
    const plain = shown();
    assert.doesNotMatch(plain, /galley-code-comment/);
    shown();
    await load.mock.calls[0]?.result;
    await new Promise(setImmediate);
    assert.match(shown(), /<span class="galley-code-comment">/);
    assert.deepEqual([load.mock.callCount(), warn.mock.callCount(), textIn(shown())], [1, 0, CODE]);
  });

  it('is told once, with the line that installs one, where what is loaded does not come or is none', async () => {
    for (const [index, coming] of [() => Promise.reject(new Error('no network')), () => Promise.resolve([]), () => Promise.resolve(undefined)].entries()) {
      useHighlighter(coming as never);
      assert.equal(textIn(shown()), CODE);
      await new Promise(setImmediate);
      assert.equal(codeIn(shown()), codeIn(shown({ language: undefined })));
      assert.equal(warn.mock.callCount(), index + 1);
      assert.match(String(warn.mock.calls[index]?.arguments[0]), /could not be loaded: .*`npm i lowlight`/);
    }
  });

  it('keeps the highlighter that was given last when an earlier one arrives', async () => {
    useHighlighter(() => Promise.resolve((code: string) => [{ text: code, kind: 'comment' }]));
    shown();
    useHighlighter((code) => [{ text: code, kind: 'keyword' }]);
    await new Promise(setImmediate);
    assert.match(shown(), /galley-code-keyword/);
  });

  it('is not asked for code without a language; what is no function is told, with the line that installs one', () => {
    const asked = mock.fn(() => undefined);
    useHighlighter(asked);
    shown({ language: undefined });
    assert.equal(asked.mock.callCount(), 0);
    useHighlighter('lowlight' as never);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /`npm i lowlight`/);
  });
});

describe('code with numbers', () => {
  it('has them where they are not copied, from the one that is said', () => {
    const html = shown({ lineNumbers: true, start: 41 });
    assert.deepEqual([...codeIn(html).matchAll(/data-line="(\d+)"/g)].map(([, number]) => number), ['41', '42', '43', '44']);
    assert.equal(textIn(html), CODE);
    assert.match(html, /galley-code-numbered/);
    assert.doesNotMatch(shown(), /data-line|galley-code-numbered/);
  });
});

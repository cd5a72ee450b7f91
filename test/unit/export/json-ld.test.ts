import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import ts from 'typescript';
import { inProject } from '../../../scripts/project.mjs';
import { toJsonLd } from '../../../src/export/json-ld.js';
import { inlineJson } from '../../../src/html.js';
import { FIXTURES } from '../../support/judge.js';
import { STRINGS } from '../../support/payloads.js';

/** What a compiler says of things that are written as the types of schema.org, `schema-dts`, would have them. */
function complaints(things: ReadonlyMap<string, object>): readonly string[] {
  const file = inProject('test/unit/export/things.ts');
  const lines = [...things].map(([name, thing], index) => `export const thing${String(index)}: WithContext<${(thing as { '@type': string })['@type']}> = ${JSON.stringify(thing)}; // ${name}`);
  const types = new Set([...things.values()].map((thing) => (thing as { '@type': string })['@type']));
  const text = `import type { WithContext, ${[...types].join(', ')} } from 'schema-dts';\n${lines.join('\n')}\n`;
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, readFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) => (path.resolve(name) === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest));
  host.readFile = (name) => (path.resolve(name) === file ? text : readFile.call(host, name));
  host.fileExists = (name) => path.resolve(name) === file || fileExists.call(host, name);
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map(({ messageText, start }) => {
    const line = text.slice(0, start).split('\n').length - 1;
    return `${text.split('\n')[line]?.split(' // ').at(-1) ?? ''}: ${text.slice(start, (start ?? 0) + 60)}: ${ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 600)}`;
  });
}

test('every article is said in words that schema.org has, each where it may stand', () => {
  const things = new Map<string, object>([...FIXTURES].map(([name, json]) => [name, toJsonLd(json, { baseUrl: 'https://delta.example/' }).jsonLd]));
  assert.deepEqual(complaints(things), []);
  const wrong = { ...(things.get('news') as object), hedline: 'x', author: { '@type': 'Person', nam: 'y' } };
  assert.equal(complaints(new Map([['wrong', wrong]])).length, 1, 'a wrong word is seen');
});

test('the genre of an article is its type', () => {
  const typeOf = (design: string) => toJsonLd({ headline: 'H', format: { design } }).jsonLd['@type'];
  assert.equal(typeOf('standard'), 'NewsArticle');
  assert.equal(typeOf('opinion'), 'OpinionNewsArticle');
  assert.equal(typeOf('review'), 'ReviewNewsArticle');
  assert.equal(typeOf('live'), 'LiveBlogPosting');
});

test('people, pictures in their crops, corrections and access are said', () => {
  const { jsonLd } = toJsonLd({
    headline: 'H', inLanguage: 'en', access: 'subscriber', url: 'https://delta.example/a', author: { name: 'Mira Sol', url: 'https://delta.example/mira', sameAs: ['https://social.example/mira'] }, publisher: 'Delta Post',
    image: { src: 'https://delta.example/wide.jpg', alt: 'A', width: 1600, height: 900, sources: [{ src: 'https://delta.example/square.jpg', media: 'narrow', width: 800, height: 800 }, { src: 'https://delta.example/dark.jpg', media: 'dark' }] },
    corrections: [{ date: '2026-03-03', text: 'It was Monday.' }], body: ['FREE', { type: 'gate' }, 'PAID'],
  }, { access: 'preview' });
  assert.deepEqual(jsonLd['author'], { '@type': 'Person', name: 'Mira Sol', url: 'https://delta.example/mira', sameAs: ['https://social.example/mira'] });
  assert.deepEqual((jsonLd['image'] as readonly { url: string }[]).map(({ url }) => url), ['https://delta.example/wide.jpg', 'https://delta.example/square.jpg']);
  assert.deepEqual(jsonLd['correction'], [{ '@type': 'CorrectionComment', text: 'It was Monday.', datePublished: '2026-03-03' }]);
  assert.equal(jsonLd['isAccessibleForFree'], false);
  assert.match(JSON.stringify(jsonLd), /FREE/);
  assert.doesNotMatch(JSON.stringify(jsonLd), /PAID/);
});

test('no string breaks out of the script in which it stands, and each comes back as it was', () => {
  for (const payload of STRINGS) {
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const { jsonLd } = toJsonLd({ headline: text, standfirst: text, author: text, body: [text, { type: 'image', src: 'https://a.example/b.jpg', alt: text, caption: text }] });
    const tree = parse(`<body><script type="application/ld+json">${inlineJson(jsonLd)}</script><p>after</p></body>`);
    const html = tree.childNodes.find(({ nodeName }) => nodeName === 'html') as DefaultTreeAdapterTypes.Element;
    const body = html.childNodes.find(({ nodeName }) => nodeName === 'body') as DefaultTreeAdapterTypes.Element;
    assert.deepEqual(body.childNodes.map(({ nodeName }) => nodeName), ['script', 'p'], text);
    const script = (body.childNodes[0] as DefaultTreeAdapterTypes.Element).childNodes[0] as DefaultTreeAdapterTypes.TextNode;
    assert.deepEqual(JSON.parse(script.value), jsonLd);
  }
});

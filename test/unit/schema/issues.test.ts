import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defineBlock } from '../../../src/blocks/define.js';
import { renderToString } from '../../../src/html.js';
import { ISSUE_CODES, SEVERITIES, SEVERITY, type Issue, type IssueCode } from '../../../src/schema/issues.js';
import { LIMITS } from '../../../src/schema/limits.js';
import { parseArticle, type ParseArticleOptions as ParseOptions } from '../../../src/blocks/parse-article.js';
import { articleInput } from '../../support/generate.js';

interface Example {
  readonly input: unknown;
  readonly pointer: string;
  /** What the message has to say. */
  readonly says: RegExp;
  readonly options?: ParseOptions;
  /** Whether it is raised where an article is set, and not where it is parsed. */
  readonly isOfSetting?: boolean;
}

const broken = defineBlock({ type: 'acme/broken', description: 'Fails.', places: ['flow'], fields: { text: { kind: 'text', required: true, description: 'A word.' } }, template: () => { throw new Error('no such poll'); } });

/** What is told of an example. */
function issuesOf({ input, options, isOfSetting = false }: Example): readonly Issue[] {
  if (!isOfSetting) return parseArticle(input, options).issues;
  const issues: Issue[] = [];
  renderToString(input, { ...options, onIssue: (issue) => issues.push(issue) });
  return issues;
}

const body = (...blocks: unknown[]) => ({ headline: 'H', body: blocks });
const image = { type: 'image', src: 'https://e.example/a.jpg', alt: 'A', width: 1, height: 1 };
const unreadable = Object.defineProperty({ type: 'paragraph' }, 'children', { enumerable: true, get: () => { throw new Error('no'); } });

const EXAMPLES: Record<IssueCode, Example> = {
  'json-syntax': { input: '{"headline": "H",}', pointer: '', says: /not valid JSON.*Check quotes/ },
  'not-an-object': { input: [1], pointer: '', says: /a list was found.*Write \{ "headline"/ },
  'too-large': { input: ' '.repeat(101), options: { limits: { bytes: 100 } }, pointer: '', says: /101 bytes.*at most 100.*Split/ },
  'too-deep': { input: '['.repeat(70), pointer: '', says: /65 levels deep.*at most 64.*Flatten/ },
  'newer-version': { input: { schemaVersion: 9, headline: 'H' }, pointer: '/schemaVersion', says: /schemaVersion 9.*knows 1.*update/ },
  'missing-field': { input: { headline: 'H', author: { url: '/x' } }, pointer: '/author', says: /"name" is missing.*Write the name/ },
  'wrong-type': { input: { headline: 'H', shortened: 'yes' }, pointer: '/shortened', says: /"shortened" cannot be "yes".*true or false/ },
  'unknown-field': { input: { headline: 'H', headlin: 'x' }, pointer: '/headlin', says: /"headlin" is not known.*"headline"/ },
  'duplicate-field': { input: { headline: 'H', title: 'T' }, pointer: '/title', says: /"title" and "headline".*only "headline" is used.*Remove/ },
  'unknown-type': { input: body({ type: 'paragrap', children: 'x' }), pointer: '/body/0', says: /type "paragrap".*mean "paragraph"/ },
  'missing-type': { input: body({ children: 'x' }), pointer: '/body/0', says: /block needs a "type".*an object.*"paragraph"/ },
  'wrong-shape': { input: body({ type: 'code', language: 'ts' }), pointer: '/body/0', says: /code lacks "value".*Add/ },
  unreadable: { input: body(unreadable), pointer: '/body/0', says: /failed.*plain JSON/ },
  'unknown-value': { input: body({ type: 'paragraph', layout: 'huge', children: 'x' }), pointer: '/body/0/layout', says: /"layout" cannot be "huge".*inline, inset/ },
  'out-of-range': { input: body({ ...image, width: 0 }), pointer: '/body/0/width', says: /"width" is 0.*whole number between 1 and 10000/ },
  'nearest-value': { input: body({ type: 'heading', level: 9, children: 'x' }), pointer: '/body/0/level', says: /"level" is 9; it is read as 6.*Write 6/ },
  'refused-url': { input: body({ type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: 'x' }] }), pointer: '/body/0/children/0/url', says: /"javascript:alert\(1\)" in "url".*https:\/\// },
  'upgraded-url': { input: body({ ...image, src: 'http://e.example/a.jpg' }), pointer: '/body/0/src', says: /"http:\/\/e.example\/a.jpg".*https/ },
  'invalid-date': { input: { headline: 'H', datePublished: '2 March' }, pointer: '/datePublished', says: /"datePublished" is "2 March".*ISO 8601/ },
  'time-without-offset': { input: { headline: 'H', datePublished: '2026-03-02T10:00' }, pointer: '/datePublished', says: /2026-03-02T10:00.*Only the date.*offset/ },
  'invalid-language': { input: { headline: 'H', inLanguage: 'Persian!' }, pointer: '/inLanguage', says: /"inLanguage" is "Persian!".*"fa-AF"/ },
  'missing-language': { input: { headline: 'H' }, pointer: '', says: /its language.*"inLanguage": "en"/ },
  'invalid-time-zone': { input: { headline: 'H', timeZone: 'Mars/Olympus' }, pointer: '/timeZone', says: /"Mars\/Olympus".*Asia\/Kabul/ },
  'too-long': { input: { headline: 'H', dateline: 'x'.repeat(501) }, pointer: '/dateline', says: /"dateline" has 501.*first 500.*Shorten/ },
  'too-many': { input: body(image, image, image), options: { limits: { images: 2 } }, pointer: '/body/2', says: /more than 2 in "images".*first 2.*Remove some/ },
  shortened: { input: body('a', 'b', 'c', 'd'), options: { limits: { nodes: 3 } }, pointer: '', says: /more than 3 nodes.*page says so.*Split/ },
  nesting: { input: body(['a', [['b']]]), options: { limits: { blockDepth: 2 } }, pointer: '/body/0/1/0', says: /list stands more than 2 levels.*Flatten/ },
  misplaced: { input: body({ type: 'blockquote', children: [{ type: 'image-set', children: [image] }] }), pointer: '/body/0/children/0', says: /image-set cannot stand here.*Move/ },
  'nested-mark': { input: body({ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'strong', children: 'x' }] }] }), pointer: '/body/0/children/0/children/0', says: /This strong stands in another strong.*Remove/ },
  'replaced-characters': { input: body('nul \0'), pointer: '/body/0', says: /"text" holds characters.*check the source/ },
  'raw-html': { input: body({ type: 'html', value: '<b>x</b>' }), pointer: '/body/0', says: /Raw HTML.*Use blocks/ },
  'other-format': { input: { headline: 'H', body: { type: 'doc', content: [] } }, pointer: '/body', says: /This is ProseMirror or Tiptap.*only its text.*importer/ },
  'byline-in-name': { input: { headline: 'H', author: 'By Mira Sol' }, pointer: '/author', says: /"By Mira Sol" begins.*Write "Mira Sol"/ },
  'several-names': { input: { headline: 'H', author: 'Mira Sol and Jo Dee' }, pointer: '/author', says: /"Mira Sol and Jo Dee".*\["Mira Sol", "Jo Dee"\]/ },
  markup: { input: body('Bar &amp; <b>Baz</b>', 'A &amp; B'), pointer: '/body/0', says: /HTML, "&amp;".*as it stands.*Write the characters/ },
  'duplicate-id': { input: body({ type: 'paragraph', id: 'a', children: 'x' }, { type: 'paragraph', id: 'a', children: 'y' }), pointer: '/body/1', says: /"a" is used twice.*"a-2"/ },
  'renamed-anchor': { input: body({ type: 'heading', children: 'Headline' }), pointer: '/body/0', says: /name "headline" is one of the page.*"headline-2".*"anchor"/ },
  'unresolved-reference': { input: body({ type: 'paragraph', children: [{ type: 'footnote-reference', ref: 'zz' }] }), pointer: '/body/0/children/0', says: /footnote-reference points to "zz".*Correct/ },
  lacking: { input: { headline: 'H', format: { display: 'immersive' } }, pointer: '', says: /"display" is "immersive", which needs a "hero".*Add a "hero"/ },
  'failed-block': { input: body('a', { type: 'acme/broken', text: 'x' }), options: { blocks: [broken] }, isOfSetting: true, pointer: '/body/1', says: /template of this acme\/broken failed with "no such poll".*Mend/ },
  'missing-alternative': { input: body({ ...image, alt: undefined }), pointer: '/body/0', says: /no "alt".*"decorative": true/ },
  'unnamed-link': { input: body({ ...image, alt: '', url: '/x' }), pointer: '/body/0', says: /is a link.*"alt"/ },
  'missing-size': { input: body({ ...image, width: undefined }), pointer: '/body/0', says: /"width" and "height".*pixels/ },
  'image-rule': { input: body({ ...image, width: 4000 }), options: { imageRule: { pattern: 'javascript:{src}{width}' } }, pointer: '/body/0/src', says: /"imageRule" is, or leads to, "javascript:.*cannot be used.*"pattern"/ },
  'more-issues': { input: { headline: 'H', a: 1, b: 2, c: 3 }, options: { limits: { issues: 2 } }, pointer: '', says: /first 2 issues/ },
};

for (const code of ISSUE_CODES) {
  test(`raises ${code} at its place, with what was found and what to change`, () => {
    const { pointer, says } = EXAMPLES[code];
    const issues = issuesOf(EXAMPLES[code]);
    const found = issues.filter((issue) => issue.code === code);
    assert.equal(found.length, 1, JSON.stringify(issues, null, 1));
    assert.equal(found[0]?.pointer, pointer);
    assert.equal(found[0]?.severity, SEVERITY[code]);
    assert.ok(SEVERITIES.includes(found[0].severity));
    assert.match(found[0].message, says);
    assert.doesNotMatch(found[0].message, /undefined|\[object|null|NaN| {2}/);
    assert.match(found[0].message, /[.?]$/);
  });
}

test('an article is empty exactly where an issue is fatal', () => {
  for (const { input, options } of Object.values(EXAMPLES)) {
    const { article, issues } = parseArticle(input, options);
    const isEmpty = JSON.stringify(article) === '{"headline":[],"body":[]}';
    assert.equal(issues.some(({ severity }) => severity === 'fatal'), isEmpty);
  }
});

/** Whether a JSON pointer leads to something in a document. */
function resolves(document: unknown, pointer: string): boolean {
  let value = document;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}

test('every pointer leads to a place in the input', () => {
  fc.assert(
    fc.property(articleInput({ misplaced: true }), (input) => {
      for (const { pointer, code } of parseArticle(input).issues) assert.ok(resolves(input, pointer), `${code} ${pointer}`);
    }),
    { numRuns: 200 },
  );
});

test('lists no more than the limit of issues', () => {
  const { issues } = parseArticle({ headline: 'H', body: Array.from({ length: 3_000 }, () => ({ type: 'nothing' })) });
  assert.equal(issues.length, LIMITS.issues + 1);
  assert.equal(issues.at(-1)?.code, 'more-issues');
});

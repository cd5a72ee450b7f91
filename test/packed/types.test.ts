import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints, RESOLUTIONS } from './compile.js';
import { entries } from './consumer.js';

/** What a site writes in its first hour. FORMAT is replaced. */
const STORY = `\
import { parseArticle, type Article, type ArticleInput, type Issue } from 'galley';
import 'galley/define';
import { renderToString } from 'galley/html';
import { fromManuscript } from 'galley/import/manuscript';

const story: ArticleInput = {
  headline: 'Night ferries return',
  format: FORMAT,
  author: 'Mira Sol',
  body: ['First.', { type: 'heading', level: 2, children: 'Then' }, { type: 'acme/poll', fallback: 'A poll.' }],
};
const { article, issues }: { article: Article; issues: readonly Issue[] } = parseArticle(story);
export const html: string = renderToString(article, { level: 2, theme: 'quiet' });
const element = document.querySelector('galley-article') ?? document.createElement('galley-article');
element.article = fromManuscript('Night ferries return').article;
element.addEventListener('galley-ready', ({ detail }) => { console.log(detail.article?.headline, issues.length); });
element.addEventListener('galley-error', (event) => { console.error(event.detail.code satisfies string); });
element.reload();
element.level = 2;
export type Design = NonNullable<Article['format']>['design'];
`;

/** What a program without a page imports. */
const SERVER = `\
import { parseArticle, type GalleyReadyEvent, type ReadyDetail } from 'galley';
import { renderToString } from 'galley/html';
import { fromManuscript } from 'galley/import/manuscript';
import { THEMES } from 'galley/themes';
import { checkTheme } from 'galley/theme-tools';
export const all: readonly unknown[] = [parseArticle, renderToString, fromManuscript, THEMES, checkTheme];
export const articleOf = ({ detail }: GalleyReadyEvent): ReadyDetail['article'] => detail.article;
`;

/** A story in a JSON file, of which the compiler knows only that each \`type\` is a string. */
const STORY_JSON = JSON.stringify({
  headline: ['Night ', { type: 'emphasis', children: 'ferries' }],
  format: { design: 'interview' },
  author: [{ name: 'Mira Sol' }],
  ourOwn: { number: 7 },
  body: [
    'First.',
    { type: 'heading', level: 2, children: 'Then' },
    { type: 'list', children: [{ type: 'list-item', children: ['One.'] }] },
  ],
});
const FOUND = {
  'story.json': STORY_JSON,
  'titled.json': '{ "title": "Night ferries", "children": [{ "type": "paragraph", "children": [] }] }',
};
const HEAD = `\
import story from './story.json' with { type: 'json' };
import titled from './titled.json' with { type: 'json' };
import { parseArticle, type Article, type ArticleJson } from 'galley';
import 'galley/define';
import { renderToString } from 'galley/html';
const element = document.createElement('galley-article');
export { story, titled, element, parseArticle, renderToString, type Article, type ArticleJson };
`;

/** What a page may set as an article, and what it may not, with what the compiler has to point at. */
const RIGHT = [
  'element.article = story;',
  'element.article = titled;',
  'element.article = parseArticle(story).article;',
  'element.article = JSON.parse("{}");',
  'element.article = null;',
  'element.article = undefined;',
  "element.article = { headline: 'A', format: { design: 'interview' }, body: ['One.', { type: 'acme/poll', fallback: 'A poll.' }] };",
  "const made = { headline: 'A', body: [{ type: 'heading', children: 'Then' }] }; element.article = made;",
  'const given: ArticleJson = story; element.article = given;',
  'document.body.innerHTML = renderToString(story);',
];
const WRONG = {
  "element.article = { headlin: 'A', body: ['One.'] };": /'headlin' does not exist/,
  "element.article = { headline: 'A', boddy: ['One.'] };": /'boddy'/,
  "element.article = { headline: 'A', format: { design: 'intervew' }, body: [] };": /"intervew".*Did you mean '"interview"'/,
  "element.article = { headline: ['A', { type: 'emphasis', childrn: 'b' }], body: [] };": /'childrn'.*'children'/,
  "element.article = { headline: 'A', body: [{ type: 'headng', children: 'Then' }] };": /"headng".*Did you mean '"heading"'/,
  "element.article = { headline: 'A', body: [{ type: 'heading', levl: 2, children: 'Then' }] };": /'levl'.*'level'/,
  "element.article = { headline: 5, body: ['One.'] };": /'number' is not assignable to type 'RichTextInput'/,
  "element.article = { body: ['One.'] };": /'headline' is missing/,
  'element.article = {};': /Type '{}' is not assignable/,
  "element.article = 'story.json';": /Type '"story.json"' is not assignable/,
  'element.article = [story];': /\[\]' is not assignable/,
  'element.article = () => story;': /is not assignable/,
  "element.article = fetch('story.json');": /Type 'Promise<Response>' is not assignable/,
  "element.article = await fetch('story.json');": /Type 'Response' is not assignable/,
  'element.article = parseArticle(story);': /Type 'ParseResult' is not assignable/,
  'const wrapped = { article: story }; element.article = wrapped;': /Type '{ article: .* is not assignable/,
};

describe('the installed types', () => {
  for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
    it(`hold in a strict file of twenty lines, found as ${name} finds them, declarations included`, () => {
      assert.equal(STORY.trim().split('\n').length, 20);
      assert.deepEqual(complaints(STORY.replace('FORMAT', "{ design: 'interview' }"), resolution), []);
    });
  }

  for (const wrong of ["{ design: 'intervew' }", "'intervew'"]) {
    it(`refuse ${wrong} as a format, where it stands`, () => {
      const [complaint, ...others] = complaints(STORY.replace('FORMAT', wrong), RESOLUTIONS['a bundler']);
      assert.match(complaint ?? '', /^8: .*"intervew"/);
      assert.deepEqual(others, []);
    });
  }

  for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
    it(`hold in a program without the types of a page, found as ${name} finds them, declarations included`, () => {
      assert.deepEqual(complaints(SERVER, { ...resolution, lib: ['lib.es2022.d.ts'] }), []);
    });

    it(`are found for everything that can be imported, as ${name} finds it`, () => {
      // those of one framework are for projects that have it, and are tested there
      const names = entries
        .map(({ specifier }) => specifier)
        .filter((specifier) => !['galley/react', 'galley/vue', 'galley/svelte'].includes(specifier));
      // Node lets JSON in with an attribute only, which its first version does not know; a text is for readers
      const imports = names.map((specifier) => (/\.(json|txt)$/.test(specifier) ? '' : `import '${specifier}';`));
      assert.deepEqual(complaints(imports.join('\n'), resolution), []);
    });
  }

  it('take what a JSON file holds as an article, and every other kind of document', () => {
    assert.deepEqual(complaints(HEAD + RIGHT.join('\n'), RESOLUTIONS['a bundler'], { files: FOUND }), []);
  });

  it('refuse a wrong article that is written where it is set, and what is none, and say why', () => {
    const wrongs = Object.entries(WRONG);
    const found = complaints(HEAD + wrongs.map(([wrong]) => wrong).join('\n'), RESOLUTIONS['a bundler'], { files: FOUND });
    const first = HEAD.split('\n').length;
    for (const [index, [wrong, complaint]] of wrongs.entries()) {
      const ours = found.filter((each) => each.startsWith(`${String(first + index)}: `));
      assert.equal(ours.length, 1, [wrong, ...ours].join('\n'));
      assert.match(ours[0] ?? '', complaint);
    }
    assert.equal(found.length, wrongs.length);
  });
});

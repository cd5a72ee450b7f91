import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { site } from './consumer.js';

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

const RESOLUTIONS = {
  Node: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  'a bundler': { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

/** What the compiler says of a file of the site and of every declaration behind it, as `line: message`. */
function complaints(source: string, resolution: ts.CompilerOptions): readonly string[] {
  const file = path.join(site, 'story.ts');
  writeFileSync(file, source);
  const program = ts.createProgram([file], {
    ...resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file: where, start = 0, messageText }) => {
    const line = where ? where.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const place = where && where.fileName !== file ? `${where.fileName} ` : '';
    return `${place}${String(line)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

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
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { complaints, RESOLUTIONS } from './compile.js';
import { frameworkSite, linesOf, wrongLines } from './framework-site.js';

const files = { 'story.json': '{ "headline": "Night ferries", "body": [{ "type": "heading", "level": 2, "children": "Then" }] }' };

const HEAD = `\
import story from './story.json' with { type: 'json' };
import type { Article, ArticleInput, ErrorDetail, GalleyReadyEvent } from 'galley';
import type { GalleyArticle } from 'galley/article';
import type {} from 'galley/jsx';
declare const article: Article;
declare const input: ArticleInput;
declare const flag: boolean;
`;

/** What is the same for all; each line that says WRONG has to be refused. */
const EVERYWHERE = `
export const everywhere = [
  <galley-article article={story} />,
  <galley-article article={article} />,
  <galley-article article={input} />,
  <galley-article article={{ headline: 'A', format: { design: 'interview' }, body: ['One.'] }} />,
  <galley-article article={null} />,
  <galley-article article={undefined} />,
  <galley-article src="story.json" level={2} theme="wire dark" isolate />,
  <galley-article src={undefined} theme={null} class="wide" id="story" lang="en" dir="rtl" hidden={flag} slot="main" data-kind="story" />,
  <galley-article article={story}><galley-header /><p>Ours</p><galley-byline class="a" /><galley-hero /><galley-body id="b" /></galley-article>,
  <galley-article article={{ headlin: 'A', body: [] }} />, // WRONG
  <galley-article article={{ headline: 'A', format: { design: 'intervew' }, body: [] }} />, // WRONG
  <galley-article article="story.json" />, // WRONG
  <galley-article artcle={story} />, // WRONG
  <galley-article src={3} />, // WRONG
  <galley-article level="2" />, // WRONG
  <galley-article theme={['wire']} />, // WRONG
  <galley-article isolate="no" />, // WRONG
  <galley-article issues={[]} />, // WRONG
  <galley-article reload={() => {}} />, // WRONG
  <galley-header article={story} />, // WRONG
  <galley-heading />, // WRONG
];
`;

const REACT_EVENTS = `
export const events = [
  <galley-article ongalley-ready={({ detail }) => { console.log(detail.article?.headline, detail.issues.length); }} />,
  <galley-article ongalley-ready={(event: GalleyReadyEvent) => { console.log(event.detail); }} />,
  <galley-article ongalley-ready={({ currentTarget }) => { currentTarget.reload(); }} />,
  <galley-article ongalley-error={(event: CustomEvent<ErrorDetail>) => { event.preventDefault(); }} />,
  <galley-article ongalley-error={flag ? undefined : ({ detail: { code, message } }) => { console.error(code, message); }} />,
  <galley-article ongalley-consent={(event) => { event.preventDefault(); event.detail.load(); }} />,
  <galley-article ongalley-slot={({ detail }) => { console.log(detail.name); }} />,
  <galley-article ongalley-consent={({ detail }) => { console.log(detail.providr); }} />, // WRONG
  <galley-article ongalley-slot={({ detail }) => { console.log(detail.issues); }} />, // WRONG
  <galley-article ongalley-ready={({ detail }) => { console.log(detail.artcle); }} />, // WRONG
  <galley-article ongalley-ready={(event: CustomEvent<ErrorDetail>) => { console.log(event); }} />, // WRONG
  <galley-article ongalley-error={({ detail }) => { console.log(detail.headline); }} />, // WRONG
  <galley-article ongalley-error="say()" />, // WRONG
];
`;

const REACT = `
import { createRef } from 'react';
const ref = createRef<GalleyArticle>();
const other = createRef<HTMLInputElement>();
export const own = [
  <galley-article key="1" ref={ref} className="wide" style={{ color: 'red', '--galley-color-accent': 'teal' }} onClick={() => {}} isolate={flag} />,
  <galley-article ref={(element) => { element?.reload(); }} />,
  <p style={{ '--galley-text-scale': 1.2 }}>One</p>,
  <galley-article ref={other} />, // WRONG
  <galley-article style={{ colr: 'red' }} />, // WRONG
  <p style={{ '--glley-color-accent': 'red' }} />, // WRONG
];
`;

const PREACT = `
import { createRef } from 'preact';
const ref = createRef<GalleyArticle>();
const other = createRef<HTMLInputElement>();
export const own = [
  <galley-article key="1" ref={ref} style={{ color: 'red', '--galley-color-accent': 'teal' }} onClick={() => {}} isolate={flag} />,
  <galley-article ref={(element) => { element?.reload(); }} />,
  <galley-article ref={other} />, // WRONG
];
`;

const SOLID = `
let element: GalleyArticle | undefined;
export const own = [
  <galley-article ref={element} style={{ color: 'red', '--galley-color-accent': 'teal' }} onClick={() => {}} />,
  <galley-article ref={(each) => { each.reload(); }} />,
  <galley-article prop:article={story} attr:level="2" attr:src="story.json" bool:isolate={flag} classList={{ wide: flag }} />,
  <galley-article on:galley-ready={({ detail }) => { console.log(detail.article?.headline); }} />,
  <galley-article on:galley-ready={(event: GalleyReadyEvent) => { console.log(event.detail, event.currentTarget); }} />,
  <galley-article isolate={flag} />, // WRONG
  <galley-article prop:article="story.json" />, // WRONG
  <galley-article prop:artcle={story} />, // WRONG
  <galley-article bool:isolate="no" />, // WRONG
  <galley-article on:galley-ready={({ detail }) => { console.log(detail.artcle); }} />, // WRONG
];
`;

/** What each framework needs to be found, and how the compiler turns its tags into calls. */
const FRAMEWORKS = {
  'React 19': { packages: ['react', '@types/react'], source: REACT + REACT_EVENTS, jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'react' },
  Preact: { packages: ['preact'], source: PREACT + REACT_EVENTS, jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact' },
  Solid: { packages: ['solid-js', 'csstype'], source: SOLID, jsx: ts.JsxEmit.Preserve, jsxImportSource: 'solid-js' },
};

describe('the tags in JSX', () => {
  for (const [name, { packages, source, ...options }] of Object.entries(FRAMEWORKS)) {
    it(`are typed for ${name}, alone in a project: what is right passes, what is wrong does not`, () => {
      const text = HEAD + EVERYWHERE + source;
      const found = complaints(
        text,
        { ...RESOLUTIONS['a bundler'], ...options },
        { files, name: 'story.tsx', folder: frameworkSite(...packages) },
      );
      assert.ok(wrongLines(text).length > 12);
      assert.deepEqual(linesOf(found), wrongLines(text), found.join('\n'));
    });
  }

  it('are found under every resolution, imported or in a line of tsconfig.json', () => {
    const text = '\nexport const right = <galley-article src="a.json" />;\nexport const wrong = <galley-article src={3} />; // WRONG';
    const place = { name: 'story.tsx', folder: frameworkSite('preact') };
    const options = { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact', skipLibCheck: true };
    const found = Object.values(RESOLUTIONS).flatMap((resolution) => [
      complaints(`import type {} from 'galley/jsx';${text}`, { ...resolution, ...options }, place),
      complaints(text, { ...resolution, ...options, types: ['galley/jsx'] }, place),
    ]);
    assert.equal(found.length, 8);
    for (const each of found) assert.deepEqual(linesOf(each), [3], each.join('\n'));
  });

  it('ask for no framework', () => {
    assert.deepEqual(complaints("import type {} from 'galley/jsx';", RESOLUTIONS['a bundler'], { folder: frameworkSite() }), []);
  });
});

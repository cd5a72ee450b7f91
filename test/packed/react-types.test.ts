import assert from 'node:assert/strict';
import { it } from 'node:test';
import ts from 'typescript';
import { complaints, RESOLUTIONS } from './compile.js';
import { frameworkSite, linesOf, wrongLines } from './framework-site.js';

const SOURCE = `\
import { createRef } from 'react';
import { parseArticle } from 'galley';
import type { GalleyArticle as Element } from 'galley/article';
import { GalleyArticle, type GalleyArticleProps } from 'galley/react';
// as TypeScript sees a JSON file
const story = { headline: 'Night ferries', body: [{ type: 'heading', level: 2, children: 'Then' }] };
const ref = createRef<Element>();
const props: GalleyArticleProps = { article: story };
export const all = [
  <GalleyArticle {...props} />,
  <GalleyArticle article={parseArticle(story).article} level={2} theme="wire" isolate prefix="second-" baseUrl="https://delta.example/" />,
  <GalleyArticle onConsent={(event) => { event.preventDefault(); event.detail.load(); }} onSlot={({ detail }) => { console.log(detail.name); }} />,
  <GalleyArticle onConsent={({ detail }) => { console.log(detail.providr); }} />, // WRONG
  <GalleyArticle article={{ headline: 'A', body: ['One.'] }} id="story" className="wide" lang="en" key="1" ref={ref} />,
  <GalleyArticle article={undefined} src="story.json" theme={undefined} onReady={undefined} />,
  <GalleyArticle onReady={({ detail }) => { console.log(detail.article?.headline); }} onError={({ detail }) => { console.log(detail.code); }} />,
  <GalleyArticle article={{ headlin: 'A', body: [] }} />, // WRONG
  <GalleyArticle artcle={story} />, // WRONG
  <GalleyArticle level="2" />, // WRONG
  <GalleyArticle onReady={({ detail }) => { console.log(detail.code); }} />, // WRONG
  <GalleyArticle article={story}><p>Ours</p></GalleyArticle>, // WRONG
];
`;

for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
  it(`the component for React is typed, as ${name} finds it: what is right passes, what is wrong does not`, () => {
    const folder = frameworkSite('react', '@types/react');
    const found = complaints(SOURCE, { ...resolution, jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'react' }, { name: 'story.tsx', folder });
    assert.deepEqual(linesOf(found), wrongLines(SOURCE), found.join('\n'));
  });
}

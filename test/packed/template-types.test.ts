import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { commandPath } from '../../scripts/project.mjs';
import { frameworkSite, linesOf, wrongLines } from './framework-site.js';

/** Each line that says WRONG has to be refused. */
const VUE = `\
<script setup lang="ts">
import { ref } from 'vue';
import type { Article, GalleyReadyEvent } from 'galley';
import type { GalleyArticle } from 'galley/article';
import story from './story.json';
declare const article: Article;
const flag = ref(true);
const element = ref<GalleyArticle>();
const say = (event: GalleyReadyEvent) => { console.log(event.detail); };
</script>

<template>
  <galley-article :article="story" ref="element" />
  <galley-article :article="article" class="wide" id="a" lang="en" dir="rtl" :hidden="flag" data-kind="x" style="color: red" key="1"></galley-article>
  <galley-article :article.prop="story" />
  <galley-article .article="story" />
  <galley-article src="story.json" :level="2" theme="wire" isolate />
  <galley-article :isolate="flag || null" />
  <galley-article @galley-ready="({ detail }) => console.log(detail.article?.headline)" />
  <galley-article @galley-ready="say" @click="() => {}" />
  <galley-article :article="story"><galley-header /><p>Ours</p><galley-body class="b" /></galley-article>
  <galley-article :article="{ headline: 'A', format: { design: 'interview' }, body: ['One.'] }" />
  <galley-article :article="{ headlin: 'A', body: [] }" /> <!-- WRONG -->
  <galley-article article="story.json" /> <!-- WRONG -->
  <galley-article :artcle="story" /> <!-- WRONG -->
  <galley-article :src="3" /> <!-- WRONG -->
  <galley-article level="2" /> <!-- WRONG -->
  <galley-article :isolate="flag" /> <!-- WRONG -->
  <galley-article :issues="[]" /> <!-- WRONG -->
  <galley-article @galley-ready="({ detail }) => console.log(detail.artcle)" /> <!-- WRONG -->
  <galley-article @galley-error="say" /> <!-- WRONG -->
  <galley-article @galley-redy="() => {}" /> <!-- WRONG -->
  <galley-article .artcle="story" /> <!-- WRONG -->
  <galley-header :article="story" /> <!-- WRONG -->
  <galley-heading /> <!-- WRONG -->
</template>
`;

const SVELTE = `\
<script lang="ts">
  import type { Article, GalleyReadyEvent } from 'galley';
  import type { GalleyArticle } from 'galley/article';
  import story from './story.json';
  let { article, flag }: { article: Article; flag: boolean } = $props();
  let element: GalleyArticle | undefined = $state();
  const say = (event: GalleyReadyEvent) => { console.log(event.detail); };
</script>

<galley-article article={story} bind:this={element}></galley-article>
<galley-article {article} class="wide" id="a" lang="en" dir="rtl" hidden={flag} data-kind="x" style="color: red" style:--galley-color-accent="red"></galley-article>
<galley-article src="story.json" level={2} theme="wire" isolate></galley-article>
<galley-article isolate={flag || null}></galley-article>
<galley-article ongalley-ready={({ detail }) => console.log(detail.article?.headline)}></galley-article>
<galley-article ongalley-ready={say}></galley-article>
<galley-article article={story}><galley-header></galley-header><p>Ours</p><galley-body class="b"></galley-body></galley-article>
<galley-article article={{ headline: 'A', format: { design: 'interview' }, body: ['One.'] }}></galley-article>
<galley-article article={{ headlin: 'A', body: [] }}></galley-article> <!-- WRONG -->
<galley-article article="story.json"></galley-article> <!-- WRONG -->
<galley-article artcle={story}></galley-article> <!-- WRONG -->
<galley-article src={3}></galley-article> <!-- WRONG -->
<galley-article level="2"></galley-article> <!-- WRONG -->
<galley-article isolate={flag}></galley-article> <!-- WRONG -->
<galley-article issues={[]}></galley-article> <!-- WRONG -->
<galley-article ongalley-ready={({ detail }) => console.log(detail.artcle)}></galley-article> <!-- WRONG -->
<galley-article ongalley-error={say}></galley-article> <!-- WRONG -->
<galley-article ongalley-redy={say}></galley-article> <!-- WRONG -->
<galley-header article={story}></galley-header> <!-- WRONG -->
`;

const STORY = '{ "headline": "Night ferries", "body": [{ "type": "heading", "level": 2, "children": "Then" }] }';
const COMPILER_OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  resolveJsonModule: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
};

/** What a command says of a file of a project that has one framework, as `line: message`. */
function complaints(framework: string, file: string, source: string, command: readonly string[], line: RegExp): readonly string[] {
  const folder = frameworkSite(framework);
  const tsconfig = {
    compilerOptions: { ...COMPILER_OPTIONS, types: [`galley/${framework}`] },
    vueCompilerOptions: { strictTemplates: true },
    files: [file],
  };
  const files = { [file]: source, 'story.json': STORY, 'tsconfig.json': JSON.stringify(tsconfig) };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  const found = stdout.split('\n').flatMap((each) => line.exec(each)?.slice(1).join(': ') ?? []);
  assert.ok(found.length > 0, stdout + stderr);
  return found;
}

describe('the tags in templates', () => {
  it('are typed for Vue: what is right passes, what is wrong does not', () => {
    const command = [commandPath('vue-tsc', 'vue-tsc'), '--noEmit', '--pretty', 'false'];
    const found = complaints('vue', 'App.vue', VUE, command, /^App\.vue\((\d+),\d+\): error (.*)/);
    assert.deepEqual(linesOf(found), wrongLines(VUE), found.join('\n'));
  });

  it('are typed for Svelte: what is right passes, what is wrong does not', () => {
    const command = [commandPath('svelte-check', 'svelte-check'), '--tsconfig', './tsconfig.json', '--output', 'machine'];
    const found = complaints('svelte', 'App.svelte', SVELTE, command, /^\d+ (?:ERROR|WARNING) "App\.svelte" (\d+):\d+ (.*)/);
    assert.deepEqual(linesOf(found), wrongLines(SVELTE), found.join('\n'));
  });
});

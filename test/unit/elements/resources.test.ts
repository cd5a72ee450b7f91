import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyBlock } from '../../../src/blocks/define.js';
import { groupsOf, typesIn } from '../../../src/blocks/groups-in.js';
import { resourcesFrom, type Resources, type Sources } from '../../../src/elements/resources.js';
import { blockLists, groupFiles } from '../../../scripts/schema/block-lists.js';

const record = (type: string): AnyBlock => ({ type, description: 'A block.', places: ['flow'], fields: {}, template: () => type });
/** An element of which nothing is asked: there is no page here. */
const host = { shadowRoot: null, getRootNode: () => host, dispatchEvent: () => false } as unknown as Element;

/** Loads two groups, each of which arrives when it is let. */
function groups(more: Partial<Sources> = {}) {
  const asked: string[] = [];
  const arrive = new Map<string, () => void>();
  const load = (group: string) => () => {
    asked.push(group);
    return new Promise<{ readonly BLOCKS: readonly AnyBlock[] }>((resolve) => { arrive.set(group, () => { resolve({ BLOCKS: [record(group)] }); }); });
  };
  const sources: Sources = { groupsOf: (types) => [...types].filter((type) => ['table', 'video'].includes(type)), loadGroup: { table: load('table'), video: load('video') }, sheets: {}, ...more };
  return { asked, arrive: (group: string) => arrive.get(group)?.(), resourcesFor: resourcesFrom(sources) };
}

describe('the resources of an article', () => {
  it('of the foundation are there at once', () => {
    const { asked, resourcesFor } = groups();
    const resources = resourcesFor({ host, language: 'en', types: ['paragraph', 'list'] }) as Resources;
    assert.deepEqual([resources.locale.tag, resources.groups], ['en', []]);
    assert.ok(resources.templates.get('list'));
    assert.equal(resources.templates.get('table'), undefined);
    assert.deepEqual(asked, []);
  });

  it('are asked for side by side: words, and each group that a block is of', async () => {
    const { asked, arrive, resourcesFor } = groups();
    const needs = { host, language: 'fa', types: ['table', 'paragraph', 'video'] };
    const waiting = resourcesFor(needs);
    assert.ok(waiting instanceof Promise);
    assert.deepEqual(asked, ['table', 'video']);
    arrive('video');
    arrive('table');
    await waiting;
    const resources = resourcesFor(needs) as Resources;
    assert.deepEqual([resources.locale.tag, resources.groups], ['fa', ['table', 'video']]);
    assert.ok(resources.templates.get('table') && resources.templates.get('video'));
    assert.deepEqual(asked, ['table', 'video']);
  });

  it('leave the templates of an article that is shown the same object when another group comes', async () => {
    const { arrive, resourcesFor } = groups();
    const before = (resourcesFor({ host, language: 'en' }) as Resources).templates;
    const waiting = resourcesFor({ host, language: 'en', types: ['table'] });
    arrive('table');
    await waiting;
    assert.equal((resourcesFor({ host, language: 'en' }) as Resources).templates, before);
  });

  it('that do not arrive are told to the page once, and keep nobody waiting', async () => {
    const said: unknown[] = [];
    const told = { ...host, getRootNode: () => told, dispatchEvent: (event: unknown) => said.push(event) === 0 } as unknown as Element;
    const { resourcesFor } = groups({ loadGroup: { table: () => Promise.reject(new Error('offline')) } });
    const needs = { host: told, language: 'en', types: ['table'] };
    await resourcesFor(needs);
    assert.equal((resourcesFor(needs) as Resources).templates.get('table'), undefined);
    assert.equal(said.length, 1);
  });
});

describe('what stands in an article', () => {
  it('is found however deep, in whatever field', () => {
    const body = [{ type: 'info-box', children: [{ type: 'video', transcript: [{ type: 'timeline', items: [[{ cells: [{ type: 'table' }] }]] }] }] }];
    assert.deepEqual([...typesIn({ headline: [{ type: 'text', value: 'a' }], body })], ['text', 'info-box', 'video', 'timeline', 'table']);
  });
  it('are no types that a page has added to all objects', () => {
    const prototype = Object.prototype as { added?: unknown };
    prototype.added = { type: 'table' };
    try {
      assert.deepEqual([...typesIn({ type: 'quote', children: [{ type: 'paragraph' }] })], ['quote', 'paragraph']);
    } finally {
      delete prototype.added;
    }
  });

  it('of the foundation is of no group', () => {
    assert.deepEqual(groupsOf(['paragraph', 'image', 'constructor', 'acme/poll']), []);
  });
});

describe('the generated lists of blocks', () => {
  const records = [
    { type: 'paragraph', group: 'text', name: 'paragraph', record: record('paragraph') },
    { type: 'data-table', group: 'data', name: 'dataTable', record: { ...record('data-table'), styles: '.galley .galley-data-table { color: red; }' } },
  ];
  const files = blockLists(records);
  const loaded = groupFiles(records);

  it('name the group of a type, and load its templates and its rules apart', () => {
    assert.match(files['groups.ts'] ?? '', /'data-table': 'data',/);
    assert.match(loaded['groups.ts'] ?? '', /data: \(\) => import\('\.\/data\.js'\)/);
    assert.match(files['group-sheets.ts'] ?? '', /data: \{ property: '--galley-css-data', hash: '[\da-f]{8}', load: async \(\) => \(await import\('\.\/data-rules\.js'\)\)\.rules \}/);
    assert.match(files['data-rules.ts'] ?? '', /\.galley, galley-article \{ --galley-css-data: \$\{GROUP_SHEETS\['data'\]\.hash\}; \}/);
    assert.match(loaded['data.ts'] ?? '', /import \{ dataTable \} from '\.\.\/\.\.\/blocks\/data\/data-table\.js';/);
    assert.match(loaded['data.ts'] ?? '', /^export \{ \w+ \} from '\.\.\/renderer\.js';$/m, 'bundlers keep what both need in one file');
  });

  it('leave the foundation without them', () => {
    assert.doesNotMatch(files['foundation.ts'] ?? '', /dataTable/);
    assert.doesNotMatch(files['group-sheets.ts'] ?? '', /text/);
    assert.deepEqual(Object.keys(loaded), ['groups.ts', 'data.ts']);
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bundledElements } from '../../support/bundled-elements.js';

it('what sets articles is one file of a bundler, with a few that other parts need too, however many groups of blocks need parts of it', async () => {
  const files = await bundledElements();
  const importsOf = (name: string): readonly string[] => files.find((file) => file.name === name)?.imported ?? [];
  const named = (entry: string) => files.find((file) => file.entry === entry)?.name ?? '';
  const withAll = (name: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const each of importsOf(name)) withAll(each, seen);
    return seen;
  };
  const first = withAll(named('define/index.js'));
  const setting = withAll(named('elements/renderer.js'));
  assert.ok([...setting].filter((name) => !first.has(name)).length <= 8, [...setting].join(' '));
  const beside = (entry: string) => [...withAll(named(entry))].filter((name) => !first.has(name) && !setting.has(name));
  assert.deepEqual(beside('elements/generated/editorial.js'), [named('elements/generated/editorial.js')]);
});

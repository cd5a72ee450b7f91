import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { site } from './consumer.js';

/** The packages whose files go into a bundle of an entry, as a site's bundler sees it. */
async function packagesIn(specifier: string, conditions: string[] = []): Promise<readonly string[]> {
  const stdin = { contents: `export * from '${specifier}';`, resolveDir: site };
  const { metafile } = await build({
    stdin,
    absWorkingDir: site,
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'unwritten',
    write: false,
    metafile: true,
    treeShaking: false,
    conditions,
    tsconfigRaw: {},
    logLevel: 'error',
  });
  const inputs = Object.keys(metafile.inputs).flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(inputs)].sort();
}

describe('what an entry brings along', () => {
  for (const specifier of ['galley', 'galley/html', 'galley/import/manuscript']) {
    it(`is nothing but Galley for ${specifier}, in a browser too`, async () => {
      assert.deepEqual(await packagesIn(specifier), ['galley']);
    });
  }

  it('is the base class and the context for the elements, not the renderer', async () => {
    assert.deepEqual(await packagesIn('galley/define'), ['@lit/context', '@lit/reactive-element', 'galley']);
  });

  it('is nothing but Galley for the elements in a worker', async () => {
    assert.deepEqual(await packagesIn('galley/define', ['worker']), ['galley']);
  });
});

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { articles } from './articles.js';
import { entries, modules, site } from './consumer.js';
import { inNode } from './node.js';
import { serveWorker, type ServedWorker } from './worker-process.js';

/** What a bundler for workers prefers unless it is told otherwise. */
const CONDITIONS = ['workerd', 'worker', 'browser'];

const names = entries.map(({ specifier }) => specifier).filter((specifier) => !specifier.endsWith('.css'));
const WORKER = `\
${names.map((name, index) => `import * as entry${String(index)} from '${name}';`).join('\n')}
import { renderToString } from 'galley/html';
const entries = { ${names.map((name, index) => `'${name}': entry${String(index)}`).join(', ')} };
export default {
  async fetch(request) {
    if (request.method === 'POST') return Response.json((await request.json()).map((article) => renderToString(article, { rules: { embargoed: true } })));
    return Response.json(Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, Object.keys(entry)])));
  },
};
`;
const NODE = `
import { renderToString } from 'galley/html';
console.log(JSON.stringify(JSON.parse(process.argv[1]).map((article) => renderToString(article, { rules: { embargoed: true } }))));`;

describe('the package in workerd, bundled for workers', () => {
  let worker: ServedWorker | undefined;
  const ask = async (options?: RequestInit): Promise<unknown> => (await fetch(worker?.url ?? '', options)).json();

  before(async () => {
    const outfile = path.join(site, 'worker-out/worker.js');
    const stdin = { contents: WORKER, resolveDir: site };
    await build({
      stdin,
      outfile,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      conditions: CONDITIONS,
      tsconfigRaw: {},
      logLevel: 'error',
    });
    worker = await serveWorker(outfile);
  });
  after(() => worker?.stop());

  it('is imported, every entry with every name that Node finds in it', async () => {
    const found = (await ask()) as Record<string, string[]>;
    assert.deepEqual(Object.keys(found), names);
    const { stdout } = await inNode(
      'for (const name of process.argv.slice(1)) console.log(JSON.stringify([name, Object.keys(await import(name))]));',
      ...modules,
    );
    for (const line of stdout.trim().split('\n')) {
      const [name, expected] = JSON.parse(line) as [string, string[]];
      assert.deepEqual(
        expected.filter((each) => !found[name]?.includes(each)),
        [],
        name,
      );
    }
  });

  it('sets articles as Node does, byte for byte', async () => {
    const inWorker = (await ask({ method: 'POST', body: JSON.stringify(articles) })) as string[];
    const { stdout } = await inNode(NODE, JSON.stringify(articles));
    const elsewhere = JSON.parse(stdout) as string[];
    assert.equal(inWorker.length, articles.length);
    inWorker.forEach((html, index) => {
      assert.equal(html, elsewhere[index]);
    });
  });
});

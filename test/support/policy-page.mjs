import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { strictPolicy } from './strict-policy.mjs';

const file = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const REGIONS = '<galley-byline></galley-byline><galley-hero></galley-hero><galley-header></galley-header><galley-body></galley-body>';

/** What stands on the page for one fixture. */
const MARKUP = {
  own: (name) => `<galley-article src="/test/fixtures/${name}.json"></galley-article>`,
  composed: (name) => `<galley-article src="/test/fixtures/${name}.json">${REGIONS}</galley-article>`,
  async adopted(name, index) {
    const { renderToString } = await import('galley/html');
    return renderToString(JSON.parse(await file(`test/fixtures/${name}.json`)), { prefix: `galley-${index + 1}-` });
  },
  isolated: (name) => `<galley-article isolate src="/test/fixtures/${name}.json"></galley-article>`,
  async declared(name, index, nonce) {
    const { renderToString } = await import('galley/html');
    const stylesheet = index % 2 === 0 ? undefined : '/dist/galley.css';
    return renderToString(JSON.parse(await file(`test/fixtures/${name}.json`)), { isolate: true, nonce, stylesheet, prefix: `galley-${index + 1}-` });
  },
  empty: () => '',
};

/**
 * Pages for tests of strict policies and of copies side by side:
 *
 * - `/policy/page?mode=own|composed|adopted|isolated|declared|empty&scripts=/a.js,/b.js&policy=strict|none&linked`  every fixture in that mode, with these modules
 *   loaded one after another, and galley.css linked where it says `linked`. What is forbidden, thrown or warned of is in `window.report`.
 * - `/policy/older.js`  the one file as of an earlier version
 */
export async function policyPage(context, next) {
  if (context.path === '/policy/older.js') {
    context.type = 'text/javascript';
    const { version } = JSON.parse(await file('package.json'));
    context.body = (await file('dist/cdn/galley.all.js')).replaceAll(version, '0.0.9');
    return;
  }
  if (context.path !== '/policy/page') return next();
  const { mode = 'own', scripts = '', policy = 'strict', linked } = context.query;
  const nonce = randomUUID();
  const names = (await readdir(new URL('../fixtures/', import.meta.url))).filter((name) => name.endsWith('.json')).sort();
  const articles = await Promise.all(names.map((name, index) => MARKUP[mode](name.slice(0, -'.json'.length), index, nonce)));
  if (policy === 'strict') context.set('content-security-policy', strictPolicy(nonce));
  context.set('cache-control', 'no-store');
  context.type = 'text/html';
  context.body = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Policies</title>
  ${linked === undefined ? '' : `<link rel="stylesheet" href="/dist/galley.css" nonce="${nonce}">`}
  <script nonce="${nonce}">
    window.report = { violations: [], errors: [], warnings: [] };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => report.violations.push(effectiveDirective + ' ' + blockedURI + ' ' + sample));
    addEventListener('error', (event) => report.errors.push(event.message ?? ''));
    addEventListener('unhandledrejection', ({ reason }) => report.errors.push(String(reason)));
    // what is wrong in the articles themselves is of no interest here
    addEventListener('galley-ready', (event) => event.preventDefault());
    console.warn = (...words) => report.warnings.push(words.join(' '));
  </script>
  <main>${articles.join('\n')}</main>
  <script type="module" nonce="${nonce}">
    for (const script of ${JSON.stringify(scripts.split(',').filter(Boolean))}) await import(script).catch((error) => report.errors.push(String(error)));
    report.loaded = true;
  </script>
</html>`;
}

import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

const { renderToString } = await import('galley/html');

/**
 * A page with one article as a server sends it: styled, and without script. Addresses in the article are relative to its file, of one without a file
 * to the project; `fields` are set in place of its own.
 */
export function articlePage({ file = '', fields = {}, language = 'en', theme, sheets = [] }) {
  const article = renderToString({ ...(file && JSON.parse(readFileSync(inProject(file), 'utf8'))), ...fields }, { theme, rules: { embargoed: true } });
  const groups = /data-galley-groups="([^"]*)"/.exec(article)?.[1]?.split(' ') ?? [];
  const links = ['/dist/galley.css', ...groups.map((group) => `/dist/blocks/${group}.css`), ...sheets].map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Galley</title><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">${links}<base href="/${file}"><style>body{margin:0;padding-block:1.5rem;background:var(--galley-color-bg, Canvas)}</style><main>${article}</main>`;
}

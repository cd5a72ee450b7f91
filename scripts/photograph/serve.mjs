import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { inProject } from '../project.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Packages are imported by their names, which browsers do not know. */
const withPaths = (css) => css.replaceAll(/@import\s*["'](@fontsource[^"']*)["']/g, '@import "/node_modules/$1"');

/**
 * Serves files of the project to a browser on this machine; in style sheets, imports of fonts by the names of their packages are found.
 * `pages` makes those that are no files: `{ '/path': () => html }`.
 *
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveProject(pages = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const extension = pages[pathname] ? '.html' : path.extname(pathname);
    try {
      const body = pages[pathname]?.() ?? (await readFile(inProject(path.posix.normalize(`.${decodeURIComponent(pathname)}`))));
      response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
      response.end(extension === '.css' ? withPaths(String(body)) : body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

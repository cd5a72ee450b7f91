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
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves files of the project to a browser on this machine. `pages` makes those that are no files: `{ '/path': () => html }`.
 *
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveProject(pages = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const body = pages[pathname] ? pages[pathname]() : await readFile(inProject(path.posix.normalize(`.${decodeURIComponent(pathname)}`)));
      response.setHeader('content-type', pages[pathname] ? TYPES['.html'] : (TYPES[path.extname(pathname)] ?? 'application/octet-stream'));
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

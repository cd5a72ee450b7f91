/** The two builds as any host of static files gives them: `/late` from the one without a server, everything else from the one that is prerendered. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://site');
  const file = [
    pathname === '/late' ? 'dist/late/browser/index.html' : `dist/served/browser${pathname}/index.html`,
    `dist/late/browser${pathname}`,
    `dist/served/browser${pathname}`,
    path.extname(pathname) === '' ? 'dist/served/browser/index.csr.html' : '',
  ].find((each) => path.extname(each) !== '' && existsSync(each));
  if (file === undefined) return response.writeHead(404).end();
  response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}).listen(Number(process.env.PORT ?? 3000), '127.0.0.1');

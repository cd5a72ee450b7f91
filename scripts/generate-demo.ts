// Writes demo/server.html: a page as a server would send it, complete without script. With --check it only compares.
import { readFileSync } from 'node:fs';
import { emit } from './emit.ts';
import { renderToString } from '../src/html.ts';

const demo = new URL('../demo/', import.meta.url);
const article = renderToString(readFileSync(new URL('night-ferry.json', demo), 'utf8'));

emit(
  new URL('server.html', demo),
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Galley: from a server, without script</title>
    <link rel="icon" href="icon.svg" />
    <link rel="stylesheet" href="page.css" />
    <!-- The package's dist/galley.css. -->
    <link rel="stylesheet" href="galley.css" />
  </head>
  <body>
    <nav><a href="index.html">← Galley: the welcome page</a></nav>
    <main>
      <!-- Made by scripts/generate-demo.ts: renderToString(json) from 'galley/html', and nothing else. Where the elements are loaded too,
           they take this markup over as it stands. -->
      ${article}
    </main>
  </body>
</html>
`,
);

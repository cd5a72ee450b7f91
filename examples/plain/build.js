import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { renderToString } from 'galley/html';

const story = JSON.parse(readFileSync('story.json', 'utf8'));
cpSync(new URL('.', import.meta.resolve('galley/cdn')), 'galley', { recursive: true });
for (const sheet of ['galley.css', 'blocks/code.css', 'blocks/notes.css']) {
  cpSync(new URL(import.meta.resolve(`galley/${sheet}`)), `galley/${sheet}`);
}

writeFileSync('index.html', `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <meta name="color-scheme" content="light dark">
  <title>Delta Post</title>
  <link rel="stylesheet" href="galley/galley.css">
  <link rel="stylesheet" href="galley/blocks/code.css">
  <link rel="stylesheet" href="galley/blocks/notes.css">
  <script type="module" src="galley/galley.js"></script>
  <main>
    ${renderToString(story)}
  </main>
  <footer>Delta Post</footer>
</html>`);

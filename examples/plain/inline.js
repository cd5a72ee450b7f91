import { readFileSync, writeFileSync } from 'node:fs';
import { inlineJson } from 'galley/html';

const story = JSON.parse(readFileSync('story.json', 'utf8'));

writeFileSync('inline.html', `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <meta name="color-scheme" content="light dark">
  <title>Delta Post</title>
  <link rel="stylesheet" href="galley/galley.css">
  <script type="module" src="galley/galley.js"></script>
  <main>
    <galley-article><script type="application/json">${inlineJson(story)}</script></galley-article>
  </main>
  <footer>Delta Post</footer>
</html>`);

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderToString } from 'galley/html';

mkdirSync('galley/stories', { recursive: true });
cpSync(new URL('.', import.meta.resolve('galley/cdn')), 'galley/cdn', { recursive: true });
for (const sheet of ['galley.css', 'blocks/code.css', 'blocks/notes.css']) {
  cpSync(new URL(import.meta.resolve(`galley/${sheet}`)), `galley/${sheet}`);
}

const story = JSON.parse(readFileSync('story.json', 'utf8'));
writeFileSync('galley/stories/night-ferries.html', renderToString(story, { baseUrl: 'https://delta.example/' }));

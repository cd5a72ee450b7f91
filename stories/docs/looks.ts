/// <reference types="vite/types/importMeta.d.ts" />
import type { GalleyArticle } from 'galley/article';
import 'galley/define';
import { listThemes } from 'galley/theme-tools';
import { THEMES, themeRule, themeTokens } from 'galley/themes';
import { ferry } from '../articles/ferry.js';

const FACES = import.meta.glob('../../src/fonts/*.css');

const LOOKS = [{ name: 'none', description: 'Without a theme: the system’s own serif in black on white, from which a publisher sets out.' }, ...listThemes()] as const;

/** Shows one article in every look, side by side, each under its name and what it is for. */
export function showLooks(place: HTMLElement | null): void {
  if (place === null || place.childElementCount > 0) return;
  for (const bring of Object.values(FACES)) void bring();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(THEMES.map((name) => themeRule(name, themeTokens[name])).join(''));
  document.adoptedStyleSheets.push(sheet);
  Object.assign(place.style, { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))', gap: '2rem 1rem' });
  place.append(...LOOKS.map(look));
}

function look({ name, description }: (typeof LOOKS)[number]): HTMLElement {
  const box = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = name;
  const words = document.createElement('p');
  words.textContent = description;
  const article: GalleyArticle = document.createElement('galley-article');
  article.level = 3;
  if (name !== 'none') article.setAttribute('theme', name);
  article.article = ferry;
  Object.assign(article.style, { blockSize: '38rem', overflow: 'auto', border: '1px solid' });
  box.append(title, words, article);
  return box;
}

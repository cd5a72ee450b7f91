import type { Said } from '../i18n/said.js';
import { loadRenderer } from './loader.js';
import { MISSING_CLASS } from './missing-class.js';

const FRAME = '.galley-frame';

/** Shows the alternative text of a picture whose file did not arrive, in the box that was kept for it; without one, words of ours. */
async function showMissing(image: HTMLImageElement, language: string): Promise<void> {
  const frame = image.closest<HTMLElement>(FRAME);
  if (!frame) return;
  const said = image.alt === '' ? await wordsIn(language) : undefined;
  frame.classList.add(MISSING_CLASS);
  frame.dataset['alt'] = said?.text ?? image.alt;
  if (said?.language === undefined) return;
  frame.lang = said.language;
  frame.dir = 'ltr';
}

/** What it takes to speak is loaded when a picture does not arrive: a page from a server has no words at hand. */
async function wordsIn(language: string): Promise<Said | undefined> {
  const renderer = await loadRenderer(language).catch(() => undefined);
  return renderer?.sayIn(await renderer.loadLocale(language), 'imageMissing');
}

const isImage = (target: EventTarget | null): target is HTMLImageElement => target !== null && (target as Element).localName === 'img';

/** Watches the pictures under a node of ours, which says in what language it is: those that have failed already and those that will. */
export function watchPictures(wrapper: HTMLElement): void {
  const show = (image: HTMLImageElement) => { void showMissing(image, wrapper.lang); };
  wrapper.addEventListener('error', ({ target }) => { if (isImage(target)) show(target); }, true);
  for (const image of wrapper.querySelectorAll('img')) {
    if (image.complete && image.naturalWidth === 0 && image.currentSrc !== '') show(image);
  }
}

const FRAME = '.galley-frame';
/** Marks a frame whose picture did not arrive. */
export const MISSING_CLASS = 'galley-frame-missing';

/** Shows the alternative text of a picture whose file did not arrive, in the box that was kept for it. */
function showMissing(image: HTMLImageElement, words: string): void {
  const frame = image.closest<HTMLElement>(FRAME);
  if (!frame) return;
  frame.classList.add(MISSING_CLASS);
  frame.dataset['alt'] = image.alt || words;
}

const isImage = (target: EventTarget | null): target is HTMLImageElement => target !== null && (target as Element).localName === 'img';

/**
 * Watches the pictures under a node of ours, those that have failed already and those that will. `words` says in the language of the
 * article that there is no picture, for where the alternative text is empty.
 */
export function watchPictures(wrapper: HTMLElement, words: () => string): void {
  wrapper.addEventListener('error', ({ target }) => { if (isImage(target)) showMissing(target, words()); }, true);
  for (const image of wrapper.querySelectorAll('img')) {
    if (image.complete && image.naturalWidth === 0 && image.currentSrc !== '') showMissing(image, words());
  }
}

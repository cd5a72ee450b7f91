import { contextFor, Mount, outline, OUTLINES, toText } from '../support/galley.mjs';

/** Makes the page lay itself out now. */
export const layOut = () => document.body.offsetHeight;

/** A place in the page of the width of a usual column. */
export function newPlace() {
  const place = document.createElement('main');
  document.body.append(place);
  return place;
}

/** The finished HTML of an article, as the elements set it. */
export const htmlOf = (article) => toText(outline('article', contextFor(article)));

/** An article in a wrapper of its own: what the element does when it shows its first article, in one go. */
export function showIn(place, article) {
  const context = contextFor(article);
  const mount = new Mount(OUTLINES.article, context, document);
  mount.show(context, (cause) => { throw cause; });
  // all of it: a long one would follow in slices
  dispatchEvent(new Event('beforeprint'));
  place.append(mount.wrapper);
  return mount;
}

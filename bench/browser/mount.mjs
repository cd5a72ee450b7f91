import { articleTemplate, contextFor, ARTICLE_VIEW, Page, toText } from '../support/galley.mjs';

/** Makes the page lay itself out now. */
export const layOut = () => document.body.offsetHeight;

/** A place in the page of the width of a usual column. */
export function newPlace() {
  const place = document.createElement('main');
  document.body.append(place);
  return place;
}

/** The finished HTML of an article, as the elements set it. */
export const htmlOf = (article) => toText(articleTemplate(contextFor(article)));

/** An article in a page of its own: what the element does when it shows its first article. */
export function showIn(place, article) {
  const page = new Page(ARTICLE_VIEW, document);
  page.show(contextFor(article));
  place.append(page.wrapper);
  return page;
}

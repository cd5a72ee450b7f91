import { jsonOf } from '../support/article.mjs';

/** An article that differs from all others by its words, its anchors, its links and its addresses, so that whatever is kept by a key or by an object would grow. */
export function varied(index) {
  const article = JSON.parse(jsonOf(3 + (index % 5)));
  const own = `n${index}`;
  article.headline = `${own} of ${index}`;
  article.author = `Author ${own}`;
  article.body.push({ type: 'heading', children: `Part ${own}` }, { type: 'paragraph', children: [{ type: 'link', url: `#part-${own}`, children: own }, { type: 'link', url: `https://${own}.example/`, children: own }, { type: 'footnote-reference', ref: own }] });
  article.footnotes = [{ type: 'footnote-definition', id: own, children: own }];
  return article;
}

/**
 * The limit for HTML text: what one would write by hand for the blocks of the synthetic article and nothing else, as strings that are tested
 * for what is to be escaped, replaced where there is some, and put together. It trusts its input, and leaves out whatever the article does not use.
 */

const IN_TEXT = /[&<>]/;
const IN_ATTRIBUTE = /[&<>"]/;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const entity = (character) => ENTITIES[character];
export const escaped = (text) => (IN_TEXT.test(text) ? text.replace(/[&<>]/g, entity) : text);
export const quoted = (text) => (IN_ATTRIBUTE.test(text) ? text.replace(/[&<>"]/g, entity) : text);

export const link = (url, content) => `<a href="${quoted(url)}" rel="noopener noreferrer">${content}</a>`;
const name = (content) => `<bdi class="galley-name">${content}</bdi>`;

function inline(nodes) {
  let html = '';
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        html += escaped(node.value);
        break;
      case 'strong':
        html += `<strong>${inline(node.children)}</strong>`;
        break;
      case 'emphasis':
        html += `<em>${inline(node.children)}</em>`;
        break;
      case 'link':
        html += link(node.url, inline(node.children));
        break;
    }
  }
  return html;
}

function blocks(nodes) {
  let html = '';
  for (const node of nodes) html += block(node);
  return html;
}

function block(node) {
  switch (node.type) {
    case 'paragraph':
      return `<p class="galley-paragraph">${inline(node.children)}</p>`;
    case 'heading':
      return `<h${node.level} class="galley-heading galley-heading-${node.level}" id="galley-${quoted(node.anchor)}">${inline(node.children)}</h${node.level}>`;
    case 'list':
      return node.ordered ? `<ol class="galley-list">${blocks(node.children)}</ol>` : `<ul class="galley-list">${blocks(node.children)}</ul>`;
    case 'list-item':
      return `<li class="galley-item">${blocks(node.children)}</li>`;
    case 'blockquote':
      return quote(blocks(node.children), node.cite);
    case 'image':
      return picture(node, inline(node.caption));
    case 'code':
      return code(node);
  }
  return '';
}

export const quote = (content, cite) =>
  `<figure class="galley-quote galley-layout-inline"><blockquote class="galley-quote-text">${content}</blockquote>` +
  `<figcaption class="galley-source">${name(link(cite.url, escaped(cite.name)))}</figcaption></figure>`;

export const picture = ({ src, width, height, alt, credit }, caption) =>
  `<figure class="galley-image galley-layout-inline"><div class="galley-frame"><img class="galley-picture" src="${quoted(src)}"` +
  ` width="${width}" height="${height}" alt="${quoted(alt)}" loading="lazy" decoding="async"></div>` +
  `<figcaption class="galley-caption"><span class="galley-caption-text"><span class="galley-unseen">Caption: </span>${caption}</span>` +
  ` <span class="galley-credit">Photo: ${name(escaped(credit.name))} / ${name(escaped(credit.agency))}</span></figcaption></figure>`;

export const code = ({ language, value }) =>
  `<figure class="galley-code galley-layout-inline"><div class="galley-code-name" dir="ltr" translate="no">` +
  `<span class="galley-code-language">${escaped(language)}</span></div><pre class="galley-code-text" dir="ltr" translate="no" tabindex="0"` +
  ` role="group" aria-label="Code"><code>${escaped(value)}</code></pre></figure>`;

/** The text of the article alone, without what stands above it. */
export const renderBlocksByHand = ({ body }) => blocks(body);

/** The same text as `renderToString`, for the synthetic article. */
export function renderByHand({ headline, contributors, datePublished, stats, inLanguage, body }) {
  return (
    `<galley-article>\n<article class="galley" data-galley="1 galley-" lang="${inLanguage}" dir="ltr" aria-labelledby="galley-headline" data-galley-groups="code">` +
    `<div class="galley-column galley-content"><div class="galley-head galley-content"><div class="galley-opening galley-content galley-opening-text"><h1 class="galley-headline" id="galley-headline">${inline(headline)}</h1>` +
    `<div class="galley-credits galley-content"><div class="galley-byline"><p class="galley-authors">By ${name(escaped(contributors[0].name))}</p></div>` +
    `<div class="galley-when"><p class="galley-dates"><span class="galley-date"><span class="galley-label">Published </span><time datetime="${datePublished}">2 March 2026</time></span></p><span class="galley-apart"> </span>` +
    `<p class="galley-length">${stats.readingMinutes.toLocaleString('en')} min read</p></div></div></div></div>${blocks(body)}</div></article></galley-article>`
  );
}

import { html } from 'lit';

const link = (url, content) => html`<a href=${url} rel="noopener noreferrer">${content}</a>`;
const name = (content) => html`<bdi class="galley-name">${content}</bdi>`;

const inline = (nodes) =>
  nodes.map((node) => {
    switch (node.type) {
      case 'strong':
        return html`<strong>${inline(node.children)}</strong>`;
      case 'emphasis':
        return html`<em>${inline(node.children)}</em>`;
      case 'link':
        return link(node.url, inline(node.children));
      default:
        return node.value;
    }
  });

export const blocks = (nodes) => nodes.map(block);

function block(node) {
  switch (node.type) {
    case 'heading':
      return html`<h2 class="galley-heading galley-heading-2" id="galley-${node.anchor}">${inline(node.children)}</h2>`;
    case 'list':
      return node.ordered ? html`<ol class="galley-list">${blocks(node.children)}</ol>` : html`<ul class="galley-list">${blocks(node.children)}</ul>`;
    case 'list-item':
      return html`<li class="galley-item">${blocks(node.children)}</li>`;
    case 'blockquote':
      return html`<figure class="galley-quote galley-layout-inline"><blockquote class="galley-quote-text">${blocks(node.children)}</blockquote><figcaption class="galley-source">${name(link(node.cite.url, node.cite.name))}</figcaption></figure>`;
    case 'image':
      return html`<figure class="galley-image galley-layout-inline"><div class="galley-frame"><img class="galley-picture" src=${node.src} width=${node.width} height=${node.height} alt=${node.alt} loading="lazy" decoding="async"></div><figcaption class="galley-caption"><span class="galley-caption-text"><span class="galley-unseen">Caption: </span>${inline(node.caption)}</span> <span class="galley-credit">Photo: ${name(node.credit.name)} / ${name(node.credit.agency)}</span></figcaption></figure>`;
    case 'code':
      return html`<figure class="galley-code galley-layout-inline"><div class="galley-code-name" dir="ltr" translate="no"><span class="galley-code-language">${node.language}</span></div><pre class="galley-code-text" dir="ltr" translate="no" tabindex="0" role="group" aria-label="Code"><code>${node.value}</code></pre></figure>`;
    default:
      return html`<p class="galley-paragraph">${inline(node.children)}</p>`;
  }
}

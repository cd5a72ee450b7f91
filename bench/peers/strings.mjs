import { documentToHtmlString } from '@contentful/rich-text-html-renderer';
import { toHTML } from '@portabletext/to-html';
import { renderJSONContentToString } from '@tiptap/static-renderer/json/html-string';
import { Marked } from 'marked';
import { code, escaped, link, picture, quote, quoted, renderBlocksByHand } from '../support/by-hand.mjs';
import { markdown, portableText, proseMirror, richText } from './formats.mjs';

const paragraph = (content) => `<p class="galley-paragraph">${content}</p>`;
const heading = (level, anchor, content) => `<h${level} class="galley-heading galley-heading-${level}" id="galley-${quoted(anchor)}">${content}</h${level}>`;
const list = (tag, content) => `<${tag} class="galley-list">${content}</${tag}>`;
const item = (content) => `<li class="galley-item">${content}</li>`;

function portableTextHtml() {
  const components = {
    block: {
      normal: ({ children }) => paragraph(children),
      h2: ({ value, children }) => heading(2, value.anchor, children),
      blockquote: ({ value, children }) => quote(paragraph(children), value.cite),
      caption: ({ children }) => children,
    },
    list: { bullet: ({ children }) => list('ul', children), number: ({ children }) => list('ol', children) },
    listItem: ({ children }) => item(paragraph(children)),
    marks: { link: ({ value, children }) => link(value.href, children) },
    types: {
      image: ({ value }) => picture(value, toHTML(value.caption, options)),
      code: ({ value }) => code(value),
    },
  };
  const options = { components };
  return (blocks) => toHTML(blocks, options);
}

function contentful() {
  const entry = ({ fields }, next) => (fields.type === 'code' ? code(fields) : picture(fields, next(fields.caption)));
  const options = {
    renderNode: {
      paragraph: (node, next) => paragraph(next(node.content)),
      'heading-2': (node, next) => heading(2, node.data.anchor, next(node.content)),
      'ordered-list': (node, next) => list('ol', next(node.content)),
      'unordered-list': (node, next) => list('ul', next(node.content)),
      'list-item': (node, next) => item(next(node.content)),
      blockquote: (node, next) => quote(next(node.content), node.data.cite),
      hyperlink: (node, next) => link(node.data.uri, next(node.content)),
      'embedded-entry-block': (node, next) => entry(node.data.target, next),
    },
    renderMark: { bold: (text) => `<strong>${text}</strong>`, italic: (text) => `<em>${text}</em>` },
  };
  return (document) => documentToHtmlString(document, options);
}

function tiptap() {
  const joined = (children) => [children ?? ''].flat().join('');
  const render = renderJSONContentToString({
    nodeMapping: {
      doc: ({ children }) => joined(children),
      text: ({ node }) => escaped(node.text),
      paragraph: ({ children }) => paragraph(joined(children)),
      heading: ({ node, children }) => heading(node.attrs.level, node.attrs.anchor, joined(children)),
      bulletList: ({ children }) => list('ul', joined(children)),
      orderedList: ({ children }) => list('ol', joined(children)),
      listItem: ({ children }) => item(joined(children)),
      blockquote: ({ node, children }) => quote(joined(children), node.attrs.cite),
      image: ({ node, children }) => picture(node.attrs, joined(children)),
      codeBlock: ({ node }) => code(node.attrs),
    },
    markMapping: {
      bold: ({ children }) => `<strong>${joined(children)}</strong>`,
      italic: ({ children }) => `<em>${joined(children)}</em>`,
      link: ({ mark, children }) => link(mark.attrs.href, joined(children)),
    },
  });
  return (content) => render({ content });
}

function markedRenderer() {
  const marked = new Marked({
    renderer: {
      paragraph({ tokens }) {
        return paragraph(this.parser.parseInline(tokens));
      },
      heading({ depth, tokens, text }) {
        const [, anchor] = /\{#(.*)\}$/.exec(text);
        return heading(depth, anchor, this.parser.parseInline(tokens).replace(/ \{#.*\}$/, ''));
      },
      list({ ordered, items }) {
        return list(ordered ? 'ol' : 'ul', items.map((each) => this.listitem(each)).join(''));
      },
      listitem({ tokens }) {
        return item(this.parser.parse(tokens));
      },
      link({ href, tokens }) {
        return link(href, this.parser.parseInline(tokens));
      },
      code({ lang, text }) {
        return code({ language: lang, value: text });
      },
    },
  });
  return (source) => marked.parse(source);
}

/** Peers that make HTML text, each from its own format: `data` of the parsed article, and what is timed. */
export const STRINGS = [
  { package: '@portabletext/to-html', data: ({ body }) => portableText(body), text: portableTextHtml() },
  { package: '@contentful/rich-text-html-renderer', data: ({ body }) => richText(body), text: contentful() },
  { package: '@tiptap/static-renderer', data: ({ body }) => proseMirror(body), text: tiptap() },
  {
    package: 'marked',
    note: 'from Markdown, which it parses too',
    data: ({ body }) => markdown(body, (node, content) => (content === undefined ? renderBlocksByHand({ body: [node] }) : quote(content, node.cite))),
    text: markedRenderer(),
  },
];

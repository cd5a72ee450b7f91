import { PortableText } from '@portabletext/react';
import { createElement } from 'react';

const h = (type, props, ...children) => createElement(type, props, ...children);
const link = (url, content) => h('a', { href: url, rel: 'noopener noreferrer' }, content);
const name = (content) => h('bdi', { className: 'galley-name' }, content);
const paragraph = (content) => h('p', { className: 'galley-paragraph' }, content);

const COMPONENTS = {
  block: {
    normal: ({ children }) => paragraph(children),
    h2: ({ value, children }) => h('h2', { className: 'galley-heading galley-heading-2', id: `galley-${value.anchor}` }, children),
    blockquote: ({ value: { cite }, children }) =>
      h(
        'figure',
        { className: 'galley-quote galley-layout-inline' },
        h('blockquote', { className: 'galley-quote-text' }, paragraph(children)),
        h('figcaption', { className: 'galley-source' }, name(link(cite.url, cite.name))),
      ),
    caption: ({ children }) => children,
  },
  list: {
    bullet: ({ children }) => h('ul', { className: 'galley-list' }, children),
    number: ({ children }) => h('ol', { className: 'galley-list' }, children),
  },
  listItem: ({ children }) => h('li', { className: 'galley-item' }, paragraph(children)),
  marks: { link: ({ value, children }) => link(value.href, children) },
  types: {
    image: ({ value: { src, width, height, alt, caption, credit } }) =>
      h(
        'figure',
        { className: 'galley-image galley-layout-inline' },
        h('div', { className: 'galley-frame' }, h('img', { className: 'galley-picture', src, width, height, alt, loading: 'lazy', decoding: 'async' })),
        h(
          'figcaption',
          { className: 'galley-caption' },
          h('span', { className: 'galley-caption-text' }, h('span', { className: 'galley-unseen' }, 'Caption: '), h(Body, { value: caption })),
          ' ',
          h('span', { className: 'galley-credit' }, 'Photo: ', name(credit.name), ' / ', name(credit.agency)),
        ),
      ),
    code: ({ value: { language, value } }) =>
      h(
        'figure',
        { className: 'galley-code galley-layout-inline' },
        h('div', { className: 'galley-code-name', dir: 'ltr', translate: 'no' }, h('span', { className: 'galley-code-language' }, language)),
        h('pre', { className: 'galley-code-text', dir: 'ltr', translate: 'no', tabIndex: 0, role: 'group', 'aria-label': 'Code' }, h('code', null, value)),
      ),
  },
};

/** The text of the article, given as Portable Text. */
export const Body = ({ value }) => h(PortableText, { value, components: COMPONENTS });

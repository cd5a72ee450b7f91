/**
 * The blocks of the article as a tree of elements, for React, Preact and Vue: one component for each sort of block, as one writes them by hand.
 * `h(type, props, children)` makes an element; `spelled` are the names of attributes where they differ from those of HTML, and
 * `untranslated` is how one says `translate="no"`.
 */
export function elementsWith(h, spelled = {}, untranslated = 'no') {
  const named = (attributes) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [spelled[name] ?? name, value]));
  /** Attributes that are always the same are named once. */
  const fixed = (attributes) => Object.freeze(named(attributes));
  const of = (name) => spelled[name] ?? name;
  const CLASS = of('class');

  const PARAGRAPH = fixed({ class: 'galley-paragraph' });
  const NAME = fixed({ class: 'galley-name' });
  const LIST = fixed({ class: 'galley-list' });
  const ITEM = fixed({ class: 'galley-item' });
  const FRAME = fixed({ class: 'galley-frame' });
  const CAPTION = fixed({ class: 'galley-caption' });
  const CAPTION_TEXT = fixed({ class: 'galley-caption-text' });
  const UNSEEN = fixed({ class: 'galley-unseen' });
  const CREDIT = fixed({ class: 'galley-credit' });
  const QUOTE = fixed({ class: 'galley-quote galley-layout-inline' });
  const QUOTE_TEXT = fixed({ class: 'galley-quote-text' });
  const SOURCE = fixed({ class: 'galley-source' });
  const IMAGE = fixed({ class: 'galley-image galley-layout-inline' });
  const CODE = fixed({ class: 'galley-code galley-layout-inline' });
  const CODE_NAME = fixed({ class: 'galley-code-name', dir: 'ltr', translate: untranslated });
  const CODE_LANGUAGE = fixed({ class: 'galley-code-language' });
  const CODE_TEXT = fixed({ class: 'galley-code-text', dir: 'ltr', translate: untranslated, tabindex: 0, role: 'group', 'aria-label': 'Code' });

  const link = (url, content) => h('a', { href: url, rel: 'noopener noreferrer' }, content);
  const name = (content) => h('bdi', NAME, content);
  const inline = (nodes) =>
    nodes.map((node) => {
      switch (node.type) {
        case 'strong':
          return h('strong', null, inline(node.children));
        case 'emphasis':
          return h('em', null, inline(node.children));
        case 'link':
          return link(node.url, inline(node.children));
        default:
          return node.value;
      }
    });
  const blocks = (nodes) => nodes.map((node) => h(COMPONENTS[node.type], { node }, []));

  const COMPONENTS = {
    paragraph: ({ node }) => h('p', PARAGRAPH, inline(node.children)),
    heading: ({ node }) => h(`h${node.level}`, { [CLASS]: `galley-heading galley-heading-${node.level}`, id: `galley-${node.anchor}` }, inline(node.children)),
    list: ({ node }) => h(node.ordered ? 'ol' : 'ul', LIST, blocks(node.children)),
    'list-item': ({ node }) => h('li', ITEM, blocks(node.children)),
    blockquote: ({ node }) =>
      h('figure', QUOTE, [
        h('blockquote', QUOTE_TEXT, blocks(node.children)),
        h('figcaption', SOURCE, [name([link(node.cite.url, [node.cite.name])])]),
      ]),
    image: ({ node }) =>
      h('figure', IMAGE, [
        h('div', FRAME, [
          h('img', { [CLASS]: 'galley-picture', src: node.src, width: node.width, height: node.height, alt: node.alt, loading: 'lazy', decoding: 'async' }, []),
        ]),
        h('figcaption', CAPTION, [
          h('span', CAPTION_TEXT, [h('span', UNSEEN, ['Caption: ']), ...inline(node.caption)]),
          ' ',
          h('span', CREDIT, ['Photo: ', name([node.credit.name]), ' / ', name([node.credit.agency])]),
        ]),
      ]),
    code: ({ node }) =>
      h('figure', CODE, [
        h('div', CODE_NAME, [h('span', CODE_LANGUAGE, [node.language])]),
        h('pre', CODE_TEXT, [h('code', null, [node.value])]),
      ]),
  };
  return { blocks, components: COMPONENTS, link, inline };
}

/** The text of the parsed article in the format of each peer: what its own editor or its own source would hold. */

const plain = (nodes) => nodes.map(({ value, children }) => value ?? plain(children)).join('');
const paragraphOf = ({ children: [paragraph] }) => paragraph;

/** Portable Text: spans with marks; links are definitions beside them. */
export function portableText(body) {
  let keys = 0;
  const key = () => `k${keys++}`;
  const block = (children, more = {}) => {
    const markDefs = [];
    const spans = children.map((node) => {
      if (node.type === 'text') return { _type: 'span', _key: key(), text: node.value, marks: [] };
      if (node.type !== 'link') return { _type: 'span', _key: key(), text: plain(node.children), marks: [node.type === 'strong' ? 'strong' : 'em'] };
      const definition = { _type: 'link', _key: key(), href: node.url };
      markDefs.push(definition);
      return { _type: 'span', _key: key(), text: plain(node.children), marks: [definition._key] };
    });
    return { _type: 'block', _key: key(), style: 'normal', ...more, markDefs, children: spans };
  };
  return body.flatMap((node) => {
    switch (node.type) {
      case 'heading':
        return [block(node.children, { style: `h${node.level}`, anchor: node.anchor })];
      case 'list':
        return node.children.map((item) => block(paragraphOf(item).children, { listItem: node.ordered ? 'number' : 'bullet', level: 1 }));
      case 'blockquote':
        return [block(paragraphOf(node).children, { style: 'blockquote', cite: node.cite })];
      case 'image':
        return [{ ...node, _type: 'image', _key: key(), caption: [block(node.caption, { style: 'caption' })] }];
      case 'code':
        return [{ ...node, _type: 'code', _key: key() }];
      default:
        return [block(node.children)];
    }
  });
}

/** Contentful's rich text; what it has no node for is an entry that is embedded. */
export function richText(body) {
  const inline = (node) => {
    if (node.type === 'link') return { nodeType: 'hyperlink', data: { uri: node.url }, content: node.children.map(inline) };
    const marks = node.type === 'text' ? [] : [{ type: node.type === 'strong' ? 'bold' : 'italic' }];
    return { nodeType: 'text', value: node.value ?? plain(node.children), marks, data: {} };
  };
  const element = (nodeType, content, data = {}) => ({ nodeType, data, content });
  const entry = (fields) => element('embedded-entry-block', [], { target: { fields } });
  const block = (node) => {
    switch (node.type) {
      case 'heading':
        return element(`heading-${node.level}`, node.children.map(inline), { anchor: node.anchor });
      case 'list':
        return element(node.ordered ? 'ordered-list' : 'unordered-list', node.children.map((item) => element('list-item', item.children.map(block))));
      case 'blockquote':
        return element('blockquote', node.children.map(block), { cite: node.cite });
      case 'image':
        return entry({ ...node, caption: node.caption.map(inline) });
      case 'code':
        return entry(node);
      default:
        return element('paragraph', node.children.map(inline));
    }
  };
  return element('document', body.map(block));
}

/** The JSON of a ProseMirror document. */
export function proseMirror(body) {
  const inline = (node) => {
    if (node.type === 'text') return { type: 'text', text: node.value };
    const mark = node.type === 'link' ? { type: 'link', attrs: { href: node.url } } : { type: node.type === 'strong' ? 'bold' : 'italic' };
    return { type: 'text', text: plain(node.children), marks: [mark] };
  };
  const block = (node) => {
    switch (node.type) {
      case 'heading':
        return { type: 'heading', attrs: { level: node.level, anchor: node.anchor }, content: node.children.map(inline) };
      case 'list':
        return { type: node.ordered ? 'orderedList' : 'bulletList', content: node.children.map((item) => ({ type: 'listItem', content: item.children.map(block) })) };
      case 'blockquote':
        return { type: 'blockquote', attrs: { cite: node.cite }, content: node.children.map(block) };
      case 'image':
        return { type: 'image', attrs: node, content: node.caption.map(inline) };
      case 'code':
        return { type: 'codeBlock', attrs: node };
      default:
        return { type: 'paragraph', content: node.children.map(inline) };
    }
  };
  return { type: 'doc', content: body.map(block) };
}

/** Markdown. It has no captions and no sources: those figures are HTML, which `figure` writes, given the text in it. */
export function markdown(body, figure) {
  const inline = (nodes) =>
    nodes.map(({ type, value, url, children }) => {
      if (type === 'text') return value;
      if (type === 'link') return `[${inline(children)}](${url})`;
      return type === 'strong' ? `**${inline(children)}**` : `*${inline(children)}*`;
    }).join('');
  const block = (node) => {
    switch (node.type) {
      case 'heading':
        return `${'#'.repeat(node.level)} ${inline(node.children)} {#${node.anchor}}`;
      case 'list':
        return node.children.map((item, index) => `${node.ordered ? `${index + 1}.` : '-'} ${inline(paragraphOf(item).children)}`).join('\n\n');
      case 'blockquote':
        return figure(node, `\n\n${inline(paragraphOf(node).children)}\n\n`);
      case 'image':
        return figure(node);
      case 'code':
        return `\`\`\`${node.language}\n${node.value}\n\`\`\``;
      default:
        return inline(node.children);
    }
  };
  return body.map(block).join('\n\n');
}

import { escapeAttribute, escapeText } from './escape.js';
import type { Attribute, Child, Hole } from './template-tree.js';
import { isVoidElement } from './vocabulary.js';

export type HoleKind = 'child' | 'whole' | 'address' | 'part' | 'boolean';

/** Takes a template as HTML source: its fixed text in pieces, and its holes where they stand, in order. */
export interface SourceSink {
  text(html: string): void;
  /** `name` is the attribute's; the sink writes the whole of a `whole`, `address` or `boolean` attribute, but only one `part` of a value. */
  hole(kind: HoleKind, name: string): void;
}

/** Writes a template's tree as HTML that the HTML parser reads back as the same tree. */
export function serialise(children: readonly Child[], sink: SourceSink): void {
  for (const child of children) {
    if (typeof child === 'string') sink.text(escapeText(child));
    else if (typeof child === 'number') sink.hole('child', '');
    else {
      sink.text(`<${child.tag}`);
      for (const attribute of child.attributes) serialiseAttribute(attribute, sink);
      sink.text('>');
      if (isVoidElement(child.tag)) continue;
      if (child.tag === 'pre' && mayBeginWithNewline(child.children[0])) sink.text('\n');
      serialise(child.children, sink);
      sink.text(`</${child.tag}>`);
    }
  }
}

function serialiseAttribute(attribute: Attribute, sink: SourceSink): void {
  const { name } = attribute;
  if ('hole' in attribute) sink.hole(attribute.kind, name);
  else if (attribute.kind === 'fixed') sink.text(` ${name}="${escapeAttribute(attribute.value)}"`);
  else {
    sink.text(` ${name}="`);
    for (const part of attribute.parts) {
      if (typeof part === 'string') sink.text(escapeAttribute(part));
      else sink.hole('part', name);
    }
    sink.text('"');
  }
}

/** The HTML parser drops one newline after `<pre>`, so text that may begin with one needs another before it. */
function mayBeginWithNewline(first: string | Hole | object | undefined): boolean {
  return typeof first === 'number' || (typeof first === 'string' && first.startsWith('\n'));
}

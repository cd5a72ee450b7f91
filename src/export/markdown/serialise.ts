import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { escapeAttribute } from '../../hosts/escape.js';
import type { Flow } from '../tree/nodes.js';

/**
 * A document as GitHub Flavored Markdown. The build puts the serialiser into this one file, so that nothing has to be installed for it.
 */
export function serialise(parts: readonly Flow[]): string {
  return toMarkdown({ type: 'root', children: parts } as never, {
    bullet: '-',
    extensions: [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), gfmTableToMarkdown(), { handlers: { anchor: ({ id }: { readonly id: string }) => `<a id="${escapeAttribute(id)}"></a>` } as never }],
  });
}

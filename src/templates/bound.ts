import type { NodeBase } from '../schema/generated/types.js';
import type { BlockContext } from './block-context.js';
import { html, type Rendered } from './html.js';
import { inline } from './inline.js';

/** More letters than this are left alone: a line would be half empty for them. */
const MOST = 24;
const OPENING_MARKS = /^[“‘«"'(]+/;

/** A line of large letters: an article or a preposition is never its last word, but goes over into the next line with the word that it belongs to. */
export function bound(nodes: readonly NodeBase[], context: BlockContext): Rendered {
  const { leaning } = context.locale;
  if (leaning === undefined) return inline(nodes, context);
  return nodes.map((node) => {
    const { type, value } = node as { readonly type?: string; readonly value?: string };
    if (type !== 'text' || value === undefined) return inline([node], context);
    const groups = together(value, leaning);
    return groups.every(isLoose) ? value : groups.map((group, index) => [index === 0 ? '' : ' ', isLoose(group) ? group.join(' ') : html`<span class="galley-bound">${group.join(' ')}</span>`]);
  });
}

const isLoose = (group: readonly string[]) => group.length === 1 || group.at(-1) === '' || group.join(' ').length > MOST;

/** The words of a text: those that lean on the next one are in one group with it. */
function together(text: string, leaning: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let leans = false;
  for (const word of text.split(' ')) {
    if (leans) groups.at(-1)?.push(word);
    else groups.push([word]);
    leans = leaning.includes(word.replace(OPENING_MARKS, '').toLowerCase());
  }
  return groups;
}

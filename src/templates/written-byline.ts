import type { Contributor, InlineNode, NodeBase } from '../schema/generated/types.js';
import type { Context } from './context.js';
import type { Rendered } from './html.js';
import { inline } from './inline.js';
import { name } from './name.js';

/** So many names at most are looked for in a byline. */
const MOST = 40;

/** A byline in the words of the publisher: the names in it that are given as contributors lead where those lead. */
export function writtenByline(nodes: readonly NodeBase[], context: Context): Rendered {
  const people = (context.article.contributors ?? []).filter(({ url }) => url !== undefined).slice(0, MOST);
  if (people.length === 0) return inline(nodes, context);
  const known = new Map(people.map((person) => [person.name, person]));
  const names = [...known.keys()].sort((one, other) => other.length - one.length);
  return nodes.map((node) => {
    const { type, value } = node as Partial<Extract<InlineNode, { type: 'text' }>>;
    if (type !== 'text' || value === undefined) return inline([node], context);
    return apart(value, names).map((piece) => linked(piece, known, context));
  });
}

/** A text in pieces, the names in it apart: whole names, the longer of two that begin alike. */
function apart(text: string, names: readonly string[]): readonly string[] {
  const next = new Map(names.map((each) => [each, placeOf(each, text, 0)]));
  const pieces: string[] = [];
  let from = 0;
  while (next.size > 0) {
    for (const [each, at] of next) if (at < from) next.set(each, placeOf(each, text, from));
    const first = names.reduce((one, other) => ((next.get(other) ?? Infinity) < (next.get(one) ?? Infinity) ? other : one));
    const at = next.get(first) ?? Infinity;
    if (at === Infinity) break;
    pieces.push(text.slice(from, at), first);
    from = at + first.length;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '');
}

/** Where a name stands next, and is no part of a longer word; `Infinity` where it does not. */
function placeOf(each: string, text: string, from: number): number {
  for (let at = text.indexOf(each, from); at >= 0; at = text.indexOf(each, at + each.length)) {
    const end = at + each.length;
    if (!/(?:\p{L}|\p{M}|\p{N})$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2))) return at;
  }
  return Infinity;
}

function linked(piece: string, known: ReadonlyMap<string, Contributor>, context: Context): Rendered {
  const person = known.get(piece);
  return person === undefined ? piece : name(person, context, ['author']);
}

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
  const names = namesIn(known);
  return nodes.map((node) => {
    const { type, value } = node as Partial<Extract<InlineNode, { type: 'text' }>>;
    if (type !== 'text' || value === undefined) return inline([node], context);
    return value.split(names).map((piece) => linked(piece, known, context));
  });
}

/** Whole names, the longer of two that begin alike. */
const namesIn = (known: ReadonlyMap<string, Contributor>) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${[...known.keys()].toSorted((one, other) => other.length - one.length).map(escaped).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u');

const escaped = (text: string) => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');

function linked(piece: string, known: ReadonlyMap<string, Contributor>, context: Context): Rendered {
  const person = known.get(piece);
  return person === undefined ? piece : name(person, context, ['author']);
}

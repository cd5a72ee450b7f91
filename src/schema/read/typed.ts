import { own, type Draft, type Reading } from './reading.js';

const HEADING = /^h[1-6]$/i;
const LIST = /^[uo]l$/i;

/** A node under the name of its type, where it was written under another that leaves no doubt. */
export function typed(node: object, place: 'inline' | 'block', { tables }: Reading): object {
  const type = own(node, 'type');
  if (typeof type !== 'string' || tables[place === 'inline' ? 'inline' : 'blocks'].has(type)) return node;
  if (place === 'inline' && tables.shared.has(type) && !saysASentence(node)) return node;
  const name = type.length > 40 ? undefined : tables.names[place](type);
  if (name === undefined) return node;
  const said: Draft = HEADING.test(type) ? { level: Math.max(2, Number(type[1])) } : LIST.test(type) ? { ordered: /^o/i.test(type) } : {};
  return { ...said, ...node, type: name };
}

const OF_A_SENTENCE: readonly string[] = 'type value text code children content'.split(' ');

/** Whether a node has nothing that only a block has: a language, a caption, lines. */
const saysASentence = (node: object) => Object.keys(node).every((key) => OF_A_SENTENCE.includes(key)) && !String(own(node, 'value') ?? own(node, 'text')).includes('\n');

/** Whether a node in a sentence, of a type that blocks and inline nodes share, is an inline node: code is, unless it has what only a block has. */
export const isOfASentence = (node: object, { tables }: Reading): boolean => tables.shared.has(own(node, 'type') as string) && saysASentence(node);

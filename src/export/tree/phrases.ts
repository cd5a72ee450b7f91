import { formatPattern } from '../../i18n/pattern.js';
import type { Picture } from '../../schema/generated/types.js';
import type { TreeBuilder } from './builder.js';
import type { Flow, Phrase } from './nodes.js';

export const text = (value: string): Phrase => ({ type: 'text', value });
export const paragraph = (children: Phrase[]): Flow[] => (children.length > 0 ? [{ type: 'paragraph', children }] : []);

/** A pattern of the language with phrases filled in. */
export const filled = (pattern: string, values: Readonly<Record<string, Phrase[]>>): Phrase[] =>
  formatPattern<Phrase[]>(pattern, values).flatMap((part) => (typeof part === 'string' ? [text(part)] : part));

/** A label of the language, where it has one, before what it names. */
export const labelled = (label: string | undefined, words: Phrase[]): Phrase[] => (label === undefined ? words : [text(`${label}: `), ...words]);

/** The parts that have something in them, with a sign between them. */
export const between = (parts: readonly Phrase[][], sign: string): Phrase[] =>
  parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [text(sign), ...part]));

/** What leads to an address, where the format has links. */
export const linked = ({ isRich }: TreeBuilder, url: string | undefined, children: Phrase[]): Phrase[] => (isRich && url !== undefined && children.length > 0 ? [{ type: 'link', url, children }] : children);

/** A small picture, in a format without pictures what it shows; nothing where the name beside it says the same. */
export function pictured({ isRich }: TreeBuilder, picture: Picture | undefined, name?: string): Phrase[] {
  if (picture === undefined) return [];
  const alt = picture.alt === name ? '' : (picture.alt ?? '');
  if (isRich) return [{ type: 'image', url: picture.src, alt }];
  return alt === '' ? [] : [text(alt)];
}

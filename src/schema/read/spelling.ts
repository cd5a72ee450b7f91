import { own, typeOf } from '../input/json.js';
import { readLanguageTag } from '../../base/language-tag.js';
import type { Table } from '../table.js';
import type { Draft, Reading } from './reading.js';

const HEADING = /^h[1-6]$/i;
const LIST = /^[uo]l$/i;

/** A node under the name of its type, where it was written under another that leaves no doubt. */
export function typed(node: object, place: 'inline' | 'block', { tables }: Reading): object {
  const type = typeOf(node);
  if (typeof type !== 'string' || tables[place === 'inline' ? 'inline' : 'blocks'].has(type)) return node;
  if (place === 'inline' && tables.shared.has(type) && !saysASentence(node)) return node;
  const name = type.length > 40 ? undefined : tables.names[place](type);
  if (name === undefined) return node;
  return { ...saidBy(type, place === 'block' ? tables.blocks.get(name) : undefined), ...node, type: name };
}

/** What the name of a type says of its fields: the level of a heading, whether a list is numbered, which kind of box it is, and whether that opens. */
function saidBy(type: string, table: Table | undefined): Draft {
  if (HEADING.test(type)) return { level: Math.max(2, Number(type[1])) };
  if (LIST.test(type)) return { ordered: /^o/i.test(type) };
  const kind = table?.byName.get('kind')?.field;
  if (kind?.kind !== 'enum') return {};
  const name = type.toLowerCase();
  return kind.values.includes(name) ? { kind: name } : name === 'details' && table?.byName.has('collapsible') ? { collapsible: true } : {};
}

const OF_A_SENTENCE: readonly string[] = 'type value text code children content'.split(' ');

/** Whether a node has nothing that only a block has: a language, a caption, lines. */
const saysASentence = (node: object) => Object.keys(node).every((key) => OF_A_SENTENCE.includes(key)) && !String(own(node, 'value') ?? own(node, 'text')).includes('\n');

/** Whether a node in a sentence, of a type that blocks and inline nodes share, is an inline node: code is, unless it has what only a block has. */
export const isOfASentence = (node: object, { tables }: Reading): boolean => tables.shared.has(typeOf(node) as string) && saysASentence(node);

const CANDIDATE = /^(\S+)\s+(\d+)w$/;

/** The entries of a `srcset` as HTML writes it, "a.jpg 800w, b.jpg 1600w". What has no width is passed on as it is, and found wanting there. */
export function readSrcset(text: string): unknown[] {
  return text.split(/,\s+/).map((each) => {
    const entry = each.trim().replace(/,$/, '');
    const [, src, width] = CANDIDATE.exec(entry) ?? [];
    return src === undefined ? { src: entry.split(/\s/)[0] } : { src, width: Number(width) };
  });
}

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
/** Languages of three letters that newsrooms write in, and tags with names of their own. */
const MORE = ['prs', 'ckb', 'haz', 'yue', 'fil', 'en-US', 'en-GB', 'pt-BR', 'zh-Hans', 'zh-Hant'];
let names: Map<string, string> | undefined;

/** Every name of a language that the platform knows in English, and in the language itself where that is written often. */
function languageNames(): Map<string, string> {
  const found = new Map<string, string>([['farsi', 'fa'], ['dari', 'prs']]);
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  for (const tag of [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...MORE]) {
    const name = english.of(tag)?.toLowerCase();
    if (name !== undefined && !found.has(name)) found.set(name, tag);
  }
  for (const tag of ['de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'tr', 'ar', 'fa', 'ps', 'ja', 'zh', 'ko']) found.set((new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '').toLowerCase(), tag);
  return found;
}

/** The tag of a language that is written by its name ("english", "English (US)"), or as an operating system does; empty where there is none. */
export function tagOf(text: string): string {
  const [, written = '', region = ''] = /^([^(),;./@]+)(?:\(\s*([A-Za-z]{2})\s*\))?/.exec(text.trim()) ?? [];
  const name = written.trim();
  try {
    names ??= languageNames();
    const tag = names.get(name.toLowerCase()) ?? Intl.getCanonicalLocales(readLanguageTag(name) ?? '')[0] ?? '';
    return tag === '' || region === '' ? tag : `${tag}-${region.toUpperCase()}`;
  } catch {
    return '';
  }
}

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** A picture whose file was written as its `url`, which is where it leads. Without doubt only where it has no `src`, and the address is that of a picture. */
export function withSource(image: object): object {
  const url = own(image, 'url');
  if (typeof url !== 'string' || own(image, 'src') !== undefined || !PICTURE_FILE.test(url.slice(-200))) return image;
  const { url: src, ...rest } = image as Draft;
  return { ...rest, src };
}

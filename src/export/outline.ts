import type { AnyRecord } from '../blocks/define.js';
import { blocksInUse } from '../blocks/in-use.js';
import { usableOptions } from '../blocks/options.js';
import { schemaWith } from '../blocks/vocabulary.js';
import type { Direction } from '../i18n/script.js';
import type { BlockBase, NodeBase } from '../schema/generated/types.js';
import { DEFAULT_PREFIX } from '../schema/name.js';
import { isParsed } from '../schema/parsed.js';
import { parseArticle } from '../schema/parse.js';
import { prepareTables, type Tables } from '../schema/tables.js';
import { isForWeb } from '../templates/targets.js';
import { plainText } from '../templates/text.js';

/** A part of an article, by the heading that names it, with the parts of it. */
export interface OutlineEntry {
  /** The heading as plain text. */
  readonly title: string;
  /** The id that the page has, where it has the same prefix: `#` and this is a link to the part. */
  readonly id: string;
  /** The level of the heading in the article, from 2. */
  readonly level: number;
  /** The language of the heading, and its direction, where they are not those of the article. */
  readonly lang?: string | undefined;
  readonly dir?: Direction | undefined;
  readonly children: readonly OutlineEntry[];
}

export interface OutlineOptions {
  /** Records of your own, beside those of the package. Default: those given to `useBlocks`. */
  readonly blocks?: readonly AnyRecord[] | undefined;
  /** What every id of the page begins with. Default: `galley-`. */
  readonly prefix?: string | undefined;
}

/** The level of what is named and says none. */
const UPPERMOST = 2;

interface Part extends OutlineEntry {
  readonly children: Part[];
}

/**
 * The parts of an article, as its headings name them: those of the body, nested by their levels, in the order of the text.
 *
 * @param input an article from `parseArticle`, or anything that `parseArticle` takes
 */
export function toOutline(input: unknown, options: OutlineOptions = {}): readonly OutlineEntry[] {
  const { blocks = blocksInUse(), prefix = DEFAULT_PREFIX } = usableOptions(options, (message) => { console.warn(`galley: ${message}`); });
  const schema = schemaWith(blocks);
  const { body } = isParsed(input, schema) ? input : parseArticle(input, { schema }).article;
  const roots: Part[] = [];
  /** The parts that are open, from the outermost. */
  const open: Part[] = [];
  for (const part of partsIn(body, prefix, prepareTables(schema))) {
    while ((open.at(-1)?.level ?? 0) >= part.level) open.pop();
    (open.at(-1)?.children ?? roots).push(part);
    open.push(part);
  }
  return roots;
}

type Block = BlockBase & { readonly type: string; readonly level?: number; readonly children?: readonly Block[] } & Readonly<Record<string, unknown>>;

/** Every part, in the order of the text, without the parts of it. Headings in boxes, quotations and tables are theirs, and no parts of the article. */
function* partsIn(blocks: readonly NodeBase[], prefix: string, tables: Tables): Generator<Part, void, undefined> {
  for (const block of blocks as readonly Block[]) {
    if (!isForWeb(block)) continue;
    const { namedBy, role } = tables.blocks.get(block.type) ?? {};
    const title = namedBy === undefined ? '' : plainText((block[namedBy] ?? []) as readonly NodeBase[]).replaceAll('\n', ' ').trim();
    const { anchor, level = UPPERMOST, lang, dir } = block;
    if (title !== '' && anchor !== undefined) yield { title, id: prefix + anchor, level, ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }), children: [] };
    if (role === 'part') yield* partsIn(block.children ?? [], prefix, tables);
  }
}

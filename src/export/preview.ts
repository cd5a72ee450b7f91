import { only } from '../base/own-only.js';
import type { AnyRecord } from '../blocks/define.js';
import { blocksInUse } from '../blocks/in-use.js';
import { usableOptions } from '../blocks/options.js';
import { schemaWith } from '../blocks/vocabulary.js';
import type { Article, Block } from '../schema/generated/types.js';
import { released } from '../rules/embargo.js';
import { withoutAds, type PublisherRules } from '../rules/options.js';
import { settler } from '../rules/settle.js';
import { TABLES } from '../schema/generated/tables.js';
import { isParsed } from '../schema/parsed.js';
import { parseArticle, type ParseOptions } from '../schema/parse.js';
import { prepareTables, type Tables } from '../schema/tables.js';

const GATE = 'gate';
const NOT_FREE: readonly unknown[] = ['subscriber', 'metered'];

export interface PreviewOptions {
  /** Records of your own, beside those of the package. Default: those given to `useBlocks`. */
  readonly blocks?: readonly AnyRecord[] | undefined;
  /** The publisher's rules, of which the embargo and the target hold here. */
  readonly rules?: PublisherRules | undefined;
}

/**
 * An article as those may read it who have not paid: without anything that stands behind its gate. For JSON in a page, and for whatever else
 * leaves the server.
 *
 * @param input an article from `parseArticle`, or anything that `parseArticle` takes
 */
export function toPreview(input: unknown, options: PreviewOptions = {}): Article {
  const { blocks = blocksInUse(), rules = only({}) } = withoutAds(usableOptions(options, (message) => { console.warn(`galley: ${message}`); }));
  const schema = schemaWith(blocks);
  const article = released(isParsed(input, schema) ? input : parseArticle(input, { schema }).article, rules);
  return settler(rules)(previewOf(article, { schema }), schema);
}

/** Up to the gate. Of an article that is not free, and says nowhere where that begins, there is no text: what is to be paid for never gets out by mistake. */
export function previewOf(article: Article, options: ParseOptions): Article {
  const isOpen = !holds(article.body, isGate);
  if (isOpen && !NOT_FREE.includes(article.access)) return article;
  const { footnotes = [], ...rest } = article;
  const shown = { ...rest, body: isOpen ? [] : upToGate(article.body, prepareTables(options.schema ?? TABLES).blocks) };
  const kept = notesOf(shown, footnotes);
  // read again, so that no link, number or mark leads to what is not there
  return parseArticle(kept.length > 0 ? { ...shown, footnotes: kept } : shown, options).article;
}

type Test = (value: object) => boolean;

const isGate: Test = (value) => 'type' in value && value.type === GATE;

/** Whether something is found in a value, at any depth, also in what was kept of a block that nobody knows. */
function holds(value: unknown, test: Test): boolean {
  return typeof value === 'object' && value !== null && (test(value) || Object.values(value).some((each) => holds(each, test)));
}

function upToGate(blocks: readonly Block[], tables: Tables['blocks']): readonly Block[] {
  const at = blocks.findIndex((block) => holds(block, isGate));
  const last = blocks[at];
  if (last === undefined) return blocks;
  const before = blocks.slice(0, at);
  if (isGate(last)) return [...before, last];
  // a part or a column is cut where the gate is; of any other block nothing is sure
  const inner = 'children' in last && Array.isArray(last.children) && tables.get(last.type)?.role === 'part' ? upToGate(last.children as readonly Block[], tables) : [];
  return inner.length > 0 ? [...before, { ...last, children: inner } as Block] : before;
}

/** The notes to which something leads that is shown, also from another such note. */
function notesOf(shown: object, notes: NonNullable<Article['footnotes']>): NonNullable<Article['footnotes']> {
  const kept = new Set<unknown>();
  const from: unknown[] = [shown];
  for (const value of from) {
    for (const note of notes) {
      if (kept.has(note) || !holds(value, (node) => 'type' in node && node.type === 'footnote-reference' && 'ref' in node && node.ref === note.id)) continue;
      kept.add(note);
      from.push(note);
    }
  }
  return notes.filter((note) => kept.has(note));
}

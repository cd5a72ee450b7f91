import { prepareTables, type Tables } from '../../schema/tables.js';
import type { Parsed } from '../../schema/walk.js';
import type { Context } from '../../templates/context.js';
import { isForWeb } from '../../templates/targets.js';
import { isOurs } from '../is-ours.js';
import { Ledger } from '../report.js';
import { blockHandlers } from './blocks.js';
import { inlineHandlers } from './inline.js';
import { phrasesOf } from './flatten.js';
import type { Flow, Phrase } from './nodes.js';
import { PlacedWalk } from './placed-walk.js';

/** Writes a node by itself, or begins to: what it returns is done when all in the node has been met; `over` passes over what is in it. */
export type Handler = (node: Parsed, builder: TreeBuilder) => 'over' | (() => void) | undefined;

/**
 * Makes parts of what the walk meets. By itself every text that stands alone becomes a paragraph where it was met, so nothing is lost of a block
 * that has no handler; handlers say what is more than that.
 */
export class TreeBuilder {
  readonly ledger = new Ledger();
  readonly tables: Tables;
  readonly walk: PlacedWalk;
  /** The parts so far, by what holds them: the innermost is last. */
  readonly #flows: Flow[][];
  /** The open sentence with its open marks; absent between sentences. */
  #marks: Phrase[][] | undefined;
  /** Between lines, where all that is met goes into one sentence. */
  #joiner: (() => Phrase) | undefined;
  readonly #closers: ((() => void) | undefined)[] = [];

  constructor(
    readonly context: Context,
    /** Whether the format has links, marks and places. */
    readonly isRich: boolean,
    into: Flow[],
  ) {
    this.#flows = [into];
    this.tables = prepareTables(context.schema);
    this.walk = new PlacedWalk(this.tables, {
      enter: (node) => this.#enter(node),
      leave: () => this.#closers.pop()?.(),
      object: (value, type) => (type === 'picture' ? this.picture(value['src'], value['alt']) : undefined),
      line: () => this.#line(),
      text: (value) => {
        this.ledger.say(this.walk.pointer);
        if (value !== '') this.phrase({ type: 'text', value });
      },
    });
  }

  /** Adds a part; where all goes into one sentence, the words of it. */
  add(part: Flow): void {
    if (this.#joiner === undefined) {
      this.#marks = undefined;
      this.#flows.at(-1)?.push(part);
      return;
    }
    this.#line();
    for (const phrase of phrasesOf(part, this.#joiner)) this.phrase(phrase);
  }

  /** Adds a phrase to the open sentence; to a new paragraph where there is none. */
  phrase(phrase: Phrase): void {
    if (this.#marks === undefined) {
      const paragraph = { type: 'paragraph' as const, children: [] };
      this.add(paragraph);
      this.#marks = [paragraph.children];
    }
    this.#marks.at(-1)?.push(phrase);
  }

  /** Begins a mark: what comes is in it, until what is returned is called. */
  mark(phrase: Extract<Phrase, { readonly children: Phrase[] }>): () => void {
    this.phrase(phrase);
    this.#marks?.push(phrase.children);
    return () => void this.#marks?.pop();
  }

  /** What is met meanwhile, as one sentence. */
  sentence(act: () => void, joiner: () => Phrase = () => ({ type: 'text', value: this.context.locale.list.middle })): Phrase[] {
    const [marks, before] = [this.#marks, this.#joiner];
    const phrases: Phrase[] = [];
    [this.#marks, this.#joiner] = [[phrases], joiner];
    act();
    [this.#marks, this.#joiner] = [marks, before];
    return phrases;
  }

  /** The parts that are made meanwhile. */
  inside(act: () => void): Flow[] {
    const [marks, joiner] = [this.#marks, this.#joiner];
    const parts: Flow[] = [];
    this.#flows.push(parts);
    [this.#marks, this.#joiner] = [undefined, undefined];
    act();
    [this.#marks, this.#joiner] = [marks, joiner];
    this.#flows.pop();
    return parts;
  }

  /** Walks through some fields of a block, in this order. */
  fields(node: Parsed, ...names: readonly string[]): void {
    const table = this.tables.blocks.get(String(node['type'])) ?? this.tables.inline.get(String(node['type']));
    for (const name of names) this.walk.field(node, name, table);
  }

  /** All fields of the text of a block but for some. */
  others(node: Parsed, ...without: readonly string[]): void {
    const table = this.tables.blocks.get(String(node['type']));
    this.fields(node, ...(table?.text ?? []).map(({ name }) => name).filter((name) => !without.includes(name)));
  }

  /** Says that a field of the node at the place is in the output by other means. */
  said(...names: readonly string[]): void {
    for (const name of names) this.walk.at(name, () => this.ledger.say(this.walk.pointer));
  }

  /** A picture within a sentence, or on a line of its own. */
  picture(src: unknown, alt: unknown): 'over' {
    this.#line();
    this.said('alt');
    const text = typeof alt === 'string' ? alt : '';
    if (this.isRich && typeof src === 'string') this.phrase({ type: 'image', url: src, alt: text });
    else if (text !== '') this.phrase({ type: 'text', value: text });
    return 'over';
  }

  #line(): void {
    const sentence = this.#marks?.[0];
    if (this.#joiner === undefined) this.#marks = undefined;
    else if (sentence !== undefined && sentence.length > 0) sentence.push(this.#joiner());
  }

  #enter(node: Parsed): 'over' | undefined {
    if (!isForWeb(node)) {
      this.ledger.leave(this.walk.pointer, 'other-target');
      return 'over';
    }
    const type = String(node['type']);
    const handler = isOurs(type, this.context.schema) ? (inlineHandlers.get(type) ?? blockHandlers.get(type)) : undefined;
    const turn = handler?.(node, this);
    if (turn === 'over') return turn;
    this.#closers.push(turn);
    return undefined;
  }
}

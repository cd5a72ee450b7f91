import { only } from '../base/own-only.js';
import type { FieldKind } from './definitions/field.js';
import type { Table } from './table.js';
import type { Tables } from './tables.js';

/** A node, or a small object, of a parsed article. */
export type Parsed = Readonly<Record<string, unknown>>;

/** What somebody does along the way. */
export interface Visitor {
  /** A block or an inline node is met: `over` passes over what is in it, `stop` ends the walk. */
  enter?(node: Parsed): 'over' | 'stop' | undefined;
  /** All in a block or an inline node has been met. */
  leave?(node: Parsed): void;
  /** A text begins that stands by itself: a field of a block or of a small object, a point. */
  line?(): void;
  /** Characters of a text. */
  text?(value: string): void;
}

/** Which fields a walk goes through: those of which the text consists that readers are shown, or all in which nodes may stand. */
export type Way = 'text' | 'nodes';

/** One walk; exports extend it by what they have to know of places. Each step says whether to go on. It goes no deeper than articles are nested, which the parser bounds. */
export class Walk {
  constructor(
    readonly way: Way,
    readonly tables: Tables,
    readonly visitor: Visitor,
  ) {}

  node(node: Parsed, types: ReadonlyMap<string, Table>, isInSentence: boolean): boolean {
    const turn = this.visitor.enter?.(node);
    if (turn !== undefined) return turn === 'over';
    const table = types.get(node['type'] as string);
    const goesOn = table ? this.fields(node, table, isInSentence) : node['children'] === undefined || this.nodes(node['children'], types, isInSentence);
    if (goesOn) this.visitor.leave?.(node);
    return goesOn;
  }

  nodes(list: unknown, types: ReadonlyMap<string, Table>, isInSentence: boolean): boolean {
    const nodes = list as readonly Parsed[];
    for (let index = 0; index < nodes.length; index++) if (!this.node(nodes[index] as Parsed, types, isInSentence)) return false;
    return true;
  }

  fields(node: Parsed, table: Table, isInSentence: boolean): boolean {
    for (const { name, field } of table[this.way]) {
      const value = node[name];
      if (value !== undefined && !this.value(value, field, isInSentence)) return false;
    }
    return true;
  }

  value(value: unknown, kind: FieldKind, isInSentence: boolean): boolean {
    switch (kind.kind) {
      case 'rich':
        return this.sentence(value, isInSentence);
      case 'points': {
        const { text, points = [] } = value as { readonly text?: unknown; readonly points?: readonly unknown[] };
        return (text === undefined || this.sentence(text, isInSentence)) && points.every((point) => this.sentence(point, isInSentence));
      }
      case 'blocks':
        return this.nodes(value, this.tables.blocks, false);
      case 'block':
        return this.node(value as Parsed, this.tables.blocks, false);
      case 'list':
        return (value as readonly unknown[]).every((item) => this.value(item, kind.of, isInSentence));
      case 'object': {
        const table = this.tables.objects.get(kind.of);
        return table === undefined || this.fields(value as Parsed, table, isInSentence);
      }
      default:
        if (!isInSentence) this.visitor.line?.();
        this.visitor.text?.(String(value));
        return true;
    }
  }

  sentence(nodes: unknown, isInSentence: boolean): boolean {
    if (!isInSentence) this.visitor.line?.();
    return this.nodes(nodes, this.tables.inline, true);
  }
}

/** Walks through a block and all in it, in the order of its fields. */
export function walkBlock(block: object, way: Way, tables: Tables, visitor: Visitor): void {
  new Walk(way, tables, only(visitor)).node(block as Parsed, tables.blocks, false);
}

/** Walks through running text. */
export function walkInline(nodes: readonly object[], way: Way, tables: Tables, visitor: Visitor): void {
  new Walk(way, tables, only(visitor)).nodes(nodes, tables.inline, true);
}

/** Walks through one field of an article. */
export function walkField(value: unknown, kind: FieldKind, way: Way, tables: Tables, visitor: Visitor): void {
  new Walk(way, tables, only(visitor)).value(value, kind, false);
}

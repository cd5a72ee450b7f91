import type { FieldKind } from '../../schema/definitions/field.js';
import type { Table } from '../../schema/table.js';
import { Walk, type Parsed, type Visitor } from '../../schema/walk.js';
import type { Tables } from '../../schema/tables.js';

/** What somebody does along a way on which every place has its JSON pointer. */
export interface PlacedVisitor extends Visitor {
  /** A small object is met, of the type that its field says: `over` passes over what is in it. */
  object?(value: Parsed, type: string): 'over' | undefined;
}

/** The one walk, which knows where it is. */
export class PlacedWalk extends Walk {
  readonly #steps: (string | number)[] = [];
  readonly #placed: PlacedVisitor;

  constructor(tables: Tables, visitor: PlacedVisitor) {
    super('text', tables, visitor);
    this.#placed = visitor;
  }

  /** Where the walk is: a JSON pointer (RFC 6901) into the parsed article. */
  get pointer(): string {
    return this.#steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  }

  /** Goes one step down, does something there, and comes back. */
  at<Result>(step: string | number, act: () => Result): Result {
    this.#steps.push(step);
    try {
      return act();
    } finally {
      this.#steps.pop();
    }
  }

  /** Walks through one field of what is at the place, whether or not it belongs to its text. */
  field(node: object, name: string, table: Table | undefined): void {
    const value = (node as Parsed)[name];
    const slot = table?.byName.get(name);
    if (value !== undefined && slot !== undefined) this.at(name, () => this.value(value, slot.field, false));
  }

  override nodes(list: unknown, types: ReadonlyMap<string, Table>, isInSentence: boolean): boolean {
    return (list as readonly Parsed[]).every((node, index) => this.at(index, () => this.node(node, types, isInSentence)));
  }

  override fields(node: Parsed, table: Table, isInSentence: boolean): boolean {
    return table.text.every(({ name, field }) => {
      const value = node[name];
      return value === undefined || this.at(name, () => this.value(value, field, isInSentence));
    });
  }

  override value(value: unknown, kind: FieldKind, isInSentence: boolean): boolean {
    if (kind.kind === 'object' && this.#placed.object?.(value as Parsed, kind.of) === 'over') return true;
    if (kind.kind === 'list') return (value as readonly unknown[]).every((item, index) => this.at(index, () => this.value(item, kind.of, isInSentence)));
    if (kind.kind !== 'points') return super.value(value, kind, isInSentence);
    const { text, points = [] } = value as { readonly text?: unknown; readonly points?: readonly unknown[] };
    const goesOn = text === undefined || this.at('text', () => this.sentence(text, isInSentence));
    return goesOn && this.at('points', () => points.every((point, index) => this.at(index, () => this.sentence(point, isInSentence))));
  }
}

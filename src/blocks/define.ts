import type { BlockNotes, Definition, Field, Prose } from '../schema/definitions/field.js';
import type { BlockOf } from '../schema/node-of.js';
import type { BlockContext } from '../templates/block-context.js';
import type { Rendered } from '../templates/html.js';

type Fields = Readonly<Record<string, Field>>;
type Objects = Readonly<Record<string, Definition>>;

/** All that a block type is, in one place. */
export interface BlockRecord<Type extends string = string, OwnFields extends Fields = Fields, OwnObjects extends Objects = Objects> extends BlockNotes, Prose {
  /** Its name in JSON: a word of the schema, or for blocks of a host `vendor/name`. */
  readonly type: Type;
  /** The field that a bare string (or number) stands for. */
  readonly shorthand?: (keyof OwnFields & string) | undefined;
  /** What it holds besides the fields that every block may carry. */
  readonly fields: OwnFields;
  /** Small objects that only its own fields are made of, by the name that their `of` says. */
  readonly objects?: OwnObjects | undefined;
  /**
   * Shows one block as one element, or nothing. It reads the block and the context only. `extra` is more text for the class attribute,
   * beginning with a space: that of a hero.
   */
  template(node: BlockOf<Type, OwnFields, OwnObjects>, context: BlockContext, extra?: string): Rendered;
  /** Its rules: classes that begin with `galley-`, tokens only, logical properties, weight of two classes. */
  readonly styles?: string | undefined;
}

/** Any record, for lists of them: what its template takes is known to the record alone. */
export interface AnyBlock extends Omit<BlockRecord, 'template' | 'shorthand'> {
  readonly shorthand?: string | undefined;
  template(node: never, context: BlockContext, extra?: string): Rendered;
}

/** The node of a record, as its template and `parseArticle` have it: `NodeOf<typeof poll>`. */
export type NodeOf<Record> = Record extends { template(node: infer Node, context: BlockContext, extra?: string): Rendered } ? Node : never;

/** Defines a block type; the type of its node is inferred from its fields. */
export function defineBlock<const Type extends string, const OwnFields extends Fields, const OwnObjects extends Objects>(
  record: BlockRecord<Type, OwnFields, OwnObjects>,
): BlockRecord<Type, OwnFields, OwnObjects> {
  return record;
}

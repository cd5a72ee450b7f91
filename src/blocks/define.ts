import type { BlockNotes, Definition, Field, Prose } from '../schema/definitions/field.js';
import type { Block } from '../schema/generated/types.js';
import type { BlockOf, InlineOf } from '../schema/node-of.js';
import type { BlockContext } from '../templates/block-context.js';
import type { Rendered } from '../templates/html.js';

type Fields = Readonly<Record<string, Field>>;
type Objects = Readonly<Record<string, Definition>>;

export type Islands = Readonly<Record<`${string}-${string}`, () => Promise<unknown>>>;

/** What blocks and inline nodes have in common. */
interface Described<OwnFields extends Fields, OwnObjects extends Objects> extends Prose {
  /** The field that a bare string (or number) stands for. */
  readonly shorthand?: keyof OwnFields & string;
  /**
   * The fields of which its text consists, where that is not what it shows in the order of its fields: all that is left of it where its
   * template fails. Numbers and dates are text only where they are named here.
   */
  readonly text?: readonly (keyof OwnFields & string)[] | undefined;
  readonly fields: OwnFields;
  /** Small objects that only its own fields are made of, by the name that their `of` says. */
  readonly objects?: OwnObjects | undefined;
  /**
   * The elements of its own that stand in its markup: by tag, what defines it. Called in the browser once such an element is shown, also in
   * markup that a server has set. What stands in the element has to be right without it.
   */
  readonly islands?: Islands | undefined;
  /** Its rules: classes that begin with `galley-`, or for a host with its own name; tokens only, logical properties, weight of two classes. */
  readonly styles?: string | undefined;
}

/** All that a block type is, in one place. `fields` are those besides the ones that every block may carry. */
export interface BlockRecord<Type extends string = string, OwnFields extends Fields = Fields, OwnObjects extends Objects = Objects>
  extends BlockNotes, Described<OwnFields, OwnObjects> {
  /** Its name in JSON: a word of the schema, or for blocks of a host `vendor/name`. */
  readonly type: Type;
  /**
   * Shows one block as one element, or nothing. It reads the block and the context only. `extra` is more text for the class attribute,
   * beginning with a space: that of a hero.
   */
  template(node: BlockOf<Type, OwnFields, OwnObjects>, context: BlockContext, extra?: string): Rendered;
}

/** All that an inline type is. It stands wherever running text does. */
export interface InlineRecord<Type extends string = string, OwnFields extends Fields = Fields, OwnObjects extends Objects = Objects> extends Described<OwnFields, OwnObjects> {
  readonly type: Type;
  readonly isInline: true;
  template(node: InlineOf<Type, OwnFields, OwnObjects>, context: BlockContext): Rendered;
}

/** Another template for a type that there is. */
export interface BlockOverride {
  readonly type: string;
  readonly overrides: true;
  readonly islands?: Islands | undefined;
  readonly styles?: string | undefined;
  template(node: never, context: BlockContext, extra: string | undefined, standard: () => Rendered): Rendered;
}

/** Any block record, for lists of them: what its template takes is known to the record alone. */
export interface AnyBlock extends Omit<BlockRecord, 'template' | 'shorthand' | 'text'> {
  readonly shorthand?: string;
  readonly text?: readonly string[] | undefined;
  template(node: never, context: BlockContext, extra?: string): Rendered;
}

export interface AnyInline extends Omit<InlineRecord, 'template' | 'shorthand' | 'text'> {
  readonly shorthand?: string;
  readonly text?: readonly string[] | undefined;
  template(node: never, context: BlockContext): Rendered;
}

/** What a host may add to the vocabulary. */
export type AnyRecord = AnyBlock | AnyInline | BlockOverride;

/** The node of a record, as its template and `parseArticle` have it: `NodeOf<typeof poll>`. */
export type NodeOf<Record> = Record extends { template(node: infer Node, context: BlockContext, extra?: string): Rendered } ? Node : never;

/** Defines a block type; the type of its node is inferred from its fields. */
export function defineBlock<const Type extends string, const OwnFields extends Fields, const OwnObjects extends Objects>(
  record: BlockRecord<Type, OwnFields, OwnObjects>,
): BlockRecord<Type, OwnFields, OwnObjects> {
  return record;
}

/** Defines an inline type, named `vendor/name`; the type of its node is inferred from its fields. */
export function defineInline<const Type extends `${string}/${string}`, const OwnFields extends Fields, const OwnObjects extends Objects>(
  record: Omit<InlineRecord<Type, OwnFields, OwnObjects>, 'isInline'>,
): InlineRecord<Type, OwnFields, OwnObjects> {
  return { ...record, isInline: true };
}

/** Gives a block type another template; `standard` renders the block as it would be without. Its fields stay as they are. */
export function overrideBlock<const Type extends Block['type']>(
  type: Type,
  template: (node: Extract<Block, { readonly type: Type }>, context: BlockContext, extra: string | undefined, standard: () => Rendered) => Rendered,
  styles?: string,
): BlockOverride {
  return { type, overrides: true, template: template, styles };
}

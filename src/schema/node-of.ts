import type { DefinitionRules, FieldKind, FieldRules } from './definitions/field.js';
import type { BlockBase, Json, KnownBlock, KnownInlineNode, ModelTypes, ObjectTypes, Points } from './generated/types.js';

type Simplify<T> = { readonly [Key in keyof T]: T[Key] };

/** The type of a value in a parsed article, from the kind of its field. `Objects` are those that the record defines itself. */
export type ValueOf<Kind, Objects = unknown> =
  Kind extends { readonly kind: 'rich' } ? readonly KnownInlineNode[]
  : Kind extends { readonly kind: 'points' } ? Points
  : Kind extends { readonly kind: 'integer' | 'number' } ? number
  : Kind extends { readonly kind: 'boolean' } ? boolean
  : Kind extends { readonly kind: 'enum'; readonly values: readonly (infer Value)[] } ? Value
  : Kind extends { readonly kind: 'json' } ? Json
  : Kind extends { readonly kind: 'object'; readonly of: infer Name } ? ObjectOf<Name, Objects>
  : Kind extends { readonly kind: 'list'; readonly of: infer Item } ? readonly ValueOf<Item, Objects>[]
  : Kind extends { readonly kind: 'blocks'; readonly model: infer Name } ? readonly BlockIn<Name>[]
  : Kind extends { readonly kind: 'block'; readonly model: infer Name } ? BlockIn<Name>
  : Kind extends FieldKind ? string
  : never;

type BlockIn<Name> = Name extends keyof ModelTypes ? ModelTypes[Name] : KnownBlock;
type NamesOf<Objects> = string extends keyof Objects ? never : keyof Objects;
type ObjectOf<Name, Objects> =
  Name extends NamesOf<Objects> ? (Objects[Name] extends DefinitionRules ? FieldsOf<Objects[Name]['fields'], Objects> : never)
  : Name extends keyof ObjectTypes ? ObjectTypes[Name]
  : never;

type IsRequired<Field> = Field extends { readonly required: true } ? true : false;

/** The fields of a parsed node or object: those that are required are there. */
export type FieldsOf<Fields extends Readonly<Record<string, FieldRules>>, Objects = unknown> = Simplify<
  { [Name in keyof Fields as IsRequired<Fields[Name]> extends true ? Name : never]: ValueOf<Fields[Name], Objects> } & {
    [Name in keyof Fields as IsRequired<Fields[Name]> extends true ? never : Name]?: ValueOf<Fields[Name], Objects>;
  }
>;

/** The type of an inline node in a parsed article, inferred from its definition. */
export type InlineOf<Type extends string, Fields extends Readonly<Record<string, FieldRules>>, Objects = unknown> = { readonly type: Type } & FieldsOf<Fields, Objects>;

/** The type of a block in a parsed article, inferred from its definition. */
export type BlockOf<Type extends string, Fields extends Readonly<Record<string, FieldRules>>, Objects = unknown> = BlockBase & { readonly type: Type } & FieldsOf<Fields, Objects>;

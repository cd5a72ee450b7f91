/** What one field of an article may hold. The parser interprets it; types, JSON Schemas and documentation are generated from it. */
export type Field = FieldRules & Prose;

/** A field without its prose: all that the parser needs. */
export type FieldRules = FieldNotes & FieldKind;

/** Words for developers. They stand in types, schemas, documentation and messages, and never travel to a reader. */
export interface Prose {
  readonly description: string;
  /** What to write, for the message about a missing or wrong value. */
  readonly advice?: string;
}

export interface FieldNotes {
  readonly required?: true;
  /** To be written always, yet what lacks it is shown all the same. */
  readonly expected?: true;
  /** Set by the parser from the place in the article; a value in the input is ignored. */
  readonly computed?: true;
  /** Never shown to a reader: for machines and for the host only. */
  readonly machine?: true;
  /** Other names under which the input may carry the same field. */
  readonly aliases?: readonly string[];
}

/** Which limit of `limits.ts` caps a string. */
export type TextLimit = 'text' | 'title' | 'alternative' | 'id';

/** How far a URL may reach: see the URL policy in `read/url.ts`. */
export type UrlGrade = 'link' | 'resource' | 'contact';

/** Names a kind of place. Which blocks may stand there is in their records (`places`). */
export type ModelName = string;

/** The places that articles and the blocks of the foundation open. A record may open others. */
export const PLACES = ['flow', 'text', 'items', 'images', 'media', 'notes'] as const;

export type FieldKind =
  | { readonly kind: 'text'; readonly max?: TextLimit }
  | { readonly kind: 'rich' }
  | { readonly kind: 'points' }
  | { readonly kind: 'url'; readonly grade: UrlGrade }
  | { readonly kind: 'integer' | 'number'; readonly min: number; readonly max: number; readonly words?: Readonly<Record<string, number>>; readonly nearest?: true }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly fallback?: string }
  /** `partial`: a year or a month will do. */
  | { readonly kind: 'date'; readonly partial?: true }
  | { readonly kind: 'language' | 'timeZone' | 'id' | 'duration' | 'json' }
  | { readonly kind: 'object'; readonly of: string }
  | { readonly kind: 'list'; readonly of: FieldKind; readonly limit?: 'contributors' | 'candidates' | 'listItems' }
  | { readonly kind: 'blocks'; readonly model: ModelName }
  | { readonly kind: 'block'; readonly model: ModelName };

export type Fields = Readonly<Record<string, Field>>;

/** A kind of node or object without its prose. */
export interface DefinitionRules {
  /** The field that a bare string (or number) stands for. */
  readonly shorthand?: string;
  /**
   * The fields of which its text consists, where that is not what it shows in the order of its fields: all that is left of it where it
   * cannot be set.
   */
  readonly text?: readonly string[] | undefined;
  readonly fields: Readonly<Record<string, FieldRules>>;
}

/** A kind of node or object: what it is for, and its fields. */
export interface Definition extends DefinitionRules {
  readonly description: string;
  readonly fields: Fields;
}

/** What a block is besides its fields. */
export interface BlockNotes {
  /** In which kinds of places it may stand. */
  readonly places: readonly ModelName[];
  /** Other names of the type, as people write them, separated by spaces; spelling aside. */
  readonly names?: string;
}

export type BlockRules = DefinitionRules & BlockNotes;
export type BlockDefinition = Definition & BlockNotes;

/** A vocabulary without its prose: what the parser interprets. */
export interface SchemaRules {
  readonly version: number;
  readonly article: DefinitionRules;
  /** The fields that every block may carry; they stand in each of `blocks` too. */
  readonly common: DefinitionRules['fields'];
  readonly blocks: Readonly<Record<string, BlockRules>>;
  readonly inline: Readonly<Record<string, DefinitionRules>>;
  readonly objects: Readonly<Record<string, DefinitionRules>>;
  /** Which block types may stand in each kind of place. */
  readonly models: Readonly<Record<ModelName, readonly string[]>> & Readonly<Record<(typeof PLACES)[number], readonly string[]>>;
}

/** The whole vocabulary: one source for parser, types, schemas and documentation. */
export interface Schema extends SchemaRules {
  readonly article: Definition;
  readonly common: Fields;
  readonly blocks: Readonly<Record<string, BlockDefinition>>;
  readonly inline: Readonly<Record<string, Definition>>;
  readonly objects: Readonly<Record<string, Definition>>;
}

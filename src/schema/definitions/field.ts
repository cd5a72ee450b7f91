/** What one field of an article may hold. The parser interprets it; types, JSON Schemas and documentation are generated from it. */
export type Field = FieldNotes & FieldKind;

export interface FieldNotes {
  readonly description: string;
  /** What to write, for the message about a missing or wrong value. */
  readonly advice?: string;
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

/** Which blocks may stand in a place: see `MODELS`. */
export type ModelName = 'flow' | 'text' | 'items' | 'images' | 'media' | 'notes';

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

/** A kind of node or object: what it is for, and its fields. */
export interface Definition {
  readonly description: string;
  /** The field that a bare string (or number) stands for. */
  readonly shorthand?: string;
  readonly fields: Fields;
}

/** The whole vocabulary: one source for parser, types, schemas and documentation. */
export interface Schema {
  readonly version: number;
  readonly article: Definition;
  readonly blocks: Readonly<Record<string, Definition>>;
  readonly inline: Readonly<Record<string, Definition>>;
  readonly objects: Readonly<Record<string, Definition>>;
  /** Which block types may stand in each kind of place. */
  readonly models: Readonly<Record<ModelName, readonly string[]>>;
}

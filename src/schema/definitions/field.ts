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

/** How far a URL may reach: see the URL policy in `input/url.ts`. */
export type UrlGrade = 'link' | 'resource' | 'reach';

/** Names a kind of place. Which blocks may stand there is in their records (`places`). */
export type ModelName = string;

/** What may become of a block where it may not stand. */
export const STRAYS = ['wrap', 'behind', 'dissolve'] as const;

/** What is done in a kind of place with what is not one of its blocks. */
export interface PlaceRules {
  /** The type that a bare text (or number, or address) is short for, and that an object without a type is taken for where it has a field of it. */
  readonly bare: string;
  /**
   * What becomes of a block that may not stand here. `wrap`: a block of the type `bare` is made around it. `behind`: it goes behind the block in
   * which it was found. `dissolve`: its frame gives way, and what stood in it stays.
   */
  readonly stray: (typeof STRAYS)[number];
  /** Whether a list in the place is short for one block of the type `bare`, as a list of cells is for a row; else it is as good as its entries. */
  readonly nested?: true;
  /** Whether a list of texts alone, without a list or one of its blocks in it, is short for one block of the type `bare`, as the names of columns are. */
  readonly whole?: true;
  /** How many blocks it takes; as many as an article may have where it is absent. */
  readonly limit?: 'listItems' | 'rows' | 'columns';
  /** Another kind of place whose blocks may all stand here, but for those of some types: a part of an article takes what the article does, but no other part. */
  readonly like?: ModelName;
  readonly without?: readonly string[];
}

/** A kind of place: which block types may stand there, and what becomes of others. */
export interface ModelRules extends PlaceRules {
  readonly types: readonly string[];
}

/** The places that an article opens by itself; others are opened by the records of blocks. */
export const PLACES = {
  flow: { bare: 'paragraph', stray: 'dissolve' },
  text: { bare: 'paragraph', stray: 'dissolve' },
  media: { bare: 'image', stray: 'behind' },
  notes: { bare: 'footnote-definition', stray: 'wrap' },
} as const satisfies Readonly<Record<ModelName, PlaceRules>>;

export type FieldKind =
  | { readonly kind: 'text'; readonly max?: TextLimit }
  /** `lines`: it stands line by line, as it was written: indents stay, and a list of texts is one of lines. */
  | { readonly kind: 'rich'; readonly lines?: true }
  | { readonly kind: 'points' }
  /** `sizes`: the field with other sizes of the same picture, which a rule of the host fills. */
  | { readonly kind: 'url'; readonly grade: UrlGrade; readonly sizes?: string }
  | { readonly kind: 'integer' | 'number'; readonly min: number; readonly max: number; readonly words?: Readonly<Record<string, number>>; readonly nearest?: true }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly fallback?: string }
  /** `partial`: a year or a month will do. */
  | { readonly kind: 'date'; readonly partial?: true }
  | { readonly kind: 'language' | 'timeZone' | 'id' | 'duration' | 'json' }
  | { readonly kind: 'object'; readonly of: string }
  | { readonly kind: 'list'; readonly of: FieldKind; readonly limit?: 'contributors' | 'candidates' | 'listItems' | 'columns' }
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

/**
 * What the parser has to know of a block besides its fields. `text`: running text among blocks becomes one. `list`, `item` and `quote` count for the
 * depth of lists and of quotations; an item stays where it is empty. `picture`: it counts for the number of pictures, may be loaded at once, and a link
 * around it becomes its own; `pictures`: it is made of such. `note`: references lead to it. `person`: what it does not say of the contributor whose
 * id its field `contributor` has, is taken from there. `part`: it only arranges what stands in its `children`, which is the article's own:
 * its headings stand in the outline, and a preview ends within it. `heading`: what names a part becomes one where the part gives up its frame. `unknown`: it stands for what could not be read.
 */
export const ROLES = ['text', 'list', 'item', 'quote', 'picture', 'pictures', 'note', 'person', 'part', 'heading', 'unknown'] as const;

/** What a block is besides its fields. */
export interface BlockNotes {
  /** In which kinds of places it may stand. */
  readonly places: readonly ModelName[];
  /** Other names of the type, as people write them, separated by spaces; spelling aside. */
  readonly names?: string;
  readonly role?: (typeof ROLES)[number];
  /** The field whose text names it in addresses, where it says no `anchor`. */
  readonly namedBy?: string;
  /** The kinds of places that its fields open, where what is done in them is not this: blocks of the one type that may stand there are made around others. */
  readonly opens?: Readonly<Record<ModelName, PlaceRules>> | undefined;
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
  /** The kinds of places. */
  readonly models: Readonly<Record<ModelName, ModelRules>> & Readonly<Record<keyof typeof PLACES, ModelRules>>;
}

/** The whole vocabulary: one source for parser, types, schemas and documentation. */
export interface Schema extends SchemaRules {
  readonly article: Definition;
  readonly common: Fields;
  readonly blocks: Readonly<Record<string, BlockDefinition>>;
  readonly inline: Readonly<Record<string, Definition>>;
  readonly objects: Readonly<Record<string, Definition>>;
}

import type { Definition, Field, FieldKind, Schema } from '../../src/schema/definitions/field.js';
import type { ArticleInput } from '../../src/schema/generated/types.js';

/** A text of the article that occurs nowhere else in it. */
export interface UniqueWord {
  readonly word: string;
  /** Field names from the article down. */
  readonly path: string;
  /** Whether the field, or one that it is in, is for machines only. */
  readonly machine: boolean;
}

export interface FullArticle {
  readonly input: ArticleInput;
  readonly words: readonly UniqueWord[];
}

/** Where a unique word would stand in the way of what the field is for. */
const CHOSEN: Readonly<Record<string, unknown>> = {
  'article.inLanguage': 'en',
  'article.dir': 'ltr',
  'article.timeZone': 'Asia/Kabul',
  'article.schemaVersion': 1,
  'format.design': 'review',
  'image.decorative': false,
  'contributor.type': 'person',
  'list.ordered': true,
  // Another than the picture's own: of two files of one width only one is offered.
  'candidate.width': 3,
};

/** An unknown block is read again as its original, with the fields of that. */
const OMITTED = new Set(['original', 'anchor', 'layout', 'side', 'lang', 'dir'].map((key) => `unknown.${key}`));

const LANGUAGES = 'fr de it es pt nl sv da fi pl cs tr ro hu et lv lt sk sl hr is ga mt sq bs ca eu gl cy lb br fo fy gd kl af sw zu xh yo ig ha rw so mg mi sm to ty eo ia vo io wa an co sc rm lad'.split(' ').concat(Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `qa${letter}`));
/** Ids that refer to each other. */
const NOTE = 'qnoteid';
const MAKER = 'qmakerid';
const REFERENCES: Readonly<Record<string, string>> = {
  'footnote-definition.id': NOTE,
  'footnote-reference.ref': NOTE,
  'contributor.id': MAKER,
  'contributor-ref.ref': MAKER,
};

/** Types that stand for all blocks inside another block: each is in the body with all its fields. */
const INSIDE: Readonly<Record<string, string>> = {
  text: 'paragraph',
  items: 'list-item',
  images: 'image',
  notes: 'footnote-definition',
  media: 'image',
};
const MARKABLE = ['strong', 'text'];

class Maker {
  readonly words: UniqueWord[] = [];
  #count = 0;
  #path: string[] = [];
  #machine = false;
  #inline = false;

  constructor(readonly schema: Schema) {}

  /** All fields of a definition but the computed ones. */
  fields(name: string, { fields }: Definition): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fields))
      if (!field.computed && !OMITTED.has(`${name}.${key}`)) made[key] = this.#field(`${name}.${key}`, key, field);
    return made;
  }

  #field(name: string, key: string, field: Field): unknown {
    if (name in REFERENCES) return REFERENCES[name];
    if (name in CHOSEN) return CHOSEN[name];
    const machine = this.#machine;
    this.#machine ||= field.machine === true;
    this.#path.push(key);
    const value = this.#value(field);
    this.#path.pop();
    this.#machine = machine;
    return value;
  }

  #value(kind: FieldKind): unknown {
    switch (kind.kind) {
      case 'text':
      case 'id':
        return this.#word();
      case 'rich':
        return this.#rich();
      case 'points':
        return { text: this.#word(), points: [[this.#word()], [this.#word()]] };
      case 'url':
        return `https://example.org/${this.#word()}`;
      case 'integer':
      case 'number':
        return Math.min(kind.max, Math.max(kind.min, 2));
      case 'boolean':
        return true;
      case 'enum':
        return kind.values[0];
      case 'date':
        return this.#note(new Date(Date.UTC(2026, 0, ++this.#count)).toISOString().slice(0, 10));
      case 'language':
        return this.#note(LANGUAGES.shift() ?? 'qaa');
      case 'timeZone':
        return 'Asia/Kabul';
      case 'duration':
        return 'PT1M';
      case 'json':
        return { [this.#word()]: this.#word() };
      case 'object':
        return this.fields(kind.of, this.#definition(this.schema.objects, kind.of));
      case 'list':
        return [this.#value(kind.of)];
      case 'block':
        return this.#block(INSIDE[kind.model] ?? 'paragraph');
      case 'blocks':
        return kind.model === 'flow'
          ? this.schema.models.flow.types.map((type) => this.#block(type))
          : [this.#block(INSIDE[kind.model] ?? this.schema.models[kind.model]?.types[0] ?? 'paragraph')];
    }
  }

  #block(type: string): unknown {
    this.#path.push(type);
    const block = { type, ...this.fields(type, this.#definition(this.schema.blocks, type)) };
    this.#path.pop();
    return block;
  }

  /** Once with a node of every kind, in the first paragraph of the body; else a text and a mark. */
  #rich(): unknown {
    if (this.#inline) return [{ type: 'text', value: this.#word() }];
    this.#inline = true;
    const all = this.#path.join('.') === 'body.paragraph.children';
    const types = all ? Object.keys(this.schema.inline) : MARKABLE;
    const nodes = types.map((type) => ({ type, ...this.fields(type, this.#definition(this.schema.inline, type)) }));
    this.#inline = false;
    return nodes;
  }

  #definition(group: Readonly<Record<string, Definition>>, name: string): Definition {
    const definition = group[name];
    if (!definition) throw new Error(`no definition of ${name}`);
    return definition;
  }

  #word(): string {
    return this.#note(`q${(++this.#count).toString(36).padStart(3, 'q')}z`);
  }

  #note(word: string): string {
    this.words.push({ word, path: this.#path.join('.'), machine: this.#machine });
    return word;
  }
}

/** An article that uses every field of every definition, made from the tables, so that it can miss none. */
export function fullArticle(schema: Schema): FullArticle {
  const maker = new Maker(schema);
  const input = maker.fields('article', schema.article) as unknown as ArticleInput;
  return { input, words: maker.words };
}

import { fieldIn, plainCopy, textIn } from '../base/plain-copy.js';
import { closest } from './closest.js';
import { FIELD_NAMES, plainName } from './definitions/names.js';
import { SCHEMA } from './definitions/schema.js';
import type { Definition, DefinitionRules, Field, SchemaRules } from './definitions/field.js';
import { isSchema } from './is-schema.js';
import type { Finding, IssueCode } from './issues.js';

/** What a sentence is made of. */
interface Details {
  readonly found: string;
  readonly name: string;
  /** What the field is for and what to write there. */
  readonly advice: string;
  readonly detail: string;
}

/** The sentence that goes with every code. */
const SENTENCES = {
  'json-syntax': ({ found, detail }) => (found === '' ? 'There is nothing in it. Write { "headline": "…", "body": ["…"] }.' : `This is not valid JSON: ${detail}. Check quotes, commas and brackets near that place.`),
  'not-an-object': ({ found }) => `An article is a JSON object, but ${found} was found. Write { "headline": "…", "body": ["…"] }.`,
  'too-large': ({ found, detail }) => `The document has ${found} bytes; at most ${detail} are read. Split the article or remove data that is not text.`,
  'too-deep': ({ found, detail }) => `Brackets are nested ${found} levels deep; at most ${detail} are read. Flatten the structure.`,
  'newer-version': ({ found, detail }) => `The document says schemaVersion ${found}; this version of Galley knows ${detail}. It is read as far as possible; update Galley to see all of it.`,
  'missing-field': ({ name, advice }) => `The field "${name}" is missing. ${advice}`,
  'wrong-type': ({ name, found, advice }) => `"${name}" cannot be ${found}. ${advice}`,
  'unknown-field': ({ name, found, detail }) => `The field "${name}" is not known here${found ? '; the nodes in it stand behind the block' : ' and is left out'}. ${detail ? `Did you mean "${detail}"?` : 'Remove it; data of your own may stand under the "data" of a block.'}`,
  'duplicate-field': ({ name, detail }) => `"${name}" and "${detail}" are two names for one field; only "${detail}" is used. Remove one of them.`,
  'unknown-type': ({ found, detail }) => `There is no way to show the type ${found}; its text is shown instead. ${detail ? `Did you mean "${detail}"?` : 'Use a type of the schema, or give it a "fallback".'}`,
  'missing-type': ({ name, found, detail }) => `Every ${name} needs a "type", but ${found} without one was found; its text is shown. Add "type": ${detail} or another type.`,
  'wrong-shape': ({ name, found }) => `This ${name} lacks ${found} and cannot be set; its text is shown instead. Add what is missing.`,
  unreadable: () => 'Reading this part failed. Pass plain JSON data, without getters or proxies.',
  'unknown-value': ({ name, found, detail }) => `"${name}" cannot be ${found}. Choose one of: ${detail}.`,
  'out-of-range': ({ name, found, detail, advice }) => `"${name}" is ${found}, which is not a ${advice} between ${detail}. It is left out; write a ${advice} in that range.`,
  'nearest-value': ({ name, found, detail }) => `"${name}" is ${found}; it is read as ${detail}, the nearest that there is. Write ${detail}.`,
  'refused-url': ({ name, found, advice }) => `The address ${found} in "${name}" is not allowed and is left out. ${advice}`,
  'upgraded-url': ({ found }) => `The address ${found} begins with http:// and is loaded over https://. Write https:// if the server has it.`,
  'invalid-date': ({ name, found }) => `"${name}" is ${found}, which is not a date. Write ISO 8601: 2026-03-02, or 2026-03-02T14:05:00+01:00.`,
  'time-without-offset': ({ name, found }) => `"${name}" is ${found}: a time without its offset from UTC. Only the date is used; add an offset such as "Z" or "+04:30", or the "timeZone" of the article.`,
  'invalid-language': ({ name, found, detail }) => `"${name}" is ${found}, which is not a language tag. ${detail ? `It is read as "${detail}"; write that.` : 'Write one such as "en", "fa-AF" or "uz-Cyrl".'}`,
  'missing-language': () => 'The article does not say its language, which quotation marks, hyphens and voices follow. Write "inLanguage": "en", or another tag.',
  'invalid-time-zone': ({ found }) => `${found} is not a time zone of this platform. Write an IANA name such as "Asia/Kabul".`,
  'too-long': ({ name, found, detail }) => `"${name}" has ${found} characters; the first ${detail} are shown. Shorten it.`,
  'too-many': ({ name, found, detail }) => `There are ${found} in "${name}"; only the first ${detail} are used. Remove some, or split the article.`,
  shortened: ({ detail }) => `The document has more than ${detail} nodes; what comes after them is left out, and the page says so. Split the article.`,
  nesting: ({ name, detail }) => `This ${name} stands more than ${detail} levels deep; its text is shown one level up. Flatten the structure.`,
  misplaced: ({ name, detail }) => `This ${name} cannot stand here${detail ? `; ${detail}` : ' and was moved or unwrapped; its text stays'}. Move it to where it belongs.`,
  'nested-mark': ({ name }) => `This ${name} stands in another ${name}, where it adds nothing, and was unwrapped. Remove the inner one.`,
  'replaced-characters': ({ name }) => `"${name}" holds characters that cannot be printed (NUL, half a surrogate pair, or more marks than a letter can carry). They were replaced; check the source.`,
  'raw-html': () => 'Raw HTML is not rendered; it is shown as text. Use blocks and inline nodes instead.',
  'other-format': ({ found }) => `This is ${found}, a format of another editor, and no article for Galley: only its text is shown. Turn it into the blocks of docs/schema.md first, with an importer.`,
  'byline-in-name': ({ found, detail }) => `The name ${found} begins as a byline does, which the page writes itself. Write "${detail}".`,
  'several-names': ({ found, detail }) => `The name ${found} seems to be those of several people. Write a list: [${detail}].`,
  markup: ({ found }) => `The text holds HTML, ${found}, and is printed as it stands. Write the characters themselves, and blocks and inline nodes in place of tags. Other places like this are not listed.`,
  'duplicate-id': ({ found, detail }) => `The id ${found} is used twice; this one becomes "${detail}". Give every block an id of its own.`,
  'renamed-anchor': ({ found, detail }) => `The name ${found} is one of the page’s own; this block is called "${detail}", and links in the article follow. Give it an "anchor" of its own.`,
  'unresolved-reference': ({ name, found }) => `This ${name} points to ${found}, which is not on the page; the words stay. Correct it, or add what it points to.`,
  'missing-alternative': () => 'This picture has no "alt". Say in a few words what it shows, or set "decorative": true if it adds nothing to the text.',
  'unnamed-link': () => 'This picture is a link and has no words that say where it leads. Say it in "alt".',
  'missing-size': () => 'This picture has no "width" and "height". Give both in pixels, so that the page reserves its place.',
  'image-rule': ({ found }) => `The "imageRule" is, or leads to, ${found}, which cannot be used: pictures keep their own files. Write { "pattern": "https://images.example/{path}?w={width}", "widths": [480, 960, 1920] }.`,
  lacking: ({ name, found, detail }) => `"${name}" is ${found}, which needs a "${detail}" that the article does not have; its top is laid out without. Add a "${detail}", or choose another "${name}".`,
  'failed-block': ({ name, found }) => `The template of this ${name} failed with ${found}; its text is shown instead. Mend the template; the rest of the article is shown as it is.`,
  'more-issues': ({ detail }) => `Only the first ${detail} issues are listed. Mend those first.`,
} as const satisfies Readonly<Record<IssueCode, (details: Details) => string>>;

/**
 * The sentence of a finding: what is wrong, and what to do. None of what is no finding.
 *
 * @param schema the vocabulary by which the article was read, where that is not the package's own
 */
export function explain(finding: Finding, schema: SchemaRules = SCHEMA): string {
  const { copy } = plainCopy(finding);
  const code = fieldIn(copy, 'code');
  if (!isCode(code)) return '';
  const said = (field: string) => textIn(copy, field) ?? '';
  const read: Read = { code, found: said('found'), name: said('name'), detail: said('detail'), field: said('field') };
  const rules = isSchema(schema) ? schema : SCHEMA;
  const details = { found: read.found, name: read.name, advice: adviceOn(read, rules), detail: read.detail || nearestTo(read, rules) };
  // a word may have been cut in the middle of a sign
  return SENTENCES[code](details).trim().replace(/\p{Surrogate}/gu, '\ufffd');
}

const isCode = (code: unknown): code is IssueCode => typeof code === 'string' && Object.hasOwn(SENTENCES, code);

/** A finding with all of its fields, as texts. */
type Read = Readonly<Record<'found' | 'name' | 'detail' | 'field', string>> & Pick<Finding, 'code'>;

/** A field of an object itself: whatever a page has put on `Object.prototype` is none of ours. */
const own = <Value>(of: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined => (of && Object.hasOwn(of, name) ? of[name] : undefined);

/** The definitions by whose group and name a field is called. */
function definitionOf(key: string, schema: SchemaRules): DefinitionRules | undefined {
  const [group = '', name = ''] = key.split('.');
  if (group === 'article') return schema.article;
  if (group === 'common') return { fields: schema.common };
  return own(own(schema as unknown as Readonly<Record<string, Readonly<Record<string, DefinitionRules>>>>, group), name);
}

function fieldOf(key: string, schema: SchemaRules): Field | undefined {
  const name = key.slice(key.lastIndexOf('.') + 1);
  const found = own(definitionOf(key, schema)?.fields, name);
  const described = found && Object.hasOwn(found, 'description') ? found : own(definitionOf(key, SCHEMA)?.fields, name);
  return described as Field | undefined;
}

/** What to write in the field that a finding concerns. */
function adviceOn({ code, field, detail }: Read, schema: SchemaRules): string {
  const known = fieldOf(field, schema);
  if (code === 'out-of-range') return known?.kind === 'number' ? 'number' : 'whole number';
  return code === 'wrong-type' && detail === 'json' ? 'Keep large data elsewhere, and its address here.' : adviceFor(known);
}

/** The name that somebody may have meant: one that is spelled nearly so, or one that others call so. */
function nearestTo({ code, name, found, field }: Read, schema: SchemaRules): string {
  if (code === 'unknown-type') return closest(found.slice(1, -1), Object.keys(name === 'block' ? schema.blocks : schema.inline));
  if (code !== 'unknown-field') return '';
  if (field === 'points') return closest(name, ['text', 'points']);
  const names = namesOf(definitionOf(field, schema));
  return closest(name, names) || (Object.keys(FIELD_NAMES).find((each) => names.includes(each) && FIELD_NAMES[each]?.split(' ').includes(plainName(name))) ?? '');
}

const namesOf = (definition: DefinitionRules | Definition | undefined): readonly string[] =>
  Object.entries(definition?.fields ?? {}).flatMap(([name, field]) => [name, ...(Object.hasOwn(field, 'aliases') ? (field.aliases ?? []) : [])]);

/** What to write into a field: its own advice, or its kind in words. */
function adviceFor(field: Field | undefined): string {
  if (!field) return '';
  if (Object.hasOwn(field, 'advice') && field.advice) return field.advice;
  const words: Partial<Record<Field['kind'], string>> = {
    text: 'Write a string', rich: 'Write a string or a list of inline nodes', points: 'Write a string, inline nodes, or a list of points',
    url: 'Write an address that begins with https://', integer: 'Write a whole number', number: 'Write a number', boolean: 'Write true or false',
    date: 'Write a date as ISO 8601', language: 'Write a language tag', id: 'Write a short name', list: 'Write a list', blocks: 'Write a list of blocks',
    block: 'Write one block', object: 'Write an object',
  };
  const word = own(words, field.kind);
  return word ? `${word}: ${field.description.charAt(0).toLowerCase()}${field.description.slice(1)}` : field.description;
}

import type { Definition, Field, FieldKind, ModelRules, Schema } from '../../src/schema/definitions/field.ts';
import { LIMITS } from '../../src/schema/limits.ts';
import { schemaAddress } from './address.ts';
import { otherOf } from './places.ts';

/** What may be written into a field, in the words of an editor. */
function shapeOf(kind: FieldKind): string {
  switch (kind.kind) {
    case 'text':
      return `text, at most ${String(LIMITS[kind.max ?? 'text'])} characters`;
    case 'rich':
      return 'a string, an inline node, or a list of both';
    case 'points':
      return 'a sentence, a list of points, or `{ "text": …, "points": [ … ] }`';
    case 'url':
      if (kind.grade === 'reach') return 'an e-mail address, a telephone number, or an address: `https`, `http`, `mailto`, `tel`';
      return kind.grade === 'link' ? 'an address: `https`, `http`, `mailto`, `tel`, or `#` and an anchor' : 'the address of a file: `https`';
    case 'integer':
    case 'number':
      return `${kind.kind === 'integer' ? 'a whole number' : 'a number'} from ${String(kind.min)} to ${String(kind.max)}${kind.words ? `, or ${Object.entries(kind.words).map(([word, value]) => `\`${word}\` (${String(value)})`).join(', ')}` : ''}`;
    case 'boolean':
      return '`true` or `false`';
    case 'enum':
      return kind.values.map((value) => `\`${value}\`${value === kind.fallback ? ' (when in doubt)' : ''}`).join(', ');
    case 'date':
      if (kind.partial) return 'a date, `2026-03-02`, a month, or a year';
      return 'a date, `2026-03-02`, or an instant with its offset, `2026-03-02T14:05:00+01:00`';
    case 'language':
      return 'a language tag, such as `en` or `fa-AF`';
    case 'timeZone':
      return 'a time zone, such as `Asia/Kabul`';
    case 'duration':
      return 'a duration, such as `PT1M30S`';
    case 'id':
      return `a short name, at most ${String(LIMITS.id)} characters`;
    case 'json':
      return 'any JSON';
    case 'object':
      return `[${kind.of}](#${kind.of})`;
    case 'list':
      return `a list: ${shapeOf(kind.of)}${kind.limit ? `; at most ${String(LIMITS[kind.limit])}` : ''}`;
    case 'block':
      return `a block: [${kind.model}](#where-blocks-may-stand)`;
    case 'blocks':
      return `blocks: [${kind.model}](#where-blocks-may-stand)`;
  }
}

const notesOf = (field: Field): string =>
  [field.required ? 'required' : field.expected ? 'expected' : '', field.machine ? 'machine' : '', field.aliases ? `also ${field.aliases.map((alias) => `\`${alias}\``).join(', ')}` : ''].filter(Boolean).join('; ');

const cell = (text: string) => text.replaceAll('|', '\\|');

function fieldTable(fields: readonly (readonly [string, Field])[]): string {
  const written = fields.filter(([, field]) => !field.computed);
  const computed = fields.filter(([, field]) => field.computed);
  const rows = written.map(([name, field]) => `| \`${name}\` | ${cell(shapeOf(field))} | ${notesOf(field)} | ${cell([field.description, field.advice].filter(Boolean).join(' '))} |`);
  const table = rows.length > 0 ? ['| field | what to write | notes | what for |', '| --- | --- | --- | --- |', ...rows].join('\n') + '\n' : '';
  const set = computed.map(([name, field]) => `- \`${name}\`: ${field.description}`);
  return table + (set.length > 0 ? `\nSet by the parser:\n\n${set.join('\n')}\n` : '');
}

function section(name: string, definition: Definition, common: readonly string[] = []): string {
  const fields = Object.entries(definition.fields).filter(([field]) => !common.includes(field));
  const short = definition.shorthand && definition.shorthand !== 'children' ? `A bare value stands for \`${definition.shorthand}\`.\n\n` : '';
  return `### \`${name}\`\n\n${definition.description}\n\n${short}${fields.length > 0 ? `${fieldTable(fields)}\n` : ''}`;
}

const sections = (group: Readonly<Record<string, Definition>>, common: readonly string[] = []) => Object.entries(group).map(([name, definition]) => section(name, definition, common)).join('');

const INTRODUCTION = `<!-- Generated from src/blocks and src/schema/definitions by \`npm run generate\`. Do not edit. -->

# The article schema

An article is a JSON object. Six lines are enough:

\`\`\`json
{ "headline": "Night ferries return to the delta", "author": "Mira Sol", "publisher": "Delta Post",
  "datePublished": "2026-03-02", "inLanguage": "en", "image": { "src": "ferry.jpg", "alt": "A ferry at dusk", "width": 1600, "height": 900 },
  "body": ["First paragraph.", "Second paragraph."] }
\`\`\`

\`parseArticle\` reads it, and anything else, into a strict \`Article\` and a list of issues that say what to change. Nothing is ever
thrown and no text is lost, unless the article is over a limit; then the page says that it was shortened.

In running text the end of a line is a line break, and an empty line parts paragraphs; in a mark, a headline or a caption, where no
paragraph can begin, it stays an empty line. Fields of one line have a space instead, and code keeps its lines. Text of blanks alone,
and objects in which every field is empty, count as absent.

In the notes, *required* fields must be there, or the block is shown as its bare text; *expected* ones should be there, and an issue
says so when they are not; *machine* fields are never shown to a reader.

Editors check a document that begins with \`"$schema": "${schemaAddress('input')}"\`. That JSON Schema
(2020-12) is of what one writes, <${schemaAddress('strict')}> of what \`parseArticle\` returns; the package has both.

`;

/** What the page says of blocks in a place that is not theirs. */
const OF_STRAYS: Readonly<Record<ModelRules['stray'], (bare: string) => string>> = {
  wrap: (bare) => `gets a \`${bare}\` around it`,
  behind: () => 'goes behind the block that it stands in',
  dissolve: () => 'gives up its frame; what stands in it stays',
};

function membersOf(rules: ModelRules, { models }: Schema): string {
  const links = (types: readonly string[]) => types.map((type) => `[${type}](#${type})`).join(', ');
  const other = otherOf(rules, models);
  return other === undefined ? links(rules.types) : `those of \`${other.like}\`, without ${links(other.without)}`;
}

/** The reference page: every field of the article, every block, inline node and object, and the limits. */
export function referencePage(schema: Schema): string {
  const definitions = Object.values(schema.blocks);
  const common = Object.entries(definitions[0]?.fields ?? {}).filter(([name]) => definitions.every(({ fields }) => Object.hasOwn(fields, name)));
  const names = common.map(([name]) => name);
  const models = Object.entries(schema.models).map(([model, rules]) => `| \`${model}\` | ${membersOf(rules, schema)} | ${OF_STRAYS[rules.stray](rules.bare)} |`);
  const limits = Object.entries(LIMITS).map(([name, value]) => `| \`${name}\` | ${String(value)} |`);
  return [
    INTRODUCTION,
    `## The article\n\n${fieldTable(Object.entries(schema.article.fields))}\n`,
    `## Blocks\n\nEvery block has a \`type\`, and may carry these fields:\n\n${fieldTable(common)}\n`,
    sections(schema.blocks, names),
    `## Where blocks may stand\n\nA block in a place that does not allow it is moved or unwrapped, with an issue; its text stays.\n\n| place | blocks | any other block |\n| --- | --- | --- |\n${models.join('\n')}\n\n`,
    `## Inline nodes\n\nRunning text is a string, an inline node, or a list of both.\n\n`,
    sections(schema.inline),
    `## Objects\n\n`,
    sections(schema.objects),
    `## Limits\n\nA host may pass other numbers to \`parseArticle\`; a document cannot. Sizes are UTF-8 bytes of the document, or UTF-16 units of a string.\n\n| limit | default |\n| --- | --- |\n${limits.join('\n')}\n`,
  ].join('').replace(/\n{3,}/g, '\n\n');
}

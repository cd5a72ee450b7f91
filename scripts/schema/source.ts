// The definitions as people write them: the records of the blocks, and the tables of src/schema/definitions.
import { readdirSync } from 'node:fs';
import type { AnyBlock } from '../../src/blocks/define.ts';
import { FOUNDATION } from '../../src/blocks/foundation.ts';
import { ARTICLE, SCHEMA_VERSION } from '../../src/schema/definitions/article.ts';
import { BLOCK_FIELDS } from '../../src/schema/definitions/block-fields.ts';
import { PLACES, type BlockDefinition, type Definition, type Schema } from '../../src/schema/definitions/field.ts';
import { INLINE } from '../../src/schema/definitions/inline.ts';
import { OBJECTS } from '../../src/schema/definitions/objects.ts';
import { modelsWith } from '../../src/schema/models.ts';

const folder = new URL('../../src/blocks/', import.meta.url);
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A record, and where it stands: its group is its folder, its file is called like its type. */
export interface BlockFile {
  readonly type: string;
  readonly group: string;
  /** What the file exports it as. */
  readonly name: string;
  readonly record: AnyBlock;
}

const groups = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
  .map(({ name }) => name)
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

function rank(group: string): number {
  const index = (FOUNDATION as readonly string[]).indexOf(group);
  return index < 0 ? FOUNDATION.length : index;
}

/** Every record of the package, group by group, those of the foundation first. */
export const BLOCK_FILES: readonly BlockFile[] = await Promise.all(
  groups.flatMap((group) => readdirSync(new URL(`${group}/`, folder)).sort().map((file) => read(group, file.replace(/\.ts$/, '')))),
);

async function read(group: string, type: string): Promise<BlockFile> {
  const module = (await import(new URL(`${group}/${type}.ts`, folder).href)) as Readonly<Record<string, AnyBlock | undefined>>;
  const record = module[camel(type)];
  if (record?.type !== type) throw new Error(`src/blocks/${group}/${type}.ts has to export \`${camel(type)}\`, made by defineBlock, with the type "${type}".`);
  return { type, group, name: camel(type), record };
}

/** A record without what makes it visible. */
const blockOf = ({ description, shorthand, places, names, role, namedBy, opens, text, fields }: AnyBlock): BlockDefinition => {
  const notes = { shorthand, places, names, role, namedBy, opens, text };
  return { description, ...(Object.fromEntries(Object.entries(notes).filter(([, note]) => note !== undefined)) as typeof notes), fields } as BlockDefinition;
};

/** The vocabulary with these records, without the fields that all blocks have. */
export function schemaOf(records: readonly AnyBlock[]): Schema {
  return {
    version: SCHEMA_VERSION,
    article: ARTICLE,
    common: BLOCK_FIELDS,
    blocks: Object.fromEntries(records.map((record) => [record.type, blockOf(record)])),
    inline: INLINE,
    objects: { ...OBJECTS, ...Object.assign({}, ...records.map(({ objects }) => objects)) as Record<string, Definition> },
    models: modelsWith(PLACES, records) as Schema['models'],
  };
}

/** A vocabulary with the fields that all blocks have. */
export const withCommon = (own: Schema): Schema => ({
  ...own,
  blocks: Object.fromEntries(Object.entries(own.blocks).map(([type, block]) => [type, { ...block, fields: { ...BLOCK_FIELDS, ...block.fields } }])),
});

/** Without the fields that all blocks have. */
export const OWN = schemaOf(BLOCK_FILES.map(({ record }) => record));

/** The whole vocabulary. */
export const SOURCE = withCommon(OWN);

import type { Definition, Schema } from '../../src/schema/definitions/field.ts';

/** The page about the fields that no reader sees. */
export const machineOnlyPage = (schema: Schema): string => `<!-- Generated from src/blocks and src/schema/definitions by \`npm run generate\`. Do not edit. -->

# Fields that no reader sees

They are for machines and for the host. Everything else that an article holds is on its page.

${machineOnlyFields(schema).map((field) => `- \`${field}\``).join('\n')}
`;

/** The fields that no reader sees, as `definition.field`, sorted. Fields that every block has stand under `block`. */
function machineOnlyFields(schema: Schema): readonly string[] {
  const groups: Readonly<Record<string, Definition>> = { article: schema.article, ...schema.objects, ...schema.inline, ...schema.blocks };
  const names = Object.entries(groups).flatMap(([name, { fields }]) =>
    Object.entries(fields).flatMap(([key, field]) =>
      field.machine ? [`${name in schema.blocks && key in schema.common ? 'block' : name}.${key}`] : [],
    ),
  );
  return [...new Set(names)].sort();
}

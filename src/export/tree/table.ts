import type { Parsed } from '../../schema/walk.js';
import type { Handler, TreeBuilder } from './builder.js';
import type { Phrase, Row } from './nodes.js';

const ALIGNS: Readonly<Record<string, 'left' | 'center' | 'right'>> = { start: 'left', center: 'center', end: 'right' };
const EMPTY = { type: 'tableCell' as const, children: [] };

/** A cell on one line: what stands in it line by line is parted by line breaks. */
const cell = (node: Parsed, builder: TreeBuilder): Phrase[] => builder.sentence(() => builder.fields(node, 'children'), () => ({ type: 'break' }));

function rows(node: Parsed, name: string, builder: TreeBuilder): Row[] {
  const each = (list: unknown) => list as readonly Parsed[] | undefined;
  return builder.walk.at(name, () => (each(node[name]) ?? []).map((row, index): Row => builder.walk.at(index, () => builder.walk.at('children', () => ({
    type: 'tableRow',
    children: (each(row['children']) ?? []).flatMap((node, at) => {
      const wide = Math.max(1, Number(node['colSpan'] ?? 1));
      return [{ type: 'tableCell' as const, children: builder.walk.at(at, () => cell(node, builder)) }, ...Array<typeof EMPTY>(wide - 1).fill(EMPTY)];
    }),
  })))));
}

/** A table: its caption above it, one row that names the columns, which formats ask for, and below it who made it. A cell that is wide is followed by empty ones. */
export const table: Handler = (node, builder) => {
  builder.fields(node, 'caption');
  const named = rows(node, 'header', builder);
  const body = [...rows(node, 'body', builder), ...rows(node, 'footer', builder)];
  const all = [...(named.length > 0 ? named : [{ type: 'tableRow' as const, children: [] }]), ...body];
  const columns = Math.max(0, ...all.map(({ children }) => children.length));
  const align = ((node['columns'] ?? []) as readonly Parsed[]).map((column) => ALIGNS[String(column['align'])] ?? null);
  if (columns > 0) builder.add({ type: 'table', align, children: all.map((row) => ({ ...row, children: [...row.children, ...Array<typeof EMPTY>(columns - row.children.length).fill(EMPTY)] })) });
  const source = builder.sentence(() => builder.fields(node, 'credit', 'source'));
  if (source.length > 0) builder.add({ type: 'paragraph', children: source });
  return 'over';
};

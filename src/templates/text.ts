import { TABLES } from '../schema/generated/tables.js';
import type { SchemaRules } from '../schema/definitions/field.js';
import { INTERACTIVE } from '../schema/definitions/values.js';
import type { NodeBase } from '../schema/generated/types.js';
import { prepareTables } from '../schema/tables.js';
import { walkBlock, walkInline, type Parsed } from '../schema/walk.js';

const isBreak = ({ type }: Parsed) => type === 'break';

/** The text of inline nodes: a line break is a newline, a picture its alternative text, a footnote mark nothing. */
export function plainText(nodes: readonly NodeBase[], schema: SchemaRules = TABLES): string {
  let text = '';
  walkInline(nodes, 'text', prepareTables(schema), {
    enter(node) { if (isBreak(node)) text += '\n'; },
    text(value) { text += value; },
  });
  return text;
}

/** Whether inline nodes show anything but white space. */
export function hasText<Node extends NodeBase>(nodes: readonly Node[] | undefined): nodes is readonly Node[] {
  const tables = prepareTables(TABLES);
  const isPicture = ({ type }: Parsed) => type === 'inline-image' || !tables.inline.get(type as string)?.text.length;
  let isVisible = false;
  walkInline(nodes ?? [], 'text', tables, {
    enter(node) {
      isVisible ||= isPicture(node) && !isBreak(node);
      return isVisible ? 'stop' : undefined;
    },
    text(value) { isVisible ||= value.trim() !== ''; },
  });
  return isVisible;
}

/** Whether the keyboard stops anywhere in inline nodes. */
export function hasLink(nodes: readonly NodeBase[]): boolean {
  let found = false;
  walkInline(nodes, 'nodes', prepareTables(TABLES), {
    enter({ type }) {
      found ||= (INTERACTIVE as readonly unknown[]).includes(type);
      return found ? 'stop' : undefined;
    },
  });
  return found;
}

/** The text of a block and of all in it, line by line: all that is left of it where its template fails. */
export function blockText(node: NodeBase, schema: SchemaRules): readonly string[] {
  const lines: string[] = [];
  const add = (text: string) => { lines.push((lines.pop() ?? '') + text); };
  walkBlock(node, 'text', prepareTables(schema), {
    enter(inner) { if (isBreak(inner)) add('\n'); },
    line() { lines.push(''); },
    text: add,
  });
  return lines.filter((line) => line.trim() !== '');
}

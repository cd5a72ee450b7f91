interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly children?: readonly AccessibleNode[];
}

/** What a screen reader finds in a snapshot of the accessibility tree, a line for each node. */
export function outline(node: unknown, depth = 0): string[] {
  const { role, name = '', level, children = [] } = node as AccessibleNode;
  const line = `${'  '.repeat(depth)}${role}${level === undefined ? '' : ` ${String(level)}`}${name === '' ? '' : ` "${name}"`}`;
  const more = children.filter((child) => child.name !== name);
  return [line, ...more.flatMap((child) => outline(child, depth + 1))];
}

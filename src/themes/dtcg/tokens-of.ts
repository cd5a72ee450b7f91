import { extensionOf, isGroup, type DtcgGroup, type GalleyExtension } from './group.js';
import { aliasPath } from './path.js';

/** A token of a file, where it stands and what it inherits. */
export interface FoundToken {
  readonly path: readonly string[];
  readonly type: string | undefined;
  readonly value: unknown;
  readonly extension: GalleyExtension;
  /** The places of the tokens that it refers to. */
  readonly points: readonly string[];
}

/** Deeper than any file that a person or a tool has made. */
const DEEPEST = 20;
const MOST = 5000;

/** The tokens of a file, in its order; no more than 5,000, no deeper than 20 groups. */
export function findTokens(file: DtcgGroup): readonly FoundToken[] {
  const found: FoundToken[] = [];
  const visit = (group: DtcgGroup, path: readonly string[], inherited: string | undefined): void => {
    const type = typeof group['$type'] === 'string' ? group['$type'] : inherited;
    if (found.length >= MOST || path.length > DEEPEST) return;
    if (Object.hasOwn(group, '$value')) {
      const extension = extensionOf(group);
      const points = [group['$value'], extension.dark].flatMap((value) => aliasPath(value)?.join('.') ?? []);
      found.push({ path, type, value: group['$value'], extension, points });
      return;
    }
    for (const [key, child] of Object.entries(group)) {
      if (isGroup(child) && (key === '$root' || !key.startsWith('$'))) visit(child, [...path, key], type);
    }
  };
  visit(file, [], undefined);
  return found;
}

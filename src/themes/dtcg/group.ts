/** A group of DTCG 2025.10: tokens, groups, and properties that begin with `$`. */
export interface DtcgGroup {
  readonly [key: string]: unknown;
}

export const isGroup = (value: unknown): value is DtcgGroup => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What Galley adds to a token or a document, under `$extensions.galley`. `dark` is the value on dark pages. `css` is the value as CSS has it
 * where DTCG has no word for it, `cssFor` the `$value` that stood beside it: when a tool has changed that, the tool's value counts.
 */
export interface GalleyExtension {
  readonly dark?: unknown;
  readonly css?: unknown;
  readonly cssFor?: unknown;
}

/** What a token or a document has under `$extensions.galley`. */
export function extensionOf(group: DtcgGroup): GalleyExtension {
  const extensions = group['$extensions'];
  const own = isGroup(extensions) ? extensions['galley'] : undefined;
  return isGroup(own) ? own : {};
}

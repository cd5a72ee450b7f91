import { own } from './json.js';

type Seen = (key: string) => unknown;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Formats of other editors, each by fields that only it has. The order matters where one has the fields of another. */
const FORMATS: readonly (readonly [name: string, is: (of: Seen) => boolean])[] = [
  ['Portable Text', (of) => typeof of('_type') === 'string' && (of('children') !== undefined || of('_key') !== undefined)],
  ['Contentful rich text', (of) => typeof of('nodeType') === 'string'],
  ['Draft.js', (of) => isList(of('blocks')) && of('entityMap') !== undefined],
  ['Editor.js', (of) => isList(of('blocks')) && of('version') !== undefined],
  ['ProseMirror or Tiptap', (of) => of('type') === 'doc' && of('content') !== undefined],
  ['Mobiledoc', (of) => isList(of('sections')) && (isList(of('markups')) || isList(of('cards')))],
  ['Quill', (of) => isList(of('ops'))],
  ['Notion', (of) => of('object') === 'block' || (of('object') === 'list' && isList(of('results')))],
  ['Gutenberg', (of) => of('blockName') !== undefined && of('innerHTML') !== undefined],
  ['WordPress', (of) => typeof of('rendered') === 'string'],
  ['Lexical', (of) => isLexicalRoot(of('root'))],
];

const isLexicalRoot = (root: unknown) => typeof root === 'object' && root !== null && isList(own(root, 'children'));

/** Of each format one field that it always has. Our own nodes have none of them, which is soon seen. */
const SIGNS = '_type nodeType blocks content sections ops object blockName rendered root'.split(' ');

/** The format of another editor that a document or a body is in, if it is a known one; of a list, that of its first entry. What cannot be read is in none. */
export function formatOf(value: unknown): string | undefined {
  if (typeof value === 'string') return /<!-- wp:[a-z]/.test(value.slice(0, 2_000)) ? 'Gutenberg' : undefined;
  try {
    const node: unknown = isList(value) ? value[0] : value;
    if (typeof node !== 'object' || node === null || !SIGNS.some((key) => Object.hasOwn(node, key))) return undefined;
    return FORMATS.find(([, is]) => is((key) => own(node, key)))?.[0];
  } catch {
    return undefined;
  }
}

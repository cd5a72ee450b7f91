/** What of an element in the manifest is listed, under which heading, in this order. */
const TABLES = {
  attributes: 'Attributes',
  members: 'Properties and methods',
  events: 'Events',
  slots: 'Slots',
  cssStates: 'States',
  cssProperties: 'Tokens',
  cssParts: 'Parts',
} as const;

interface Entry {
  readonly name: string;
  readonly kind?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}
type Declaration = {
  readonly tagName?: string;
  readonly description?: string;
} & { readonly [Key in keyof typeof TABLES]?: readonly Entry[] };

/** What is read of a custom elements manifest. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The elements of a manifest, those that are about the whole article first. */
export const elementNames = (manifest: Manifest): readonly string[] =>
  ['article', 'header', 'byline', 'hero', 'body', 'contents'].map((name) => `galley-${name}`).filter((name) => find(manifest, name) !== undefined);

/** The reference of an element in Markdown, whole: its parts in the manifest, each as a table. */
export function elementReference(manifest: Manifest, tagName: string): string {
  const element = find(manifest, tagName);
  if (!element) throw new Error(`${tagName} is not in custom-elements.json.`);
  const tables = Object.entries(TABLES).map(([key, heading]) => table(heading, element[key as keyof typeof TABLES] ?? []));
  const parts = element.cssParts === undefined ? ['#### Parts', 'None: everything stands in the page’s own tree. Its classes are public; see the page on markup.'] : [];
  return [...tables, ...parts].filter((text) => text !== '').join('\n\n');
}

const find = ({ modules }: Manifest, tagName: string): Declaration | undefined =>
  modules.flatMap(({ declarations = [] }) => declarations).find((declaration) => declaration.tagName === tagName);

/** A table with the columns that at least one of its rows fills. */
function table(heading: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const columns = (
    [
      ['Name', (entry: Entry) => `\`${shownName(entry, heading)}\``],
      ['What for', ({ description = '' }: Entry) => description],
      ['Type', ({ type }: Entry) => code(type?.text)],
      ['Default', (entry: Entry) => code(entry.default)],
    ] as const
  ).filter(([, cell]) => entries.some((entry) => cell(entry) !== ''));
  const rows = [columns.map(([name]) => name), columns.map(() => '---'), ...entries.map((entry) => columns.map(([, cell]) => cell(entry)))];
  return [`#### ${heading}`, '', ...rows.map((cells) => `| ${cells.map(inCell).join(' | ')} |`)].join('\n');
}

const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``);
const inCell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

function shownName({ name, kind }: Entry, heading: string): string {
  if (heading === TABLES.cssStates) return `:state(${name})`;
  if (heading === TABLES.slots && name === '') return '(default)';
  return kind === 'method' ? `${name}()` : name;
}

import { getCustomElements } from '@storybook/web-components-vite';
import type { ArgTypes } from '@storybook/web-components-vite';

/** What of an element in the manifest is listed, under which heading, in this order. */
const CATEGORIES = {
  attributes: 'attributes',
  members: 'properties and methods',
  events: 'events',
  slots: 'slots',
  cssStates: 'css states',
  cssProperties: 'css custom properties',
} as const;

interface Entry {
  readonly name: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}
type Declaration = { readonly tagName?: string } & { readonly [Key in keyof typeof CATEGORIES]?: readonly Entry[] };
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/**
 * The tables of a documentation page. Storybook's own reader of manifests leaves out slots without a name and states, and mixes up
 * attributes and properties of one name.
 */
export function extractArgTypes(tagName: string): ArgTypes {
  const { modules } = getCustomElements() as Manifest;
  const element = modules.flatMap(({ declarations = [] }) => declarations).find((declaration) => declaration.tagName === tagName);
  if (!element) throw new Error(`${tagName} is not in custom-elements.json.`);
  const rows = Object.entries(CATEGORIES).flatMap(([key, category]) =>
    (element[key as keyof typeof CATEGORIES] ?? []).filter(({ attribute }) => attribute === undefined).map((entry) => row(entry, category)),
  );
  return Object.fromEntries(rows);
}

function row(entry: Entry, category: string): [string, ArgTypes[string]] {
  const { description = '', type, default: initial } = entry;
  const name = shownName(entry, category);
  const table = { category, ...(type && { type: { summary: type.text } }), ...(initial && { defaultValue: { summary: initial } }) };
  // what a story sets itself it gives a control; the rest is for reading
  return [name, { name, description, table, control: false }];
}

function shownName({ name, kind }: Entry, category: string): string {
  if (category === 'css states') return `:state(${name})`;
  if (category === 'slots' && name === '') return '(default)';
  return kind === 'method' ? `${name}()` : name;
}

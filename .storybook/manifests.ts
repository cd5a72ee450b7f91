import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComponentManifest, IndexEntry, Manifests } from 'storybook/internal/types';

/** A declaration of `custom-elements.json`, as far as it is told here. */
interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Told[];
  readonly events?: readonly Told[];
  readonly slots?: readonly Told[];
}
interface Told {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

const root = path.resolve(import.meta.dirname, '..');
const read = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8');

/**
 * What agents read of this Storybook (`manifests/components.json` and `docs.json` of a build): every page of stories with the element that
 * shows it, as `custom-elements.json` tells it, and the Markdown of docs/. Storybook makes none for web components.
 */
export function manifests(existing: Manifests, { manifestEntries }: { readonly manifestEntries: readonly IndexEntry[] }): Manifests {
  const elements = elementsOf(JSON.parse(read('custom-elements.json')) as { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] });
  const stories = manifestEntries.filter(({ type }) => type === 'story');
  const titles = [...new Set(stories.map(({ title }) => title))];
  const components = titles.map((title) => componentOf(title, stories.filter((story) => story.title === title), elements));
  const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ id: `docs-${file.replaceAll(/[^a-z0-9]+/g, '-')}`, name: file, path: `docs/${file}`, title: titleOf(read('docs', file), file), content: read('docs', file) }));
  const { docs: told } = existing as { readonly docs?: { readonly docs: object } };
  return {
    ...existing,
    components: { v: 0, components: { ...existing.components?.components, ...byId(components) } },
    docs: { v: 0, docs: { ...told?.docs, ...byId(docs) } },
  };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) => Object.fromEntries(items.map((item) => [item.id, item]));

const titleOf = (markdown: string, file: string) => /^# (?<title>.+)$/m.exec(markdown)?.groups?.['title'] ?? file;

const elementsOf = ({ modules }: { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] }) =>
  new Map(modules.flatMap(({ declarations }) => declarations.flatMap((each) => (each.tagName === undefined ? [] : [[each.tagName, each] as const]))));

/** `Elements/Header` is about `galley-header`; what stands elsewhere is shown by the article. */
function componentOf(title: string, stories: readonly IndexEntry[], elements: ReadonlyMap<string, Declaration>): ComponentManifest {
  const own = title.startsWith('Elements/') ? `galley-${title.slice('Elements/'.length).toLowerCase()}` : undefined;
  const tag = own !== undefined && elements.has(own) ? own : 'galley-article';
  const element = elements.get(tag);
  const [first] = stories;
  return {
    id: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    path: first?.importPath ?? '',
    name: tag === own ? tag : title,
    description: tag === own ? element?.description : `${title}: shown by <${tag}> from the JSON of an article.`,
    import: "import 'galley/define';",
    apiDescription: element && apiOf(element),
    stories: stories.map(({ id, name }) => ({ id, name })),
    jsDocTags: {},
  };
}

function apiOf({ attributes = [], events = [], slots = [] }: Declaration): string {
  const list = (title: string, items: readonly Told[]) =>
    items.length === 0
      ? []
      : [`## ${title}`, ...items.map(({ name, type, description = '' }) => `- \`${name || '(default)'}\`${type ? `: \`${type.text}\`` : ''}. ${description}`)];
  return [...list('Attributes', attributes), ...list('Events', events), ...list('Slots', slots)].join('\n');
}

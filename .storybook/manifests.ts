import { readFileSync } from 'node:fs';
import type { ComponentManifest, IndexEntry, Manifests } from 'storybook/internal/types';
import { tagsOf } from '../scripts/elements/tags.ts';
import { documentsOf } from '../scripts/llms/documents.ts';
import { elementReference, type Manifest } from '../stories/support/element-reference.ts';

const manifestFile = new URL('../custom-elements.json', import.meta.url);

/**
 * What agents read of this Storybook (`manifests/components.json` and `docs.json` of a build): every page of stories with the element that
 * shows it, as `custom-elements.json` tells it, and the Markdown of docs/. Storybook makes none for web components.
 */
export function manifests(existing: Manifests, { manifestEntries }: { readonly manifestEntries: readonly IndexEntry[] }): Manifests {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const descriptions = new Map(tagsOf(manifestFile).map(({ name, description }) => [name, description]));
  const stories = manifestEntries.filter(({ type }) => type === 'story');
  const titles = [...new Set(stories.map(({ title }) => title))];
  const components = titles.map((title) => componentOf(title, stories.filter((story) => story.title === title), manifest, descriptions));
  const docs = documentsOf().map(({ file, title, text }) => {
    const name = file.replace('docs/', '');
    return { id: `docs-${name.replaceAll(/[^a-z0-9]+/g, '-')}`, name, path: file, title, content: text };
  });
  const { docs: told } = existing as { readonly docs?: { readonly docs: object } };
  return {
    ...existing,
    components: { v: 0, components: { ...existing.components?.components, ...byId(components) } },
    docs: { v: 0, docs: { ...told?.docs, ...byId(docs) } },
  };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) => Object.fromEntries(items.map((item) => [item.id, item]));

/** `Elements/Header` is about `galley-header`; what stands elsewhere is shown by the article. */
function componentOf(title: string, stories: readonly IndexEntry[], manifest: Manifest, descriptions: ReadonlyMap<string, string>): ComponentManifest {
  const own = title.startsWith('Elements/') ? `galley-${title.slice('Elements/'.length).toLowerCase()}` : undefined;
  const tag = own !== undefined && descriptions.has(own) ? own : 'galley-article';
  const [first] = stories;
  return {
    id: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    path: first?.importPath ?? '',
    name: tag === own ? tag : title,
    description: tag === own ? descriptions.get(tag) : `${title}: shown by <${tag}> from the JSON of an article.`,
    import: "import 'galley/define';",
    apiDescription: elementReference(manifest, tag).replaceAll('#### ', '## '),
    stories: stories.map(({ id, name }) => ({ id, name })),
    jsDocTags: {},
  };
}

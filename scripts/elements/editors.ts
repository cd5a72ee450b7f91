import type { Named, Tag } from './tags.ts';

/** All tokens, each once: those of the article are those of its regions, and more. */
const tokensOf = (tags: readonly Tag[]): readonly Named[] => byName(tags.flatMap(({ tokens }) => tokens));
const statesOf = (tags: readonly Tag[]): readonly Named[] => byName(tags.flatMap(({ states }) => states));
const byName = (entries: readonly Named[]) => [...new Map(entries.map((entry) => [entry.name, entry])).values()];

const markdown = (value: string) => ({ kind: 'markdown', value });

/** VS Code, `html.customData`. */
export const vscodeHtml = (tags: readonly Tag[]) => ({
  version: 1.1,
  tags: tags.map(({ name, description, attributes }) => ({
    name,
    description: markdown(description),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      ...(attribute.type === 'boolean' ? { valueSet: 'v' } : {}),
    })),
  })),
});

/** VS Code, `css.customData`. */
export const vscodeCss = (tags: readonly Tag[]) => ({
  version: 1.1,
  properties: tokensOf(tags).map(({ name, description }) => ({ name, description: markdown(description) })),
  pseudoClasses: statesOf(tags).map(({ name, description }) => ({ name: `:state(${name})`, description: markdown(description) })),
});

/** JetBrains, `web-types` of package.json. */
export const webTypes = (tags: readonly Tag[], about: { readonly name: string; readonly version: string }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  ...about,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: tags.map((tag) => ({
        name: tag.name,
        description: tag.description,
        attributes: tag.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          required: false,
          ...(attribute.default === undefined ? {} : { default: attribute.default }),
          value: attribute.type === 'boolean' ? { kind: 'no-value' } : { type: attribute.type },
        })),
        slots: tag.slots.map(({ name, description }) => ({ name, description })),
        js: {
          properties: tag.properties.map(({ name, description, type }) => ({ name, description, type })),
          events: tag.events.map(({ name, description, type }) => ({ name, description, type })),
        },
      })),
    },
    css: {
      properties: tokensOf(tags).map(({ name: token, description, default: value }) => ({ name: token, description, ...(value === undefined ? {} : { default: value }) })),
      'pseudo-classes': statesOf(tags).map(({ name: state, description }) => ({ name: `state(${state})`, description })),
    },
  },
});

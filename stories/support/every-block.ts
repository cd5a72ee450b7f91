import type { ArticleInput } from 'galley';
import { EXAMPLES } from '../blocks/generated/examples.js';

/** The types of all that stands in a piece of JSON. */
function typesIn(value: unknown, found = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof value !== 'object' || value === null) return found;
  if ('type' in value) found.add(value.type);
  for (const inner of Object.values(value)) typesIn(inner, found);
  return found;
}

const list = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] => [value ?? []].flat() as readonly Item[];

/**
 * An article with the examples of those block types that it lacks below its text, the paragraphs of running text that several of them have once.
 * Examples that are known to have issues stay out.
 */
export function withEveryBlock(article: ArticleInput, script: 'latin' | 'arabic'): ArticleInput {
  const there = typesIn(article);
  const examples = Object.entries(EXAMPLES).flatMap(([type, { issues, ...example }]) => (issues || there.has(type) ? [] : [example[script]]));
  const all = [article, ...examples];
  return {
    ...article,
    body: [...new Set(all.flatMap(({ body }) => list<unknown>(body)))] as NonNullable<ArticleInput['body']>,
    footnotes: all.flatMap(({ footnotes }) => list<unknown>(footnotes)) as NonNullable<ArticleInput['footnotes']>,
  };
}

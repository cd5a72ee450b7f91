import type { ArticleInput } from 'galley';

const names: string[] = JSON.parse(await (await fetch('/fault/fixtures')).text()) as string[];

/** The fixtures of test/fixtures, by name. */
export const fixtures: ReadonlyMap<string, ArticleInput> = new Map(
  await Promise.all(
    names.map(async (name): Promise<[string, ArticleInput]> => {
      const response = await fetch(`/test/fixtures/${name}.json`);
      return [name, (await response.json()) as ArticleInput];
    }),
  ),
);

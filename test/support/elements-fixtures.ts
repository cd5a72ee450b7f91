import type { ArticleInput } from 'galley';
import { COMPLETE_ARTICLES } from '../../stories/articles/complete/generated/all.js';
import { withEveryBlock } from '../../stories/support/every-block.js';

const names: string[] = JSON.parse(await (await fetch('/fault/fixtures')).text()) as string[];

/** The fixtures of test/fixtures, by name, and the complete articles; `everything` has the examples of all block types too. */
export const fixtures: ReadonlyMap<string, ArticleInput> = new Map([
  ...(await Promise.all(
    names.map(async (name): Promise<[string, ArticleInput]> => {
      const response = await fetch(`/test/fixtures/${name}.json`);
      const article = (await response.json()) as ArticleInput;
      return [name, name === 'everything' ? withEveryBlock(article, 'latin') : article];
    }),
  )),
  ...Object.entries(COMPLETE_ARTICLES),
]);

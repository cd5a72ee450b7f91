import type { ArticleInput } from 'galley';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

/** From 2, a part of the article, to 6. */
const levels = (words: (level: 2 | 3 | 4 | 5 | 6) => string, text: string): NonNullable<ArticleInput['body']> =>
  ([2, 3, 4, 5, 6] as const).flatMap((level) => [{ type: 'heading', level, children: [words(level)] }, text]);

const PERSIAN = { 2: 'دوم', 3: 'سوم', 4: 'چهارم', 5: 'پنجم', 6: 'ششم' };

export const example: BlockExample = {
  latin: { body: levels((level) => `A heading of level ${String(level)}`, around.latin) },
  arabic: { body: levels((level) => `عنوانی در سطح ${PERSIAN[level]}`, around.arabic) },
};

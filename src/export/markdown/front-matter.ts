import type { Context } from '../../templates/context.js';
import { plainText } from '../../templates/text.js';
import { authorsOf } from '../../templates/contributors.js';

/** What YAML takes for the end of a line, or not at all, where JSON has it as it is. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/** A value of JSON, which YAML 1.2 reads as it is. */
const yaml = (value: unknown): string => JSON.stringify(value).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a program asks of an article before it reads it. */
export function frontMatter({ article, schema }: Context): string {
  const fields: Readonly<Record<string, unknown>> = {
    title: plainText(article.headline, schema).replaceAll('\n', ' '),
    authors: authorsOf(article).map(({ name }) => name),
    publisher: (article.publisher ?? []).map(({ name }) => name),
    language: article.inLanguage,
    published: article.datePublished,
    modified: article.dateModified,
    canonical: article.url,
    license: article.rights?.license,
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0));
  return `---\n${lines.map(([name, value]) => `${name}: ${yaml(value)}\n`).join('')}---\n\n`;
}

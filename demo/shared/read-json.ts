import type { ArticleInput } from 'galley';
import { scanJson, type Mistake } from './json-scan.js';

/** JSON text as an article, or the first thing that keeps it from being one. */
export type ReadJson =
  { readonly value: ArticleInput; readonly mistake?: undefined } | { readonly mistake: Mistake; readonly isJson: boolean };

export function readJson(text: string): ReadJson {
  const { mistake } = scanJson(text);
  if (mistake) return { mistake, isJson: false };
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value: value as ArticleInput };
  return { mistake: { offset: 0, message: 'An article is a JSON object: { "headline": "…", "body": ["…"] }.' }, isJson: true };
}

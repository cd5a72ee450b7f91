import { explain } from '../schema/explain.js';
import type { SchemaRules } from '../schema/definitions/field.js';
import type { Article, NodeBase } from '../schema/generated/types.js';
import { describe, SEVERITY, type Finding, type Issue } from '../schema/issues.js';
import type { Places } from '../templates/locate.js';

/** Takes what is not as it should be in an article, with the `id` that the article has. */
export type OnIssue = (issue: Issue, articleId: string | undefined) => void;

/** Tells the host of an issue. A host that fails at it costs nobody the article. */
export function tellHost(onIssue: OnIssue, issue: Issue, { id }: Article): void {
  try {
    onIssue(issue, id);
  } catch (error) {
    console.error(error);
  }
}

/** Tells the host of a finding, in a sentence. */
export function tell(onIssue: OnIssue, finding: Finding, article: Article, schema: SchemaRules): void {
  const { pointer, code, severity } = finding;
  tellHost(onIssue, { pointer, code, severity, message: explain(finding, schema) }, article);
}

/** What there is to say of a block whose template failed. */
export function failedBlock(error: unknown, node: NodeBase | undefined, pointer = ''): Finding {
  return { pointer, code: 'failed-block', severity: SEVERITY['failed-block'], name: node?.type ?? 'article', found: wordsOf(error) };
}

/** What was thrown, in one line; whatever it is. */
function wordsOf(error: unknown): string {
  try {
    return describe(error instanceof Error ? error.message : error);
  } catch {
    return describe({});
  }
}

/** The places of all that an article holds, as JSON pointers (RFC 6901). Articles are nested no deeper than the parser lets them be. */
export function placesIn(article: Article): Places {
  const places = new WeakMap<object, string>();
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null || places.has(value)) return;
    places.set(value, pointer);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  visit(article, '');
  return places;
}

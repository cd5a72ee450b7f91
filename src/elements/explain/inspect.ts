import type { SchemaRules } from '../../schema/definitions/field.js';
import type { Finding, Severity } from '../../schema/issues.js';
import { wrongAttributes } from './attributes.js';
import { openingTag } from './opening-tag.js';
import { sayer } from './sentences.js';

/** Something to say, and where in the documentation it stands. */
export interface Remark {
  readonly words: string;
  readonly anchor: string;
}

/** Where it is said. */
interface Surroundings {
  readonly isDevelopment: boolean;
  /** What the article was read by. */
  readonly schema: SchemaRules | undefined;
  readonly isNew: (host: Element, kind: string) => boolean;
}

/** So many issues are told of an article; the event has all of them. */
const MOST = 5;
const WEIGHT: Readonly<Record<Severity, number>> = { fatal: 0, error: 1, warning: 2, info: 3 };

/** What is not as it should be in a tag, and in the article that it shows; of that, what `isNew`. */
export async function inspect(host: Element, issues: readonly Finding[], { isDevelopment, schema, isNew }: Surroundings): Promise<Remark[]> {
  const remarks: Remark[] = [];
  const attributes = wrongAttributes(host).filter((words) => isNew(host, words));
  if (attributes.length > 0) remarks.push({ words: `${openingTag(host)}: ${attributes.join(' ')}`, anchor: 'misused' });
  const fresh = issues.filter(({ pointer, code, found = '', name = '' }) => isNew(host, `${pointer} ${code} ${name} ${found}`));
  if (fresh.length > 0) remarks.push({ words: `${openingTag(host)}: not all of the article is as it should be.${listOf(fresh, await sayer(isDevelopment, schema))}\n`, anchor: 'issues' });
  return remarks;
}

function listOf(issues: readonly Finding[], say: (finding: Finding) => string): string {
  const first = [...issues].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]).slice(0, MOST);
  const lines = first.map((finding) => `\n  ${finding.severity}${finding.pointer === '' ? '' : ` at ${finding.pointer}`}: ${say(finding)}`);
  const rest = issues.length - first.length;
  return lines.join('') + (rest > 0 ? `\n  and ${String(rest)} more: the property \`issues\` has all.` : '');
}

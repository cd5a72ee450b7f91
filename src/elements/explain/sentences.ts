import type { SchemaRules } from '../../schema/definitions/field.js';
import type { Finding } from '../../schema/issues.js';

type Say = (finding: Finding) => string;

/** What a finding is without its sentence. */
const facts: Say = ({ code, name, found, detail }) => [code, name, found, detail].filter((fact) => fact !== undefined).join(' ');

/** What says findings: in sentences, which are loaded for it, only on a page under development. `schema` is what the article was read by. */
export async function sayer(isDevelopment: boolean, schema?: SchemaRules): Promise<Say> {
  if (!isDevelopment) return facts;
  return import('../../explain.js').then(({ explain }) => (finding: Finding) => explain(finding, schema), () => facts);
}

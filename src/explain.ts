/**
 * The sentences of issues, for developers: apart from all else, for they come with all that is written of the schema. Load them where a
 * developer is to read them.
 */
export { explain } from './schema/explain.js';
export type { Finding, IssueCode, Severity } from './schema/issues.js';

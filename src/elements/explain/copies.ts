import { seeAlso } from '../report.js';
import { VERSION } from '../version.js';

/** Tells the console that a tag is one of another copy of the library, or of another script, which came first. */
export function tellCopies(tag: string, first: unknown): void {
  const { version } = Object(first) as { readonly version?: unknown };
  const other = typeof version === 'string' ? `galley ${version}` : 'another script';
  console.warn(`<${tag}> is already defined, by ${other}: the elements of this copy of galley ${VERSION} are left out. Load one copy. ${seeAlso('two-copies')}`);
}

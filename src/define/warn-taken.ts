import { seeAlso } from '../elements/report.js';
import { VERSION } from '../elements/version.js';

let hasWarned = false;

/**
 * Says once that the page has another copy of the library, which came first and keeps its tags. Both go on working: they read the same
 * articles and understand each other's context. A page that registered this very class itself hears nothing.
 */
export function warnTaken(tag: string, ours: CustomElementConstructor): void {
  const first = customElements.get(tag) as (CustomElementConstructor & { readonly version?: unknown }) | undefined;
  if (hasWarned || first === ours) return;
  hasWarned = true;
  const version = typeof first?.version === 'string' ? `galley ${first.version}` : 'another script';
  console.warn(`<${tag}> is already defined, by ${version}: the elements of this copy of galley ${VERSION} are left out. Load one copy. ${seeAlso('two-copies')}`);
}

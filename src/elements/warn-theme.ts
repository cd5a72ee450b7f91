import { THEMES } from '../themes/names.js';
import { seeAlso } from './report.js';

const warned = new Set<string>();

/** Says once of each name that it is no theme, unless a style sheet of the page that was still on its way has brought it (`isThere`). */
export async function warnOfThemes(element: Element, names: readonly string[], isThere: (name: string) => boolean): Promise<void> {
  const { readyState, defaultView } = element.ownerDocument;
  if (readyState !== 'complete') await new Promise((resolve) => defaultView?.addEventListener('load', resolve, { once: true }));
  for (const name of names) {
    if (warned.has(name) || !element.isConnected || isThere(name)) continue;
    warned.add(name);
    const ways = `Ours are ${THEMES.join(', ')}. One of your own says "--galley-theme: ${name}" in its rule.`;
    console.warn(`<${element.localName}>: there is no theme "${name}". ${ways} ${seeAlso('theme')}`);
  }
}

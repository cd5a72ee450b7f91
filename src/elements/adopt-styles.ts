import { stylesheet, stylesheetHash } from '../styles/stylesheet.js';

const MARK = Symbol.for('galley/css');
type MarkedSheet = CSSStyleSheet & { [MARK]?: string };

/** One sheet for each document: a constructed sheet belongs to the document that it was made in. */
const sheets = new WeakMap<Document, MarkedSheet>();

function sheetFor(document: Document): MarkedSheet {
  const known = sheets.get(document);
  if (known) return known;
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet: MarkedSheet = new Sheet();
  sheet.replaceSync(stylesheet);
  sheet[MARK] = stylesheetHash;
  sheets.set(document, sheet);
  return sheet;
}

/**
 * Gives the root of an element our stylesheet, once: not where another copy of us has done so, and not where the page links galley.css
 * itself, which announces itself as `--galley-css`.
 */
export function adoptStyles(element: Element): void {
  const root = element.shadowRoot ?? (element.getRootNode() as Document | ShadowRoot);
  if (!('adoptedStyleSheets' in root) || !element.ownerDocument.defaultView) return;
  const hashes = root.adoptedStyleSheets.map((sheet: MarkedSheet) => sheet[MARK]);
  if (hashes.includes(stylesheetHash)) return;
  if (!element.shadowRoot && getComputedStyle(element).getPropertyValue('--galley-css').trim() === stylesheetHash) return;
  root.adoptedStyleSheets.push(sheetFor(element.ownerDocument));
}

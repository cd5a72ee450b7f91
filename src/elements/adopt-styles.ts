import { stylesheetHash } from '../styles/generated/hash.js';

const MARK = Symbol.for('galley/css');
type MarkedSheet = CSSStyleSheet & { [MARK]?: string };

/** One sheet for each document: a constructed sheet belongs to the document that it was made in. */
const sheets = new WeakMap<Document, MarkedSheet>();

function sheetFor(document: Document, text: string): MarkedSheet {
  const known = sheets.get(document);
  if (known) return known;
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet: MarkedSheet = new Sheet();
  sheet.replaceSync(text);
  sheet[MARK] = stylesheetHash;
  sheets.set(document, sheet);
  return sheet;
}

/** Whether a root came with a sheet of its own, as the server writes it. */
const isServed = (root: ShadowRoot) => root.querySelector('style, link[rel="stylesheet"]') !== null;

/** The root that an element's styles have to stand in, where it can take any. */
function rootOf(element: Element): DocumentOrShadowRoot | undefined {
  const root = element.shadowRoot ?? element.getRootNode();
  return 'adoptedStyleSheets' in root && element.ownerDocument.defaultView ? (root as Document | ShadowRoot) : undefined;
}

function isStyled(element: Element, root: DocumentOrShadowRoot): boolean {
  if (root.adoptedStyleSheets.some((sheet: MarkedSheet) => sheet[MARK] === stylesheetHash)) return true;
  if (element.shadowRoot) return isServed(element.shadowRoot);
  return getComputedStyle(element).getPropertyValue('--galley-css').trim() === stylesheetHash;
}

/**
 * Gives the root of an element our stylesheet, once: not where another copy of us has done so, and not where the page links galley.css
 * itself, which announces itself as `--galley-css`. The text of the sheet is loaded only where it is needed; the promise is for that,
 * and is kept even where the text does not arrive: an article without styles is still an article.
 */
export function adoptStyles(element: Element): Promise<void> | undefined {
  const before = rootOf(element);
  if (!before || isStyled(element, before)) return undefined;
  const adopt = ({ stylesheet }: { readonly stylesheet: string }) => {
    const root = rootOf(element);
    if (root && !isStyled(element, root)) root.adoptedStyleSheets.push(sheetFor(element.ownerDocument, stylesheet));
  };
  return import('../styles/stylesheet.js').then(adopt, () => undefined);
}

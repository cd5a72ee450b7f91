const MARK = Symbol.for('galley/css');
type MarkedSheet = CSSStyleSheet & { [MARK]?: string };

/** The sheets of each document, by name: a constructed sheet belongs to the document that it was made in. */
const sheets = new WeakMap<Document, Map<string, MarkedSheet>>();

function sheetFor(document: Document, name: string, text: string): MarkedSheet {
  const known = sheets.get(document) ?? new Map<string, MarkedSheet>();
  sheets.set(document, known);
  const sheet: MarkedSheet = known.get(name) ?? new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
  if (known.has(name)) return sheet;
  known.set(name, sheet);
  sheet.replaceSync(text);
  sheet[MARK] = name;
  return sheet;
}

/** A root, where it can take sheets: those of documents without a window cannot. */
export function stylable(root: Node): (Node & DocumentOrShadowRoot) | undefined {
  const document = root.ownerDocument ?? (root as Document);
  return 'adoptedStyleSheets' in root && document.defaultView ? (root as Document | ShadowRoot) : undefined;
}

/** Whether a root has taken a sheet of this name, from us or from another copy of us. */
export const hasSheet = (root: DocumentOrShadowRoot, name: string): boolean =>
  root.adoptedStyleSheets.some((sheet: MarkedSheet) => sheet[MARK] === name);

/** Gives a root a sheet, once. */
export function addSheet(root: Node & DocumentOrShadowRoot, name: string, text: string): void {
  if (!hasSheet(root, name)) root.adoptedStyleSheets.push(sheetFor(root.ownerDocument ?? (root as Document), name, text));
}

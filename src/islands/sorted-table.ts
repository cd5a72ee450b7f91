/** The cells of each row by their columns: one that is wide or high stands in each place that it covers. */
export function cellsByColumn(rows: readonly HTMLTableRowElement[]): readonly (readonly HTMLTableCellElement[])[] {
  const grid = rows.map((): HTMLTableCellElement[] => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column]) column++;
      for (const line of grid.slice(at, at + cell.rowSpan)) for (let each = column; each < column + cell.colSpan; each++) line[each] = cell;
    }
  }
  return grid;
}

/** Rows that a cell holds together, with the text by which they are sorted. */
export interface Unit {
  readonly text: string;
  readonly rows: readonly HTMLTableRowElement[];
}

export function unitsOf(rows: readonly HTMLTableRowElement[], column: number): readonly Unit[] {
  const grid = cellsByColumn(rows);
  const units: { text: string; rows: HTMLTableRowElement[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const cells = grid[at] ?? [];
    const above = grid[at - 1] ?? [];
    const last = units.at(-1);
    if (last && cells.some((cell, each) => cell === above[each])) last.rows.push(row);
    else units.push({ text: cells[column] ? textOf(cells[column]) : '', rows: [row] });
  }
  return units;
}

/** What a cell says: its date for machines where it has one, and no marks of notes. */
export function textOf(cell: Element): string {
  const time = cell.querySelector('time');
  if (time) return time.dateTime;
  if (!cell.querySelector('a')) return cell.textContent.trim();
  const copy = cell.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('[role="doc-noteref"]')) mark.remove();
  return copy.textContent.trim();
}

const RULES = `
thead th { cursor: pointer; }
th[aria-sort]::after { content: "\\00a0↑"; content: "\\00a0↑" / ""; }
th[aria-sort="descending"]::after { content: "\\00a0↓"; content: "\\00a0↓" / ""; }
@media screen { figure.folded .galley-table-rest.galley-table-rest { display: none; } }
`;

/** The style sheets of a root in another: what is linked there comes from the cache of the browser. */
async function dress(root: ShadowRoot, from: Document | ShadowRoot): Promise<void> {
  const own = new CSSStyleSheet();
  own.replaceSync(RULES);
  root.adoptedStyleSheets = [...from.adoptedStyleSheets, own];
  if (root.firstChild) return;
  const copies = [...from.querySelectorAll('link[rel~="stylesheet"], style')].map((node) => node.cloneNode(true) as HTMLElement);
  const links = copies.filter(({ localName }) => localName === 'link');
  const arrivals = links.map((link) => new Promise((resolve) => { link.onload = link.onerror = resolve; }));
  root.append(...copies);
  await Promise.all(arrivals);
}

/** How the rows of a table stand, in units that stay together, and the cell that names the column by which they do. */
interface Sorted {
  readonly units: readonly Unit[];
  readonly name: HTMLTableCellElement | undefined;
  readonly way: 'ascending' | 'descending';
}

/** Shows the table of an island once more, with its rows in this order, in a root that looks as the island's own does. No id is there twice. */
export async function showSorted(island: HTMLElement, root: ShadowRoot, { units, name, way }: Sorted): Promise<void> {
  await dress(root, island.getRootNode() as Document | ShadowRoot);
  const frame = island.ownerDocument.createElement('div');
  const look = island.ownerDocument.createElement('figure');
  frame.className = 'galley';
  look.className = [...(island.closest('figure')?.classList ?? [])].filter((each) => each.startsWith('galley-table')).join(' ');
  look.role = 'none';
  const written = island.firstElementChild as HTMLElement;
  const view = written.cloneNode(true) as HTMLElement;
  for (const named of view.querySelectorAll('[id]')) named.removeAttribute('id');
  const copies = view.querySelectorAll('tr');
  const copyOf = new Map([...written.querySelectorAll('tr')].map((row, at) => [row, copies[at] as HTMLTableRowElement]));
  const [body, rest] = view.querySelectorAll('tbody');
  const seen = body?.rows.length ?? 0;
  let count = 0;
  for (const { rows } of units) {
    (count < seen || !rest ? body : rest)?.append(...rows.map((row) => copyOf.get(row) as HTMLTableRowElement));
    count += rows.length;
  }
  const cell = name && copyOf.get(name.parentElement as HTMLTableRowElement)?.cells[name.cellIndex];
  cell?.setAttribute('aria-sort', way);
  look.append(view);
  frame.append(look);
  root.querySelector('.galley')?.remove();
  root.append(frame);
}

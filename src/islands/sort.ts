import { kindOf, orderOf, waysOf, type SortKind, type Ways } from './sort-keys.js';
import { cellsByColumn, showSorted, textOf, unitsOf } from './sorted-table.js';

/** By itself, and not a `PlainIsland`: what both share would be a file of its own, which costs more than it saves. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

const RULES = `
:host { display: block; }
p { display: flex; flex-wrap: wrap; justify-content: end; margin: 0 0 var(--_space-xs); color: var(--_color-text-muted); font: calc(var(--_text-sm) * var(--_scale)) / calc(var(--_leading-ui) * var(--_script-leading)) var(--_font-ui); }
label { display: flex; flex-wrap: wrap; align-items: center; justify-content: end; gap: var(--_space-xs); min-inline-size: 0; }
select { min-inline-size: 0; max-inline-size: 100%; min-block-size: 1.75rem; border: 1px solid var(--_color-rule-strong); border-radius: var(--_radius); padding-inline: var(--_space-xs); background: var(--_color-bg); color: var(--_color-text); font: inherit; }
:focus-visible { outline: var(--_focus-width) solid var(--_color-focus); outline-offset: var(--_focus-offset); }
[role="status"] { position: absolute; overflow: hidden; inline-size: 1px; block-size: 1px; clip-path: inset(50%); }
@media (forced-colors: active) { :focus-visible { outline-color: Highlight; } }
@media print { p, [role="status"] { display: none; } }
`;

/** By which column a table is sorted, and which way. */
interface Choice {
  readonly column: number;
  readonly isDescending: boolean;
}

/**
 * A table that its reader may sort by its columns. What stands in the markup stays as it was written: as long as the table is sorted, a copy of it in the sorted
 * order is shown in its place, with all that assistive technology knows of a table. The order is chosen from a list, or by a click on the name of a column.
 */
class GalleySort extends Base {
  readonly #written = this.ownerDocument.createElement('slot');
  readonly #copy = this.ownerDocument.createElement('div');
  readonly #label = this.ownerDocument.createElement('label');
  readonly #select = this.ownerDocument.createElement('select');
  readonly #said = Object.assign(this.ownerDocument.createElement('div'), { role: 'status' });
  #choice: Choice | undefined;
  #ways: Ways | undefined;
  #listening: AbortController | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    root.adoptedStyleSheets = [sheet];
    const bar = this.ownerDocument.createElement('p');
    this.#copy.hidden = true;
    this.#copy.attachShadow({ mode: 'open' });
    bar.append(this.#label);
    root.append(bar, this.#written, this.#copy, this.#said);
    this.#written.onslotchange = () => { this.#offer(); };
    this.#select.onfocus = () => { this.#offer(); };
    this.#select.onchange = () => { void this.#show(choiceIn(this.#select.value)); };
    this.addEventListener('click', (event) => { this.#click(event); });
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    // a link has led to what stands in the table as it was written
    const { signal } = this.#listening;
    this.ownerDocument.defaultView?.addEventListener('hashchange', () => { if (this.querySelector(':target')) void this.#show(undefined).then(() => { this.querySelector(':target')?.scrollIntoView(); }); }, { signal });
    this.closest('figure')?.querySelector('details')?.addEventListener('toggle', () => { this.#fold(); }, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #table(): HTMLTableElement | null {
    return this.querySelector('table');
  }

  /** The columns that have a name and may be sorted, with the cells that name them. */
  get #columns(): readonly (readonly [column: number, name: HTMLTableCellElement])[] {
    const kinds = this.#kinds;
    const names = cellsByColumn([...(this.#table?.tHead?.rows ?? [])]).at(-1) ?? [];
    return names.flatMap((name, column) => (name.colSpan > 1 || kinds[column] === 'none' || textOf(name) === '' ? [] : [[column, name] as const]));
  }

  get #kinds(): readonly string[] {
    return (this.getAttribute('kinds') ?? '').split(' ');
  }

  /** Fills the list from which an order is chosen. */
  #offer(): void {
    const words = { written: this.getAttribute('written') ?? '–', ascending: this.getAttribute('ascending') ?? '{column} ↑', descending: this.getAttribute('descending') ?? '{column} ↓' };
    const option = (value: string, text: string) => new Option(text, value, false, value === this.#select.value);
    const options = [option('', words.written), ...this.#columns.flatMap(([column, name]) => (['ascending', 'descending'] as const).map((way) => option(`${String(column)} ${way}`, words[way].replace('{column}', () => textOf(name)))))];
    if (options.length === this.#select.length) return;
    this.#select.replaceChildren(...options);
    const label = this.getAttribute('label');
    if (label === null) this.#select.ariaLabel = this.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
    this.#label.replaceChildren(label ?? '', this.#select);
  }

  /** A click on the name of a column: up, then down, then as it was written. */
  #click(event: MouseEvent): void {
    const [clicked] = event.composedPath();
    const cell = (clicked as Element).closest<HTMLTableCellElement>('thead th');
    const row = cell?.parentElement as HTMLTableRowElement | undefined;
    if (!cell || !row || event.defaultPrevented || (clicked as Element).closest('a, button, summary')) return;
    const name = this.#table?.rows[row.rowIndex]?.cells[cell.cellIndex];
    const [column] = this.#columns.find(([, each]) => each === name) ?? [];
    if (column === undefined) return;
    const isSame = this.#choice?.column === column;
    void this.#show(isSame && this.#choice?.isDescending ? undefined : { column, isDescending: isSame });
  }

  async #show(choice: Choice | undefined): Promise<void> {
    const table = this.#table;
    if (!table) return;
    this.#offer();
    this.#choice = choice;
    this.#select.value = choice ? `${String(choice.column)} ${choice.isDescending ? 'descending' : 'ascending'}` : '';
    const scrolled = this.#view?.scrollLeft ?? 0;
    if (choice) await this.#sort(table, choice);
    // another order was chosen meanwhile
    if (choice !== this.#choice) return;
    this.#written.hidden = choice !== undefined;
    this.#copy.hidden = choice === undefined;
    if (this.#view) this.#view.scrollLeft = scrolled;
    this.#said.textContent = this.#select.selectedOptions[0]?.text ?? '';
  }

  /** What scrolls. */
  get #view(): Element | null {
    return (this.#copy.hidden ? this : this.#copy.shadowRoot)?.querySelector('.galley-table-view') ?? null;
  }

  async #sort(table: HTMLTableElement, { column, isDescending }: Choice): Promise<void> {
    this.#ways ??= waysOf(this.closest('[lang]')?.getAttribute('lang') ?? '');
    const units = unitsOf([...table.tBodies].flatMap(({ rows }) => [...rows]), column);
    const texts = units.map(({ text }) => text);
    const said = this.#kinds[column] ?? '';
    const kind = /^(?:auto)?$/.test(said) ? kindOf(texts, this.#ways) : (said as SortKind);
    const sorted = orderOf(texts, kind, isDescending, this.#ways).flatMap((at) => units[at] ?? []);
    const name = this.#columns.find(([each]) => each === column)?.[1];
    await showSorted(this, this.#copy.shadowRoot as ShadowRoot, { units: sorted, name, way: isDescending ? 'descending' : 'ascending' });
    this.#fold();
  }

  /** The rows that are left out until a reader asks for all of them. */
  #fold(): void {
    const details = this.closest('figure')?.querySelector('details');
    this.#copy.shadowRoot?.querySelector('figure')?.classList.toggle('folded', details?.open === false);
  }
}

function choiceIn(value: string): Choice | undefined {
  const [column = '', way] = value.split(' ');
  return column === '' ? undefined : { column: Number(column), isDescending: way === 'descending' };
}

if (!customElements.get('galley-sort')) customElements.define('galley-sort', GalleySort);

import { localDigits } from '../../i18n/number.js';
import { formatText } from '../../i18n/pattern.js';
import { CELL_ALIGNMENTS, SMALL_TABLES, SORT_KINDS } from '../../schema/definitions/values.js';
import type { TableBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { items } from '../../templates/block.js';
import type { BlockContext } from '../../templates/block-context.js';
import { creditLine } from '../../templates/caption.js';
import { html, type Rendered } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { source } from '../../templates/source.js';
import { rowsSeen, tableParts, type Row } from '../../templates/table-parts.js';
import { hasText, plainText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

const ROWS = { bare: 'table-row', stray: 'wrap', nested: true, limit: 'rows' } as const;

export const table = defineBlock({
  type: 'table',
  description: 'Rows of cells. Columns of numbers stand under each other on their digits by themselves.',
  places: ['flow'],
  opens: { rows: ROWS, 'naming-rows': { ...ROWS, whole: true } },
  objects: {
    column: {
      description: 'How a column is set.',
      fields: {
        align: { kind: 'enum', values: CELL_ALIGNMENTS, description: 'How its cells are set. Numbers are set on their digits where it is absent.' },
        header: { kind: 'boolean', description: 'Whether its cells name their rows.' },
        sort: { kind: 'enum', values: SORT_KINDS, machine: true, description: 'As what it is sorted, or that it is not. Numbers and dates are known by themselves where all cells have one.' },
      },
    },
  },
  fields: {
    caption: { kind: 'rich', aliases: ['title'], description: 'What it shows: a line above it, and its name.' },
    columns: { kind: 'list', of: { kind: 'object', of: 'column' }, limit: 'columns', description: 'How each column is set, from the first.' },
    header: { kind: 'blocks', model: 'naming-rows', aliases: ['head', 'thead'], description: 'Rows that name the columns: a list of texts for one row, or a list of rows. They come again on each printed page.' },
    body: { kind: 'blocks', model: 'rows', required: true, aliases: ['rows', 'children', 'content', 'data', 'tbody'], description: 'The rows: `[["a", "b"]]`, or rows and cells in full.' },
    footer: { kind: 'blocks', model: 'naming-rows', aliases: ['foot', 'tfoot'], description: 'Rows that sum it up.' },
    stripes: { kind: 'boolean', description: 'Whether every other row has a ground.' },
    small: { kind: 'enum', values: SMALL_TABLES, description: 'What becomes of it where it has little room: it scrolls, or its rows stand below each other and each cell has the name of its column before it.' },
    sortable: { kind: 'boolean', machine: true, aliases: ['sort'], description: 'Whether readers may sort it by the columns that have a name. Without script, and until they do, it stands as it is written.' },
    collapseAfter: { kind: 'integer', min: 1, max: 5_000, nearest: true, machine: true, aliases: ['visibleRows'], description: 'How many rows are seen until a reader asks for all of them. On paper all are.' },
    credit: { kind: 'object', of: 'credit', description: 'Who made it.' },
    source: { kind: 'object', of: 'citation', description: 'Where the figures come from.' },
  },
  /** What is wider than the article scrolls, and what scrolls must be reachable by keyboard and have a name. */
  template(node, context) {
    const { header, body, footer } = tableParts(node, directionOn(node) ?? context.direction, context.schema);
    const label = hasText(node.caption) ? plainText(node.caption, context.schema) : context.strings.table;
    const role = label === undefined ? undefined : 'group';
    const look = (node.stripes === true ? ' galley-table-striped' : '') + (node.small === 'stack' ? ' galley-table-stack' : '');
    const seen = rowsSeen(body, node.collapseAfter ?? body.length, node.stripes === true);
    const rest = body.slice(seen);
    const view = html`
      <div class="galley-table-view" tabindex="0" role="${role}" aria-label="${label}">
        <table class="galley-table-grid">
          ${captionOf(node, context)}
          ${header.length > 0 ? html`<thead class="galley-table-head">${rows(header, context)}</thead>` : undefined}
          <tbody class="galley-table-body">${rows(body.slice(0, seen), context)}</tbody>
          ${rest.length > 0 ? html`<tbody class="galley-table-body galley-table-rest">${rows(rest, context)}</tbody>` : undefined}
          ${footer.length > 0 ? html`<tfoot class="galley-table-foot">${rows(footer, context)}</tfoot>` : undefined}
        </table>
      </div>
    `;
    return html`
      <figure class="galley-table${look}${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${node.sortable === true && header.length > 0 ? sortable(node, view, context) : view}
        ${rest.length > 0 ? allRows(body.length, context) : undefined}
        ${node.credit === undefined ? undefined : html`<p class="galley-caption galley-credit">${creditLine(node.credit, context.strings.mediaCredit, context)}</p>`}
        ${source(node.source, context)}
      </figure>
    `;
  },
  styles: `
.galley .galley-table { font-family: var(--_font-ui); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
/* a shadow where something is cut off, in browsers that know how far it is scrolled; there is none where nothing is */
.galley .galley-table-view { overflow-x: auto; --_side: 1; }
.galley .galley-table-view:where(:dir(rtl)) { --_side: -1; }
@supports (animation-timeline: scroll()) {
  .galley .galley-table-view { animation: galley-cut 1ms linear both; animation-timeline: scroll(self inline); }
}
@keyframes galley-cut {
  from { box-shadow: inset calc(var(--_side) * -0.75rem) 0 0.5rem -0.5rem var(--_color-rule-strong); }
  10%, 90% { box-shadow: inset 0.75rem 0 0.5rem -0.5rem var(--_color-rule-strong), inset -0.75rem 0 0.5rem -0.5rem var(--_color-rule-strong); }
  to { box-shadow: inset calc(var(--_side) * 0.75rem) 0 0.5rem -0.5rem var(--_color-rule-strong); }
}
.galley .galley-sort { display: block; }
.galley .galley-sort:defined :where(.galley-table-head .galley-cell) { cursor: pointer; }
.galley .galley-table-grid { inline-size: 100%; border-collapse: collapse; font-size: calc(var(--_text-sm) * var(--_scale)); font-variant-numeric: tabular-nums lining-nums; }
.galley .galley-table-caption { padding-block-end: var(--_space-sm); text-align: start; }
/* stays where the table scrolls */
.galley .galley-table-title { display: inline-block; position: sticky; inset-inline-start: 0; max-inline-size: min(100%, 100cqi - 2 * var(--_gutter)); color: var(--_color-heading); font-weight: var(--_weight-strong); overflow-wrap: anywhere; }
.galley .galley-table-head { border-block-end: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong); }
.galley .galley-table-foot { border-block-start: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong); }
.galley .galley-row { border-block-end: var(--_rule-width) var(--_rule-style) var(--_color-rule); break-inside: avoid; }
.galley .galley-table-striped :where(.galley-table-body .galley-row:nth-child(even)) { background: color-mix(in srgb, var(--_color-text) 6%, transparent); }
.galley .galley-cell { padding: var(--_space-xs); color: var(--_color-text); font-weight: inherit; text-align: start; vertical-align: top; }
.galley .galley-cell:where(th) { font-weight: var(--_weight-strong); }
.galley .galley-cell:where(.galley-table-head :not([rowspan])) { vertical-align: bottom; }
/* frameworks align headers of tables with two classes and two elements */
.galley figure table tr > .galley-cell-center { text-align: center; }
.galley figure table tr > .galley-cell-end { text-align: end; }
/* sentences keep a width in which they can be read, and words longer than that break */
.galley .galley-cell-long { min-inline-size: 12em; overflow-wrap: anywhere; }
.galley .galley-cell > :where(p, ul, ol, figure, blockquote) { margin-block: 0.4em; text-indent: 0; }
.galley .galley-cell > :where(:first-child) { margin-block-start: 0; }
.galley .galley-cell > :where(:last-child) { margin-block-end: 0; }
.galley .galley-table > :where(.galley-credit) { margin-block-start: var(--_space-xs); }
.galley .galley-table-more { margin-block-start: var(--_space-xs); font-size: calc(var(--_text-sm) * var(--_scale)); }
.galley .galley-table-all { inline-size: fit-content; min-block-size: 1.5rem; color: var(--_color-link); cursor: pointer; }
/* all rows are seen where a link has led to one of them, and by browsers that do not know the rule */
.galley :where(.galley-table:has(> .galley-table-more:not([open])):not(:has(.galley-table-rest :target))) .galley-table-rest { display: none; }
@container galley-place (max-inline-size: 30em) {
  .galley :where(.galley-table-stack) :is(.galley-table-grid, .galley-table-caption, .galley-table-body, .galley-table-foot, .galley-row, .galley-cell) { display: block; }
  .galley :where(.galley-table-stack) .galley-table-head { position: absolute; overflow: hidden; inline-size: 1px; block-size: 1px; clip-path: inset(50%); }
  .galley :where(.galley-table-stack) .galley-row { padding-block: var(--_space-xs); }
  .galley figure:where(.galley-table-stack) table tr > .galley-cell { display: flow-root; padding-block: 0.15em; text-align: start; }
  .galley :where(.galley-table-stack) .galley-cell:where(:empty) { display: none; }
  /* names in a column of their own, so that what they name stands under each other */
  .galley :where(.galley-table-stack) .galley-cell:where([data-label]) { padding-inline-start: 9em; }
  .galley :where(.galley-table-stack) .galley-cell:where([data-label])::before { content: attr(data-label) ":"; float: inline-start; box-sizing: border-box; inline-size: 9em; margin-inline-start: -9em; padding-inline: var(--_space-xs); font-weight: var(--_weight-strong); text-align: start; }
  .galley figure:where(.galley-table-stack) table tr > .galley-cell-end:where([data-label]) { text-align: end; }
}
@media print {
  .galley .galley-table-rest { display: table-row-group; }
  .galley .galley-table-more { display: none; }
  .galley .galley-table-title { position: static; }
  .galley .galley-table-view { overflow: visible; animation: none; }
  .galley .galley-table-grid { overflow-wrap: anywhere; }
  .galley .galley-table-head { display: table-header-group; }
  .galley .galley-table-foot { display: table-row-group; }
}
`,
});

/** The table, with what an island needs to sort it: as what its columns are, and words of the language. */
function sortable({ columns = [] }: TableBlock, view: Rendered, { strings }: BlockContext): Rendered {
  const kinds = columns.map(({ sort = 'auto' }) => sort).join(' ');
  return html`<galley-sort class="galley-sort" kinds="${kinds}" label="${strings.sortBy}" written="${strings.asWritten}" ascending="${strings.ascending}" descending="${strings.descending}">${view}</galley-sort>`;
}

/** Says how many rows there are, and shows those that are left out: by a rule, for no element may stand around rows. */
function allRows(count: number, { locale, strings }: BlockContext): Rendered {
  const digits = localDigits(String(count), locale);
  return html`<details class="galley-table-more"><summary class="galley-table-all galley-words">${strings.tableRows === undefined ? digits : formatText(strings.tableRows, { count: digits })}</summary></details>`;
}

const rows = (list: readonly Row[], context: BlockContext): Rendered => items(list, context);

function captionOf({ caption }: TableBlock, context: BlockContext): Rendered {
  return hasText(caption) ? html`<caption class="galley-table-caption"><span class="galley-table-title galley-words">${inline(caption, context)}</span> </caption>` : undefined;
}

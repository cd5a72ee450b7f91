import type { CodeBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { codeLines, type CodeToken } from '../../templates/code-tokens.js';
import { html, type Rendered } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { joined } from '../../templates/joined.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const code = defineBlock({
  type: 'code',
  description: 'A piece of computer code.',
  shorthand: 'value',
  places: ['flow', 'text'],
  names: 'pre codeblock',
  fields: {
    language: { kind: 'text', max: 'id', description: 'The programming language.' },
    filename: { kind: 'text', max: 'title', description: 'The file that it is from.' },
    highlight: { kind: 'list', of: { kind: 'integer', min: 1, max: 100_000 }, description: 'Numbers of the lines to mark, from 1.' },
    lineNumbers: { kind: 'boolean', machine: true, description: 'Whether its lines have numbers; they are not copied with it.' },
    start: { kind: 'integer', min: 0, max: 1_000_000, nearest: true, machine: true, aliases: ['firstLine'], description: 'The number of its first line, for `lineNumbers`: 1 where it is absent. `highlight` counts from 1 all the same.' },
    copyable: { kind: 'boolean', machine: true, description: 'Whether a button copies it: with script alone, for without it would do nothing.' },
    value: { kind: 'text', required: true, aliases: ['text', 'code', 'content', 'children'], description: 'The code.' },
    caption: { kind: 'rich', description: 'A line below it.' },
  },
  /** Computer code. It never wraps, so it scrolls, and what scrolls must be reachable by keyboard and have a name. */
  template(node, context) {
    const label = node.filename ?? context.strings.code ?? node.language;
    const role = label === undefined ? undefined : 'group';
    const numbered = node.lineNumbers === true ? ' galley-code-numbered' : '';
    const text = html`<pre class="galley-code-text${numbered}" dir="ltr" translate="no" tabindex="0" role="${role}" aria-label="${label}"><code>${lines(node)}</code></pre>`;
    return html`
      <figure class="galley-code${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${title(node)}
        ${node.copyable === true ? html`<galley-copy class="galley-copy" copy="${context.strings.copy}" copied="${context.strings.copied}">${text}</galley-copy>` : text}
        ${hasText(node.caption) ? html`<figcaption class="galley-caption"><span class="galley-caption-text">${inline(node.caption, context)}</span></figcaption>` : undefined}
      </figure>
    `;
  },
  styles: `
.galley .galley-code-name {
  display: flow-root;
  border-block-end: var(--_rule-width) var(--_rule-style) var(--_color-rule);
  padding: var(--_space-xs) var(--_space-md);
  background: var(--_code-bg);
  color: var(--_caption-color);
  font-family: var(--_font-mono);
  font-size: calc(var(--_text-xs) * var(--_text-scale));
  line-height: var(--_leading-ui);
  white-space: pre-wrap;
}
/* alone it stands where a file's name would */
.galley :where(.galley-code-file) ~ .galley-code-language { float: inline-end; }
.galley .galley-code-text {
  overflow-x: auto;
  border-radius: var(--_radius);
  padding: var(--_space-md);
  background: var(--_code-bg);
  color: var(--_color-text);
  font-family: var(--_font-mono);
  font-size: calc(var(--_code-size) * var(--_text-scale));
  line-height: var(--_leading-body);
  letter-spacing: normal;
  font-variant-numeric: normal;
  text-align: initial;
  tab-size: 2;
}
.galley .galley-code-text :where(code), .galley .galley-code-text :where(code)::before, .galley .galley-code-text :where(code)::after { all: revert; }
.galley .galley-code-text :where(code) { font: inherit; }
.galley .galley-code-line { display: inline-block; min-inline-size: 100%; background: var(--_color-mark); color: inherit; }
.galley .galley-code-numbered :is(.galley-code-line, .galley-code-row)::before { content: attr(data-line); content: attr(data-line) / ""; display: inline-block; box-sizing: border-box; min-inline-size: 3.5ch; padding-inline-end: 1.5ch; color: var(--_color-text-muted); text-align: end; user-select: none; }
.galley .galley-code-keyword { color: var(--_code-keyword); }
.galley :is(.galley-code-string, .galley-code-number) { color: var(--_code-string); }
.galley .galley-code-comment { color: var(--_code-comment); font-style: italic; }
.galley .galley-code-title { font-weight: var(--_weight-strong); }
.galley .galley-copy { display: block; position: relative; }
@media (forced-colors: active) {
  .galley :is(.galley-code-text, .galley-code-name) { border: 1px solid; }
  .galley .galley-code-line { outline: 1px solid; }
}
@media print {
  .galley .galley-code-text { overflow: visible; break-inside: avoid; white-space: pre-wrap; overflow-wrap: anywhere; }
}
`,
});

function title({ filename, language }: CodeBlock): Rendered {
  if (filename === undefined && language === undefined) return undefined;
  const file = filename === undefined ? undefined : html`<span class="galley-code-file">${filename}</span>`;
  const tongue = language === undefined ? undefined : html`<span class="galley-code-language">${language}</span>`;
  return html`<div class="galley-code-name" dir="ltr" translate="no">${joined([file, tongue])}</div>`;
}

/** The code as it is, with marked, numbered and coloured parts in elements; the line ends stand between them. */
function lines({ value, highlight = [], language, lineNumbers, start = 1 }: CodeBlock): Rendered {
  const marked = new Set(highlight);
  const all = codeLines(value, language);
  return all.map((tokens, index) => {
    const end = index === all.length - 1 ? '' : '\n';
    const line = tokens.map(piece);
    const number = lineNumbers === true ? String(start + index) : undefined;
    if (marked.has(index + 1)) return [html`<mark class="galley-code-line" data-line="${number}">${line}</mark>`, end];
    return number === undefined ? [line, end] : [html`<span class="galley-code-row" data-line="${number}">${line}</span>`, end];
  });
}

const piece = ({ text, kind }: CodeToken): Rendered => (kind === undefined ? text : html`<span class="galley-code-${kind}">${text}</span>`);

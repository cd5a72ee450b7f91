import type { CodeBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
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
    value: { kind: 'text', required: true, aliases: ['text', 'code', 'content', 'children'], description: 'The code.' },
    caption: { kind: 'rich', description: 'A line below it.' },
  },
  /** Computer code. It never wraps, so it scrolls, and what scrolls must be reachable by keyboard and have a name. */
  template(node, context) {
    const label = node.filename ?? context.strings.code ?? node.language;
    const role = label === undefined ? undefined : 'group';
    return html`
      <figure class="galley-code${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${title(node)}
        <pre class="galley-code-text" dir="ltr" translate="no" tabindex="0" role="${role}" aria-label="${label}"><code>${lines(node)}</code></pre>
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
`,
});

function title({ filename, language }: CodeBlock): Rendered {
  if (filename === undefined && language === undefined) return undefined;
  const file = filename === undefined ? undefined : html`<span class="galley-code-file">${filename}</span>`;
  const tongue = language === undefined ? undefined : html`<span class="galley-code-language">${language}</span>`;
  return html`<div class="galley-code-name" dir="ltr" translate="no">${joined([file, tongue])}</div>`;
}

/** The code as it is, with its marked lines in elements; the line ends stand between them. */
function lines({ value, highlight }: CodeBlock): Rendered {
  if (highlight === undefined || highlight.length === 0) return value;
  const marked = new Set(highlight);
  const all = value.split('\n');
  return all.map((line, index) => {
    const end = index === all.length - 1 ? '' : '\n';
    return marked.has(index + 1) ? [html`<mark class="galley-code-line">${line}</mark>`, end] : line + end;
  });
}

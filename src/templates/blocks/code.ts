import type { CodeBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../attributes.js';
import { html, type Rendered } from '../html.js';
import { inline } from '../inline.js';
import { joined } from '../joined.js';
import type { BlockContext } from '../block-context.js';
import { hasText } from '../text.js';

/** Computer code. It never wraps, so it scrolls, and what scrolls must be reachable by keyboard and have a name. */
export function code(node: CodeBlock, context: BlockContext): Rendered {
  const label = node.filename ?? context.strings.code ?? node.language;
  const role = label === undefined ? undefined : 'group';
  return html`
    <figure class="galley-code${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
      ${title(node)}
      <pre class="galley-code-text" dir="ltr" translate="no" tabindex="0" role="${role}" aria-label="${label}"><code>${lines(node)}</code></pre>
      ${hasText(node.caption) ? html`<figcaption class="galley-caption"><span class="galley-caption-text">${inline(node.caption, context)}</span></figcaption>` : undefined}
    </figure>
  `;
}

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

import { only } from '../../base/own-only.js';
import { LIMITS } from '../../schema/limits.js';
import { checkUrl } from '../../schema/input/url.js';
import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import type { BlockContext } from '../../templates/block-context.js';
import { html, type Rendered } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { link } from '../../templates/link.js';
import { address, name } from '../../templates/name.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const contact = defineBlock({
  type: 'contact',
  description: 'How to reach a person or an office.',
  places: ['flow', 'text'],
  names: 'address',
  fields: {
    name: { kind: 'text', max: 'title', description: 'Whom one reaches.' },
    text: { kind: 'rich', description: 'What for, or at which hours.' },
    address: { kind: 'list', of: { kind: 'text', max: 'title' }, limit: 'listItems', description: 'The lines of the postal address.' },
    email: { kind: 'list', of: { kind: 'text', max: 'title' }, limit: 'listItems', aliases: ['mail'], description: 'Addresses of e-mail.' },
    telephone: { kind: 'list', of: { kind: 'text', max: 'title' }, limit: 'listItems', aliases: ['phone', 'tel'], description: 'Telephone numbers, as they are to be printed.' },
    url: { kind: 'url', grade: 'link', description: 'A page.' },
  },
  template(node, context) {
    const { text, url, email = [], telephone = [] } = node;
    const words: Rendered[] = hasText(text) ? [inline(text, context)] : [];
    const lines = [...words, ...(node.address ?? [])].map((line) => html`<span class="galley-reach-line">${line}</span>`);
    const found: Rendered[] = url === undefined ? [] : [address(url, context)];
    const ways = [...[...email, ...telephone].map((written) => reach(written, context)), ...found].map((way) => html`<span class="galley-reach-line galley-reach-way">${way}</span>`);
    return html`
      <address class="galley-reach galley-words${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${node.name === undefined ? undefined : html`<strong class="galley-reach-name">${name(only({ name: node.name }), context)}</strong>`}
        ${[...lines, ...ways].map((line) => [' ', line])}
      </address>
    `;
  },
  styles: `
.galley .galley-reach {
  display: flow-root;
  margin-block: var(--_space-lg);
  border-inline-start: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong);
  padding-inline-start: var(--_space-md);
  font-family: var(--_font-ui);
  font-size: calc(var(--_text-sm) * var(--_scale));
  font-style: normal;
  line-height: calc(var(--_leading-ui) * var(--_script-leading));
  overflow-wrap: anywhere;
  break-inside: avoid;
}
.galley :is(.galley-reach-name, .galley-reach-line) { display: block; }
.galley .galley-reach-name { color: var(--_color-heading); }
/* links below each other are as large as a target has to be */
.galley .galley-reach-way { min-block-size: 1.5rem; padding-block: 0.15em; }
`,
});

/** An address or a number as it is written, which leads to itself where it is one; it runs from left to right in every language. */
function reach(written: string, context: BlockContext): Rendered {
  const shown = written.replace(/^(?:mailto|tel):/i, '');
  const url = checkUrl(shown, 'reach', only({ max: LIMITS.url }));
  return html`<bdi dir="ltr">${url !== null && /^(?:mailto|tel):/.test(url) ? link(url, shown, context) : shown}</bdi>`;
}

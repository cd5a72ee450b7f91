import { only } from '../../base/own-only.js';
import type { NodeBase, ParagraphBlock } from '../../schema/generated/types.js';
import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { html, type Rendered } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { plainText } from '../../templates/text.js';
import type { BlockContext } from '../../templates/block-context.js';
import { ARABIC, EAST_ASIAN, INDIC } from '../../styles/selectors.js';
import { defineBlock } from '../define.js';

/** Designs that are told more than reported. */
const features = () => ['feature', 'interview', 'photo-essay', 'profile', 'review'].map((design) => `.galley-design-${design}`).join(', ');

/** The paragraph with which the words of an article begin. */
const FIRST = '.galley-paragraph:where(.galley-head + *, .galley-column > :first-child)';

/**
 * What may begin with a large letter: scripts whose letters are joined, or have none that is larger, are left out. `--_cap` is empty where the
 * letter is large, and lets the values behind it through; elsewhere it is not there, and the values with it are not either.
 */
const capped = () => `:where(.galley-drop-cap, ${FIRST}):not(${ARABIC}, ${INDIC}, ${EAST_ASIAN})::first-letter`;

export const paragraph = defineBlock({
  type: 'paragraph',
  description: 'A paragraph of running text.',
  shorthand: 'children',
  places: ['flow', 'text'],
  role: 'text',
  names: 'p',
  text: ['dateline', 'children'],
  fields: {
    dropCap: { kind: 'boolean', description: 'Whether it begins with a large letter, where the script allows one.' },
    children: { kind: 'rich', required: true, aliases: ['content', 'text'], description: 'The text.' },
    dateline: { kind: 'text', max: 'title', computed: true, description: 'The place printed before the first paragraph.' },
  },
  template(node, context) {
    const content = inline(node.children, context);
    // Most paragraphs of most articles: nothing to fill in but the text.
    if (isPlain(node)) return html`<p class="galley-paragraph">${content}</p>`;
    const before = place(node, context);
    // A place does not begin with a large letter. Were it a selector that tells, a browser would style all of an article again whenever a block comes.
    const more = `${before === undefined ? dropCap(node) : ''}${placeOf(node)}`;
    return html`
      <p class="galley-paragraph${more}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${before}${content}</p>
    `;
  },
  styles: `
.galley .galley-paragraph {
  margin-block: var(--_paragraph-gap);
  line-height: calc(var(--_leading-body) * var(--_script-leading));
}
.galley :where(.galley-paragraph, .galley-layout-inset, .galley-layout-margin) + .galley-paragraph { text-indent: var(--_paragraph-indent); }
/* a new part begins: a line of space above, and the letter at the edge; it has no more lines than its paragraph */
.galley .galley-drop-cap { --_cap: ; margin-block-start: 1lh; text-indent: 0; display: flow-root; }
.galley ${FIRST}::first-line { font-variant-caps: var(--_first-line-caps); }
.galley .galley-drop-cap-low { --_drop-cap-lines: 2; }
@container style(--_drop-cap-where: always) { .galley ${FIRST} { --_cap: ; } }
@container style(--_drop-cap-where: features) { .galley:where(${features()}) ${FIRST} { --_cap: ; } }
@container style(--_drop-cap-where: never) { .galley .galley-drop-cap { --_cap: initial; } }
.galley ${capped()} {
  margin-inline-end: var(--_cap) var(--_space-xs);
  initial-letter: var(--_cap) var(--_drop-cap-lines);
  color: var(--_cap) var(--_drop-cap-color);
  font-weight: var(--_cap) var(--_weight-heading);
  -webkit-initial-letter: var(--_cap) var(--_drop-cap-lines);
  font-family: var(--_cap) var(--_drop-cap-font);
}
@supports not ((initial-letter: 3) or (-webkit-initial-letter: 3)) {
  .galley ${capped()} {
    padding-block-start: var(--_cap) 0.08em;
    float: var(--_cap) inline-start;
    line-height: var(--_cap) 0.8;
    font-size: var(--_cap) calc(1em * var(--_drop-cap-lines) * var(--_leading-body) * 0.88);
  }
}
`,
});

function isPlain({ anchor, layout, side, lang, dir, dropCap, dateline }: ParagraphBlock): boolean {
  return (
    !dropCap &&
    anchor === undefined &&
    lang === undefined &&
    dir === undefined &&
    layout === undefined &&
    side === undefined &&
    dateline === undefined
  );
}

/** So many characters make more lines than a large letter of two, and of whatever a theme has, in the widest column. */
const LEAST = 90;
const LEAST_HIGH = 330;
const OPENS_WITH_LETTER = /^(?:[\p{Ps}\p{Pi}\p{Pf}"'¡¿] ?)*\p{L}/u;

/** The class of a paragraph that begins with a large letter: only where it begins with a letter, and is long enough to stand beside it. */
function dropCap({ dropCap, children }: ParagraphBlock): string {
  if (!dropCap || !OPENS_WITH_LETTER.test(firstText(children))) return '';
  const { length } = plainText(children);
  if (length < LEAST) return '';
  return length < LEAST_HIGH ? ' galley-drop-cap galley-drop-cap-low' : ' galley-drop-cap';
}

/** The text that comes first; none where a break, a picture or code does. */
function firstText([first]: readonly NodeBase[]): string {
  const { type, value, children = [] } = only<{ type?: string; value?: string; children?: readonly NodeBase[] }>({ ...first });
  return type === 'text' ? (value ?? '') : children.length === 0 ? '' : firstText(children);
}

const ENDS_WITH_MARK = /(?:\p{P}|\p{S})$/u;

/** The place, and the dash of the script, unless the place brings its own mark. */
function place({ dateline }: ParagraphBlock, { direction }: BlockContext): Rendered {
  const text = dateline?.trim() ?? '';
  if (text === '') return undefined;
  const dash = direction === 'rtl' ? ' – ' : ' — ';
  const joiner = /[)\]]$/.test(text) || !ENDS_WITH_MARK.test(text) ? dash : ' ';
  return [html`<span class="galley-place">${text}</span>`, joiner];
}

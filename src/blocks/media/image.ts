import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { caption } from '../../templates/caption.js';
import { framed, missing, picture } from '../../templates/frame.js';
import { html } from '../../templates/html.js';
import { LOADING } from '../../schema/definitions/values.js';
import { defineBlock } from '../define.js';

/** One tiny rule for each step and axis; the position itself is put together in the rule of the picture. */
const focus = (axis: 'x' | 'y') => Array.from({ length: 21 }, (_, index) => `.galley .galley-focus-${axis}-${index * 5} { --_${axis}: ${index * 5}%; }\n`).join('');

export const image = defineBlock({
  type: 'image',
  description: 'A picture with its caption.',
  shorthand: 'src',
  places: ['flow', 'text', 'images', 'media'],
  role: 'picture',
  names: 'img picture photo',
  fields: {
    src: { kind: 'url', grade: 'resource', sizes: 'srcset', expected: true, advice: 'Give the address of the picture file, with https://.', description: 'Address of the file. Without one the page keeps a box with the alternative text.' },
    alt: { kind: 'text', max: 'alternative', description: 'What the picture shows, for those who do not see it.' },
    decorative: { kind: 'boolean', description: 'Whether the picture says nothing that the text does not.' },
    width: { kind: 'integer', min: 1, max: 10_000, description: 'Width of the file in pixels.' },
    height: { kind: 'integer', min: 1, max: 10_000, description: 'Height of the file in pixels.' },
    sources: { kind: 'list', of: { kind: 'object', of: 'image-source' }, limit: 'candidates', description: 'Other crops for other circumstances.' },
    srcset: { kind: 'list', of: { kind: 'object', of: 'candidate' }, limit: 'candidates', description: 'The same picture in other sizes.' },
    focalPoint: { kind: 'object', of: 'focal-point', description: 'What must stay visible when it is cropped.' },
    placeholder: { kind: 'json', machine: true, description: 'What a host may show while the picture loads.' },
    url: { kind: 'url', grade: 'link', description: 'Where the picture leads, when it is a link; its alternative text then says where.' },
    caption: { kind: 'rich', description: 'A line below the picture.' },
    credit: { kind: 'object', of: 'credit', description: 'Who made the picture.' },
    license: { kind: 'text', max: 'title', description: 'The name or the address of its licence.' },
    licensable: { kind: 'boolean', machine: true, description: 'Whether others may buy it.' },
    lightbox: { kind: 'boolean', machine: true, description: 'Whether it may be opened large: it is then a link to its file, unless it is another link already, and with script shown large on the page.' },
    provenance: { kind: 'object', of: 'provenance', description: 'How its origin can be verified.' },
    loading: { kind: 'enum', values: LOADING, computed: true, description: 'Eager for the one picture at the top, lazy for the rest.' },
  },
  template(node, context, extra = '') {
    return html`
      <figure class="galley-image${figurePlace(node)}${extra}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${node.src === undefined ? missing(node, context) : framed(node, picture(node, node.src, context), context)}
        ${caption(node, context, context.strings.imageCredit)}
      </figure>
    `;
  },
  styles: `
.galley .galley-frame { display: block; position: relative; overflow: hidden; border-radius: var(--_radius); background: var(--_color-placeholder); }
.galley .galley-enlarge { display: block; }
.galley .galley-picture {
  display: block;
  box-sizing: border-box;
  inline-size: 100%;
  block-size: auto;
  max-inline-size: 100%;
  max-block-size: none;
  object-fit: cover;
  /* the physical left in every direction of writing: a picture is not mirrored */
  object-position: var(--_x, 50%) var(--_y, 50%);
  /* what shows of a picture that does not arrive, on pages without script: its alternative text */
  color: var(--_caption-color);
  font-family: var(--_caption-font);
  font-size: calc(var(--_caption-size) * var(--_scale));
  line-height: var(--_leading-ui);
  /* none where no brightness is asked for */
  mask: linear-gradient(var(--_picture-light) calc(0px * var(--_image-dark-brightness)) 0);
}
.galley :where(.galley-picture):not([height]) { aspect-ratio: var(--_image-ratio); }
/* \`revert-layer\` keeps the ratio that the browser takes from \`width\` and \`height\`; \`auto\` would lose it */
.galley :where(.galley-hero) .galley-picture { aspect-ratio: var(--_hero-ratio, revert-layer); max-block-size: var(--_hero-max-block-size); }
/* one that is higher than wide is never cropped: it may be a face */
.galley :where(.galley-upright) :is(.galley-frame, .galley-picture) { background: none; object-fit: contain; }
.galley :where(.galley-hero) :where(.galley-picture):not([height]) { aspect-ratio: var(--_hero-ratio, var(--_image-ratio)); }

/* no file at all: the words stand in the box */
.galley .galley-frame-missing:where(:not(:has(img))) { display: grid; grid-template-columns: minmax(0, auto); place-content: center; aspect-ratio: var(--_image-ratio); padding: var(--_space-md); text-align: center; }
.galley .galley-frame-text { color: var(--_caption-color); font-family: var(--_caption-font); font-size: calc(var(--_caption-size) * var(--_scale)); line-height: var(--_leading-ui); }
/* invisible but in the accessibility tree; its words are shown by the frame */
.galley .galley-frame-missing { border: var(--_rule-width) dashed var(--_color-rule-strong); }
.galley .galley-frame-missing :where(.galley-picture) { opacity: 0; }
/* without script: browsers draw this on a picture only where its file did not arrive, over their own sign for that */
.galley .galley-picture::after {
  content: attr(alt);
  content: attr(alt) / "";
  box-sizing: border-box;
  border: var(--_rule-width) dashed var(--_color-rule-strong);
  background: var(--_color-placeholder);
}
.galley .galley-frame-missing::after {
  content: attr(data-alt);
  content: attr(data-alt) / "";
}
.galley :is(.galley-picture, .galley-frame-missing)::after {
  position: absolute;
  inset: 0;
  display: grid;
  grid-template-columns: minmax(0, auto);
  place-content: center;
  overflow: auto;
  padding: var(--_space-md);
  color: var(--_caption-color);
  font-family: var(--_caption-font);
  font-size: calc(var(--_caption-size) * var(--_scale));
  line-height: var(--_leading-ui);
  text-align: center;
}
${focus('x')}${focus('y')}
`,
});

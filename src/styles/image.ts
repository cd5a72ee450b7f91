const steps = Array.from({ length: 21 }, (_, index) => index * 5);
/** One tiny rule for each step and axis; the position itself is put together in the rule of the picture. */
const focus = (axis: 'x' | 'y') => steps.map((step) => `.galley .galley-focus-${axis}-${step} { --_${axis}: ${step}%; }\n`).join('');

/** Pictures, their frames and captions. The frame has its final size before the picture is there. */
export const image = `
.galley .galley-frame { display: block; position: relative; overflow: hidden; border-radius: var(--_radius); background: var(--_color-placeholder); }
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
}
.galley :where(.galley-picture):not([height]) { aspect-ratio: var(--_image-ratio); }
/* \`revert-layer\` keeps the ratio that the browser takes from \`width\` and \`height\`; \`auto\` would lose it */
.galley :where(.galley-hero) .galley-picture { aspect-ratio: var(--_hero-ratio, revert-layer); max-block-size: var(--_hero-max-block-size); }
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

.galley .galley-caption {
  max-inline-size: min(100%, var(--_measure) * 1.25);
  margin-block-start: var(--_space-xs);
  color: var(--_caption-color);
  font-family: var(--_caption-font);
  font-size: calc(var(--_caption-size) * var(--_scale));
  line-height: calc(var(--_leading-ui) * var(--_script-leading));
  justify-self: var(--_caption-align);
  text-align: var(--_caption-align);
  text-wrap: pretty;
}
.galley .galley-credit { color: var(--_caption-color); font-size: calc(var(--_text-xs) * var(--_scale)); }

/* a height of its own, so that its place is kept before it arrives */
.galley .galley-inline-picture { display: inline-block; inline-size: auto; block-size: 1.25em; max-inline-size: 100%; vertical-align: middle; }

.galley .galley-image-set-list { display: grid; gap: var(--_space-sm); align-items: start; }
@container galley (min-inline-size: 30em) {
  .galley .galley-image-set-list { grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); }
  .galley :where(.galley-arrangement-single, .galley-arrangement-stack) .galley-image-set-list { grid-template-columns: none; }
  .galley :where(.galley-arrangement-pair, .galley-arrangement-before-after) .galley-image-set-list { grid-template-columns: 1fr 1fr; }
}
${focus('x')}${focus('y')}`;

// Made by scripts/generate-tokens.ts from tokens/. Change those and run "npm run generate".

/**
 * Every public token: its CSS name, tier, DTCG type (or `keyword`), default value, what it is for, and whether
 * it is one of the few that make a house's own look.
 */
export const publicTokens = [
  {
    "name": "--galley-p-neutral-0",
    "tier": "primitive",
    "type": "color",
    "value": "#ffffff",
    "description": "Paper in light pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-neutral-5",
    "tier": "primitive",
    "type": "color",
    "value": "#f6f4f0",
    "description": "A tint of paper: code, notices, boxes.",
    "rebrand": false
  },
  {
    "name": "--galley-p-neutral-10",
    "tier": "primitive",
    "type": "color",
    "value": "#ebe7e0",
    "description": "Text on dark pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-neutral-20",
    "tier": "primitive",
    "type": "color",
    "value": "#d8d3ca",
    "description": "Hairlines on light pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-neutral-30",
    "tier": "primitive",
    "type": "color",
    "value": "#b0a9a0",
    "description": "Muted text on dark pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-neutral-50",
    "tier": "primitive",
    "type": "color",
    "value": "#807a72",
    "description": "Lines that must be seen, on both.",
    "rebrand": false
  },
  {
    "name": "--galley-p-neutral-60",
    "tier": "primitive",
    "type": "color",
    "value": "#595550",
    "description": "Muted text on light pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-neutral-80",
    "tier": "primitive",
    "type": "color",
    "value": "#3a3733",
    "description": "Hairlines on dark pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-neutral-90",
    "tier": "primitive",
    "type": "color",
    "value": "#201f1d",
    "description": "A tint of the dark page: code, notices, boxes.",
    "rebrand": false
  },
  {
    "name": "--galley-p-neutral-95",
    "tier": "primitive",
    "type": "color",
    "value": "#1a1918",
    "description": "Text on light pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-neutral-100",
    "tier": "primitive",
    "type": "color",
    "value": "#121212",
    "description": "The dark page.",
    "rebrand": false
  },
  {
    "name": "--galley-p-brand-40",
    "tier": "primitive",
    "type": "color",
    "value": "#9c1c2b",
    "description": "The house colour on light pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-brand-80",
    "tier": "primitive",
    "type": "color",
    "value": "#f3a49c",
    "description": "The house colour on dark pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-blue-40",
    "tier": "primitive",
    "type": "color",
    "value": "#0b4f8a",
    "description": "Links on light pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-blue-80",
    "tier": "primitive",
    "type": "color",
    "value": "#94c5f5",
    "description": "Links on dark pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-violet-40",
    "tier": "primitive",
    "type": "color",
    "value": "#5a3a82",
    "description": "Visited links on light pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-violet-80",
    "tier": "primitive",
    "type": "color",
    "value": "#c8b4ea",
    "description": "Visited links on dark pages.",
    "rebrand": false
  },
  {
    "name": "--galley-p-font-serif",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "The text face: system serifs from the best down.",
    "rebrand": false
  },
  {
    "name": "--galley-p-font-sans",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "system-ui, \"Segoe UI\", \"Roboto\", \"Helvetica Neue\", \"Noto Sans\", \"Arial\", sans-serif",
    "description": "The face of small print.",
    "rebrand": false
  },
  {
    "name": "--galley-p-font-mono",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "ui-monospace, \"SFMono-Regular\", \"Menlo\", \"Cascadia Mono\", \"Consolas\", \"DejaVu Sans Mono\", monospace",
    "description": "The face of code.",
    "rebrand": false
  },
  {
    "name": "--galley-p-font-naskh",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "\"Noto Naskh Arabic\", \"Vazirmatn\", \"Geeza Pro\", \"Segoe UI\", \"Tahoma\", \"DejaVu Sans\", serif",
    "description": "The text face of Arabic script.",
    "rebrand": false
  },
  {
    "name": "--galley-p-font-arab-sans",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "\"Vazirmatn\", \"Noto Sans Arabic\", \"Geeza Pro\", \"Segoe UI\", \"Tahoma\", \"DejaVu Sans\", sans-serif",
    "description": "The face of small print in Arabic script.",
    "rebrand": false
  },
  {
    "name": "--galley-p-font-nastaliq",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "\"Noto Nastaliq Urdu\", \"Jameel Noori Nastaleeq\", \"Noto Naskh Arabic\", serif",
    "description": "The text face of Nastaliq.",
    "rebrand": false
  },
  {
    "name": "--galley-color-bg",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#ffffff, #121212)",
    "description": "Behind the article. Painted by the article itself, so that its text has contrast on every page.",
    "rebrand": true
  },
  {
    "name": "--galley-color-surface",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#f6f4f0, #201f1d)",
    "description": "Behind code, notices and boxes.",
    "rebrand": true
  },
  {
    "name": "--galley-color-text",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#1a1918, #ebe7e0)",
    "description": "Running text. At least 11:1 on the background.",
    "rebrand": true
  },
  {
    "name": "--galley-color-text-muted",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#595550, #b0a9a0)",
    "description": "Dates, captions, small print. At least 6:1 on the background.",
    "rebrand": true
  },
  {
    "name": "--galley-color-heading",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#121212, #f6f4f0)",
    "description": "Headline and headings.",
    "rebrand": true
  },
  {
    "name": "--galley-color-link",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#0b4f8a, #94c5f5)",
    "description": "Links. At least 7:1 on the background.",
    "rebrand": true
  },
  {
    "name": "--galley-color-link-visited",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#5a3a82, #c8b4ea)",
    "description": "Links already followed.",
    "rebrand": true
  },
  {
    "name": "--galley-color-accent",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#9c1c2b, #f3a49c)",
    "description": "The house colour: kicker, drop capital, rule of the pull quote.",
    "rebrand": true
  },
  {
    "name": "--galley-color-rule",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#d8d3ca, #3a3733)",
    "description": "Hairlines.",
    "rebrand": true
  },
  {
    "name": "--galley-color-rule-strong",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#807a72, #807a72)",
    "description": "Lines that carry meaning. At least 3:1 on the background.",
    "rebrand": true
  },
  {
    "name": "--galley-color-focus",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#0b4f8a, #94c5f5)",
    "description": "The focus ring.",
    "rebrand": false
  },
  {
    "name": "--galley-color-mark",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#fbeaa8, #554a1c)",
    "description": "Behind marked words and the place a link has led to.",
    "rebrand": true
  },
  {
    "name": "--galley-color-placeholder",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#f6f4f0, #201f1d)",
    "description": "The box of a picture until it has loaded.",
    "rebrand": false
  },
  {
    "name": "--galley-font-body",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Running text.",
    "rebrand": true
  },
  {
    "name": "--galley-font-heading",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Headline, headings, pull quotes.",
    "rebrand": true
  },
  {
    "name": "--galley-font-ui",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "system-ui, \"Segoe UI\", \"Roboto\", \"Helvetica Neue\", \"Noto Sans\", \"Arial\", sans-serif",
    "description": "Kicker, byline, dates, captions.",
    "rebrand": true
  },
  {
    "name": "--galley-font-mono",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "ui-monospace, \"SFMono-Regular\", \"Menlo\", \"Cascadia Mono\", \"Consolas\", \"DejaVu Sans Mono\", monospace",
    "description": "Code.",
    "rebrand": true
  },
  {
    "name": "--galley-font-arab-body",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Noto Naskh Arabic\", \"Vazirmatn\", \"Geeza Pro\", \"Segoe UI\", \"Tahoma\", \"DejaVu Sans\", serif",
    "description": "Running text in Arabic script.",
    "rebrand": true
  },
  {
    "name": "--galley-font-arab-heading",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Noto Naskh Arabic\", \"Vazirmatn\", \"Geeza Pro\", \"Segoe UI\", \"Tahoma\", \"DejaVu Sans\", serif",
    "description": "Headline and headings in Arabic script.",
    "rebrand": true
  },
  {
    "name": "--galley-font-arab-ui",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Vazirmatn\", \"Noto Sans Arabic\", \"Geeza Pro\", \"Segoe UI\", \"Tahoma\", \"DejaVu Sans\", sans-serif",
    "description": "Small print in Arabic script.",
    "rebrand": true
  },
  {
    "name": "--galley-font-aran-body",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Noto Nastaliq Urdu\", \"Jameel Noori Nastaleeq\", \"Noto Naskh Arabic\", serif",
    "description": "Running text and headings in Nastaliq (`lang` with the script `Aran`).",
    "rebrand": true
  },
  {
    "name": "--galley-text-scale",
    "tier": "semantic",
    "type": "number",
    "value": "1",
    "description": "Enlarges all text: the reader's size control, or 1.6 on pages whose root is 10px.",
    "rebrand": true
  },
  {
    "name": "--galley-text-xs",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(0.8125rem, 0.79rem + 0.1cqi, 0.875rem)",
    "description": "Captions' credits, notes.",
    "rebrand": false
  },
  {
    "name": "--galley-text-sm",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem)",
    "description": "Byline, dates, captions, code.",
    "rebrand": false
  },
  {
    "name": "--galley-text-md",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1.0625rem, 1rem + 0.35cqi, 1.25rem)",
    "description": "Running text: 17 to 20 pixels.",
    "rebrand": false
  },
  {
    "name": "--galley-text-lg",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1.1875rem, 1.1rem + 0.5cqi, 1.4375rem)",
    "description": "Standfirst.",
    "rebrand": false
  },
  {
    "name": "--galley-text-xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1.25rem, 1.16rem + 0.5cqi, 1.5rem)",
    "description": "Smaller headings.",
    "rebrand": false
  },
  {
    "name": "--galley-text-2xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1.4375rem, 1.3rem + 0.75cqi, 1.75rem)",
    "description": "Headings.",
    "rebrand": false
  },
  {
    "name": "--galley-text-3xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1.75rem, 1.5rem + 1.2cqi, 2.375rem)",
    "description": "Pull quotes.",
    "rebrand": false
  },
  {
    "name": "--galley-text-4xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(2rem, 1.5rem + 2.1cqi, 2.875rem)",
    "description": "Headline.",
    "rebrand": false
  },
  {
    "name": "--galley-text-5xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(2.125rem, 1.5rem + 2.6cqi, 3.375rem)",
    "description": "Headline of a story without a picture, and of showpieces.",
    "rebrand": false
  },
  {
    "name": "--galley-weight-body",
    "tier": "semantic",
    "type": "fontWeight",
    "value": "400",
    "description": "Running text.",
    "rebrand": false
  },
  {
    "name": "--galley-weight-strong",
    "tier": "semantic",
    "type": "fontWeight",
    "value": "700",
    "description": "Strong words, names.",
    "rebrand": false
  },
  {
    "name": "--galley-weight-heading",
    "tier": "semantic",
    "type": "fontWeight",
    "value": "700",
    "description": "Headings.",
    "rebrand": false
  },
  {
    "name": "--galley-weight-headline",
    "tier": "semantic",
    "type": "fontWeight",
    "value": "700",
    "description": "Headline.",
    "rebrand": true
  },
  {
    "name": "--galley-weight-ui",
    "tier": "semantic",
    "type": "fontWeight",
    "value": "400",
    "description": "Small print.",
    "rebrand": false
  },
  {
    "name": "--galley-leading-body",
    "tier": "semantic",
    "type": "number",
    "value": "1.55",
    "description": "Running text; scripts that need more multiply it.",
    "rebrand": false
  },
  {
    "name": "--galley-leading-heading",
    "tier": "semantic",
    "type": "number",
    "value": "1.2",
    "description": "Headings.",
    "rebrand": false
  },
  {
    "name": "--galley-leading-headline",
    "tier": "semantic",
    "type": "number",
    "value": "1.12",
    "description": "Headline.",
    "rebrand": false
  },
  {
    "name": "--galley-leading-ui",
    "tier": "semantic",
    "type": "number",
    "value": "1.4",
    "description": "Small print.",
    "rebrand": false
  },
  {
    "name": "--galley-tracking-headline",
    "tier": "semantic",
    "type": "dimension",
    "value": "-0.011em",
    "description": "Headline; none in scripts that join letters.",
    "rebrand": false
  },
  {
    "name": "--galley-tracking-kicker",
    "tier": "semantic",
    "type": "dimension",
    "value": "0.015em",
    "description": "Kicker; none in scripts that join letters.",
    "rebrand": false
  },
  {
    "name": "--galley-case-kicker",
    "tier": "semantic",
    "type": "keyword",
    "value": "none",
    "description": "`text-transform` of the kicker; none in scripts without capitals.",
    "rebrand": true
  },
  {
    "name": "--galley-case-headline",
    "tier": "semantic",
    "type": "keyword",
    "value": "none",
    "description": "`text-transform` of the headline; none in scripts without capitals.",
    "rebrand": false
  },
  {
    "name": "--galley-numeral-style",
    "tier": "semantic",
    "type": "keyword",
    "value": "normal",
    "description": "`font-variant-numeric` of the text: normal, lining-nums or oldstyle-nums. Dates are always lining.",
    "rebrand": false
  },
  {
    "name": "--galley-emphasis-style",
    "tier": "semantic",
    "type": "keyword",
    "value": "italic",
    "description": "`font-style` of emphasis and titles of works; upright in scripts without italics.",
    "rebrand": false
  },
  {
    "name": "--galley-measure",
    "tier": "semantic",
    "type": "dimension",
    "value": "32em",
    "description": "Longest line of running text, in em of it; scripts with denser letters take less.",
    "rebrand": true
  },
  {
    "name": "--galley-measure-wide",
    "tier": "semantic",
    "type": "dimension",
    "value": "44em",
    "description": "Wide pictures.",
    "rebrand": false
  },
  {
    "name": "--galley-measure-page",
    "tier": "semantic",
    "type": "dimension",
    "value": "62em",
    "description": "The widest a picture gets without touching the edges.",
    "rebrand": false
  },
  {
    "name": "--galley-measure-inset",
    "tier": "semantic",
    "type": "dimension",
    "value": "15em",
    "description": "Floating pictures and quotes.",
    "rebrand": false
  },
  {
    "name": "--galley-scroll-margin",
    "tier": "semantic",
    "type": "dimension",
    "value": "2em",
    "description": "Space above a part to which a link has led; as high as what sticks to the top of the window, where there is such.",
    "rebrand": false
  },
  {
    "name": "--galley-gutter",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1rem, 5cqi, 2.5rem)",
    "description": "Space between the text and the article's edge; 0px where the page has its own.",
    "rebrand": false
  },
  {
    "name": "--galley-space-xs",
    "tier": "semantic",
    "type": "dimension",
    "value": "0.5rem",
    "description": "Between lines that belong together.",
    "rebrand": false
  },
  {
    "name": "--galley-space-sm",
    "tier": "semantic",
    "type": "dimension",
    "value": "0.75rem",
    "description": "Between small things.",
    "rebrand": false
  },
  {
    "name": "--galley-space-md",
    "tier": "semantic",
    "type": "dimension",
    "value": "1rem",
    "description": "Between parts of the opening.",
    "rebrand": false
  },
  {
    "name": "--galley-space-lg",
    "tier": "semantic",
    "type": "dimension",
    "value": "1.5rem",
    "description": "Around blocks.",
    "rebrand": false
  },
  {
    "name": "--galley-space-xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "2.25rem",
    "description": "Around pictures and sections.",
    "rebrand": false
  },
  {
    "name": "--galley-space-2xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "3.5rem",
    "description": "Above and below the article.",
    "rebrand": false
  },
  {
    "name": "--galley-paragraph-gap",
    "tier": "semantic",
    "type": "dimension",
    "value": "1em",
    "description": "Between paragraphs; 0 for indented setting.",
    "rebrand": false
  },
  {
    "name": "--galley-paragraph-indent",
    "tier": "semantic",
    "type": "dimension",
    "value": "0em",
    "description": "First line of a paragraph after a paragraph; 1.5em for indented setting.",
    "rebrand": false
  },
  {
    "name": "--galley-radius",
    "tier": "semantic",
    "type": "dimension",
    "value": "0rem",
    "description": "Corners of pictures and boxes.",
    "rebrand": true
  },
  {
    "name": "--galley-rule-width",
    "tier": "semantic",
    "type": "dimension",
    "value": "1px",
    "description": "Hairlines.",
    "rebrand": false
  },
  {
    "name": "--galley-rule-strong",
    "tier": "semantic",
    "type": "dimension",
    "value": "3px",
    "description": "The rule of the pull quote.",
    "rebrand": false
  },
  {
    "name": "--galley-rule-style",
    "tier": "semantic",
    "type": "strokeStyle",
    "value": "solid",
    "description": "`border-style` of all rules.",
    "rebrand": false
  },
  {
    "name": "--galley-focus-width",
    "tier": "semantic",
    "type": "dimension",
    "value": "3px",
    "description": "Focus ring.",
    "rebrand": false
  },
  {
    "name": "--galley-focus-offset",
    "tier": "semantic",
    "type": "dimension",
    "value": "2px",
    "description": "Gap between a thing and its focus ring.",
    "rebrand": false
  },
  {
    "name": "--galley-link-thickness",
    "tier": "semantic",
    "type": "dimension",
    "value": "max(1px, 0.06em)",
    "description": "Underlines.",
    "rebrand": false
  },
  {
    "name": "--galley-link-offset",
    "tier": "semantic",
    "type": "dimension",
    "value": "0.2em",
    "description": "Underlines' distance from the line.",
    "rebrand": false
  },
  {
    "name": "--galley-link-underline",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#0b4f8a, #94c5f5)",
    "description": "Colour of underlines; by default that of the link.",
    "rebrand": false
  },
  {
    "name": "--galley-opening-align",
    "tier": "component",
    "type": "keyword",
    "value": "start",
    "description": "`text-align` of the opening: start or center.",
    "rebrand": false
  },
  {
    "name": "--galley-opening-space",
    "tier": "component",
    "type": "dimension",
    "value": "2.25rem",
    "description": "Above the opening.",
    "rebrand": false
  },
  {
    "name": "--galley-opening-measure",
    "tier": "component",
    "type": "dimension",
    "value": "32em",
    "description": "How wide the opening may be where it is wider than the text.",
    "rebrand": false
  },
  {
    "name": "--galley-opening-rule",
    "tier": "component",
    "type": "color",
    "value": "transparent",
    "description": "The rule above the opening; `transparent` for none.",
    "rebrand": false
  },
  {
    "name": "--galley-opening-rule-below",
    "tier": "component",
    "type": "color",
    "value": "transparent",
    "description": "The rule below the opening; `transparent` for none.",
    "rebrand": false
  },
  {
    "name": "--galley-opening-rule-width",
    "tier": "component",
    "type": "dimension",
    "value": "3px",
    "description": "Weight of the rules above and below.",
    "rebrand": false
  },
  {
    "name": "--galley-opening-bg",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#ffffff, #121212)",
    "description": "Ground of the opening.",
    "rebrand": false
  },
  {
    "name": "--galley-opening-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#1a1918, #ebe7e0)",
    "description": "Colour of all words on that ground but the kicker; by default each part has its own.",
    "rebrand": false
  },
  {
    "name": "--galley-opening-padding",
    "tier": "component",
    "type": "dimension",
    "value": "0rem",
    "description": "How far the ground reaches past the words on both sides: 100cqi for a band from edge to edge.",
    "rebrand": false
  },
  {
    "name": "--galley-kicker-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem)",
    "description": "Size.",
    "rebrand": false
  },
  {
    "name": "--galley-kicker-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#9c1c2b, #f3a49c)",
    "description": "Colour.",
    "rebrand": false
  },
  {
    "name": "--galley-kicker-section-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#595550, #b0a9a0)",
    "description": "Colour of the section that follows a kind of story.",
    "rebrand": false
  },
  {
    "name": "--galley-kicker-bg",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#ffffff, #121212)",
    "description": "Behind the kicker: another colour than the ground makes a band or a tag.",
    "rebrand": false
  },
  {
    "name": "--galley-kicker-padding",
    "tier": "component",
    "type": "dimension",
    "value": "0rem",
    "description": "Inside the band; one value, or block and inline.",
    "rebrand": false
  },
  {
    "name": "--galley-kicker-weight",
    "tier": "component",
    "type": "fontWeight",
    "value": "700",
    "description": "Weight.",
    "rebrand": false
  },
  {
    "name": "--galley-kicker-width",
    "tier": "component",
    "type": "keyword",
    "value": "100%",
    "description": "How wide it is: 100% for a band, fit-content for a tag or an underline.",
    "rebrand": false
  },
  {
    "name": "--galley-kicker-rule",
    "tier": "component",
    "type": "dimension",
    "value": "0px",
    "description": "Underline; 0px for none.",
    "rebrand": false
  },
  {
    "name": "--galley-kicker-space",
    "tier": "component",
    "type": "dimension",
    "value": "0.5rem",
    "description": "Between the kicker and what follows.",
    "rebrand": false
  },
  {
    "name": "--galley-kicker-order",
    "tier": "component",
    "type": "number",
    "value": "10",
    "description": "Place among the parts: the headline stands at 20.",
    "rebrand": false
  },
  {
    "name": "--galley-headline-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Face.",
    "rebrand": false
  },
  {
    "name": "--galley-headline-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(2rem, 1.5rem + 2.1cqi, 2.875rem)",
    "description": "Size.",
    "rebrand": false
  },
  {
    "name": "--galley-headline-large-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(2.125rem, 1.5rem + 2.6cqi, 3.375rem)",
    "description": "Size for a story without a picture and for showpieces.",
    "rebrand": false
  },
  {
    "name": "--galley-headline-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#121212, #f6f4f0)",
    "description": "Colour.",
    "rebrand": false
  },
  {
    "name": "--galley-headline-arab-scale",
    "tier": "component",
    "type": "number",
    "value": "1",
    "description": "Multiplies the sizes of headline, headings and pull quotes in Arabic script, for faces that are wider than those of Latin.",
    "rebrand": false
  },
  {
    "name": "--galley-headline-measure",
    "tier": "component",
    "type": "dimension",
    "value": "min(100%, 80rem)",
    "description": "How wide the headline may be, by default all of the opening; in em it goes with its own size.",
    "rebrand": false
  },
  {
    "name": "--galley-standfirst-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Face.",
    "rebrand": false
  },
  {
    "name": "--galley-standfirst-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(1.1875rem, 1.1rem + 0.5cqi, 1.4375rem)",
    "description": "Size.",
    "rebrand": false
  },
  {
    "name": "--galley-standfirst-weight",
    "tier": "component",
    "type": "fontWeight",
    "value": "400",
    "description": "Weight.",
    "rebrand": false
  },
  {
    "name": "--galley-standfirst-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#595550, #b0a9a0)",
    "description": "Colour.",
    "rebrand": false
  },
  {
    "name": "--galley-standfirst-style",
    "tier": "component",
    "type": "keyword",
    "value": "normal",
    "description": "`font-style`: normal or italic; upright in scripts without italics.",
    "rebrand": false
  },
  {
    "name": "--galley-standfirst-space",
    "tier": "component",
    "type": "dimension",
    "value": "1rem",
    "description": "Above it.",
    "rebrand": false
  },
  {
    "name": "--galley-standfirst-order",
    "tier": "component",
    "type": "number",
    "value": "30",
    "description": "Place among the parts: 15 stands above the headline.",
    "rebrand": false
  },
  {
    "name": "--galley-byline-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "system-ui, \"Segoe UI\", \"Roboto\", \"Helvetica Neue\", \"Noto Sans\", \"Arial\", sans-serif",
    "description": "Face of the credits.",
    "rebrand": false
  },
  {
    "name": "--galley-byline-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem)",
    "description": "Size of the credits.",
    "rebrand": false
  },
  {
    "name": "--galley-byline-rule",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#d8d3ca, #3a3733)",
    "description": "The rule above the credits; `transparent` for none.",
    "rebrand": false
  },
  {
    "name": "--galley-byline-portrait-size",
    "tier": "component",
    "type": "dimension",
    "value": "3rem",
    "description": "Portraits.",
    "rebrand": false
  },
  {
    "name": "--galley-byline-portrait-radius",
    "tier": "component",
    "type": "dimension",
    "value": "50rem",
    "description": "Corners of portraits; 0 for squares.",
    "rebrand": false
  },
  {
    "name": "--galley-byline-space",
    "tier": "component",
    "type": "dimension",
    "value": "1.5rem",
    "description": "Above the credits.",
    "rebrand": false
  },
  {
    "name": "--galley-byline-order",
    "tier": "component",
    "type": "number",
    "value": "40",
    "description": "Place of the credits among the parts: 15 stands above the headline, 25 below it.",
    "rebrand": false
  },
  {
    "name": "--galley-byline-layout",
    "tier": "component",
    "type": "keyword",
    "value": "0 0 100%",
    "description": "Who and when: `0 0 100%` one below the other, `0 0 0%` in a row, `1 0 0%` at either end of it.",
    "rebrand": false
  },
  {
    "name": "--galley-byline-separator",
    "tier": "component",
    "type": "keyword",
    "value": "\"·\"",
    "description": "Between parts of one line, in quotation marks: a dot, a bar, a space. Never at an end of a line.",
    "rebrand": false
  },
  {
    "name": "--galley-byline-portrait-side",
    "tier": "component",
    "type": "number",
    "value": "0",
    "description": "Portraits: 0 at the start of the credits, 1 at their end.",
    "rebrand": false
  },
  {
    "name": "--galley-date-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#595550, #b0a9a0)",
    "description": "Colour of dates and length.",
    "rebrand": false
  },
  {
    "name": "--galley-hero-ratio",
    "tier": "component",
    "type": "keyword",
    "value": "initial",
    "description": "`aspect-ratio` of the picture at the top; by default its own.",
    "rebrand": false
  },
  {
    "name": "--galley-hero-max-block-size",
    "tier": "component",
    "type": "dimension",
    "value": "45rem",
    "description": "Height above which it is cropped round its focal point; one that is higher than wide is shown smaller instead.",
    "rebrand": false
  },
  {
    "name": "--galley-hero-order",
    "tier": "component",
    "type": "number",
    "value": "1",
    "description": "Place of the picture: -1 stands above the words.",
    "rebrand": false
  },
  {
    "name": "--galley-hero-measure",
    "tier": "component",
    "type": "dimension",
    "value": "44em",
    "description": "Width of the picture at the top, where it is wide.",
    "rebrand": false
  },
  {
    "name": "--galley-image-ratio",
    "tier": "component",
    "type": "keyword",
    "value": "3 / 2",
    "description": "`aspect-ratio` of pictures that do not say their size.",
    "rebrand": false
  },
  {
    "name": "--galley-image-dark-brightness",
    "tier": "component",
    "type": "number",
    "value": "1",
    "description": "Light that pictures keep on dark pages: 0.85 dims them; by default all.",
    "rebrand": false
  },
  {
    "name": "--galley-caption-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "system-ui, \"Segoe UI\", \"Roboto\", \"Helvetica Neue\", \"Noto Sans\", \"Arial\", sans-serif",
    "description": "Face.",
    "rebrand": false
  },
  {
    "name": "--galley-caption-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem)",
    "description": "Size.",
    "rebrand": false
  },
  {
    "name": "--galley-caption-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#595550, #b0a9a0)",
    "description": "Colour.",
    "rebrand": false
  },
  {
    "name": "--galley-caption-align",
    "tier": "component",
    "type": "keyword",
    "value": "start",
    "description": "`text-align`: start, center or end.",
    "rebrand": false
  },
  {
    "name": "--galley-heading-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(1.4375rem, 1.3rem + 0.75cqi, 1.75rem)",
    "description": "Size of headings of the second level.",
    "rebrand": false
  },
  {
    "name": "--galley-heading-minor-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(1.25rem, 1.16rem + 0.5cqi, 1.5rem)",
    "description": "Size of headings below the second level.",
    "rebrand": false
  },
  {
    "name": "--galley-heading-align",
    "tier": "component",
    "type": "keyword",
    "value": "start",
    "description": "`text-align`: start or center.",
    "rebrand": false
  },
  {
    "name": "--galley-heading-style",
    "tier": "component",
    "type": "keyword",
    "value": "normal",
    "description": "`font-style`: normal or italic; upright in scripts without italics.",
    "rebrand": false
  },
  {
    "name": "--galley-drop-cap-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Face.",
    "rebrand": false
  },
  {
    "name": "--galley-drop-cap-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#121212, #f6f4f0)",
    "description": "Colour.",
    "rebrand": false
  },
  {
    "name": "--galley-drop-cap-lines",
    "tier": "component",
    "type": "number",
    "value": "3",
    "description": "Lines it takes.",
    "rebrand": false
  },
  {
    "name": "--galley-drop-cap-where",
    "tier": "component",
    "type": "keyword",
    "value": "asked",
    "description": "Where it stands besides: asked is nowhere else than where an article asks for one; features, always, or never.",
    "rebrand": false
  },
  {
    "name": "--galley-quote-rule",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#807a72, #807a72)",
    "description": "The rule beside it.",
    "rebrand": false
  },
  {
    "name": "--galley-quote-indent",
    "tier": "component",
    "type": "dimension",
    "value": "1rem",
    "description": "Between its rule and its words.",
    "rebrand": false
  },
  {
    "name": "--galley-pullquote-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Face.",
    "rebrand": false
  },
  {
    "name": "--galley-pullquote-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(1.75rem, 1.5rem + 1.2cqi, 2.375rem)",
    "description": "Size.",
    "rebrand": false
  },
  {
    "name": "--galley-pullquote-weight",
    "tier": "component",
    "type": "fontWeight",
    "value": "400",
    "description": "Weight.",
    "rebrand": false
  },
  {
    "name": "--galley-pullquote-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#121212, #f6f4f0)",
    "description": "Colour.",
    "rebrand": false
  },
  {
    "name": "--galley-pullquote-rule",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#9c1c2b, #f3a49c)",
    "description": "The rule above it.",
    "rebrand": false
  },
  {
    "name": "--galley-pullquote-align",
    "tier": "component",
    "type": "keyword",
    "value": "start",
    "description": "`text-align`: start or center.",
    "rebrand": false
  },
  {
    "name": "--galley-pullquote-style",
    "tier": "component",
    "type": "keyword",
    "value": "normal",
    "description": "`font-style`: normal or italic; upright in scripts without italics.",
    "rebrand": false
  },
  {
    "name": "--galley-pullquote-marks",
    "tier": "component",
    "type": "keyword",
    "value": "none",
    "description": "Mark above it: open-quote, which follows the language, a text in quotation marks, or none.",
    "rebrand": false
  },
  {
    "name": "--galley-pullquote-bg",
    "tier": "component",
    "type": "color",
    "value": "transparent",
    "description": "Its ground.",
    "rebrand": false
  },
  {
    "name": "--galley-pullquote-inset",
    "tier": "component",
    "type": "dimension",
    "value": "0rem",
    "description": "Around its words, where it has a ground.",
    "rebrand": false
  },
  {
    "name": "--galley-code-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem)",
    "description": "Size.",
    "rebrand": false
  },
  {
    "name": "--galley-code-bg",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#f6f4f0, #201f1d)",
    "description": "Background.",
    "rebrand": false
  },
  {
    "name": "--galley-code-keyword",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#9c1c2b, #f3a49c)",
    "description": "Keywords, where a highlighter is given.",
    "rebrand": false
  },
  {
    "name": "--galley-code-string",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#0b4f8a, #94c5f5)",
    "description": "Strings and numbers, where a highlighter is given.",
    "rebrand": false
  },
  {
    "name": "--galley-code-comment",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#595550, #b0a9a0)",
    "description": "Comments, where a highlighter is given.",
    "rebrand": false
  },
  {
    "name": "--galley-dateline-caps",
    "tier": "component",
    "type": "keyword",
    "value": "normal",
    "description": "`font-variant-caps` of the place before the first paragraph: normal or all-small-caps.",
    "rebrand": false
  },
  {
    "name": "--galley-first-line-caps",
    "tier": "component",
    "type": "keyword",
    "value": "normal",
    "description": "`font-variant-caps` of the first line of an article: normal or small-caps.",
    "rebrand": false
  },
  {
    "name": "--galley-list-marker",
    "tier": "component",
    "type": "keyword",
    "value": "disc",
    "description": "`list-style-type` of lists without numbers: disc, square, or a text in quotation marks.",
    "rebrand": false
  },
  {
    "name": "--galley-break-glyph",
    "tier": "component",
    "type": "keyword",
    "value": "initial",
    "description": "Glyph of a break between sections, in quotation marks, in place of the line.",
    "rebrand": false
  }
] as const;

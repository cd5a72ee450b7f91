// Made by scripts/generate-tokens.ts from tokens/. Change those and run "npm run generate".

/** Every public token: its CSS name, tier, DTCG type (or `keyword`), default value and what it is for. */
export const publicTokens = [
  {
    "name": "--galley-p-neutral-0",
    "tier": "primitive",
    "type": "color",
    "value": "#ffffff",
    "description": "Paper in light pages."
  },
  {
    "name": "--galley-p-neutral-5",
    "tier": "primitive",
    "type": "color",
    "value": "#f6f4f0",
    "description": "A tint of paper: code, notices, boxes."
  },
  {
    "name": "--galley-p-neutral-10",
    "tier": "primitive",
    "type": "color",
    "value": "#ebe7e0",
    "description": "Text on dark pages."
  },
  {
    "name": "--galley-p-neutral-20",
    "tier": "primitive",
    "type": "color",
    "value": "#d8d3ca",
    "description": "Hairlines on light pages."
  },
  {
    "name": "--galley-p-neutral-30",
    "tier": "primitive",
    "type": "color",
    "value": "#b0a9a0",
    "description": "Muted text on dark pages."
  },
  {
    "name": "--galley-p-neutral-50",
    "tier": "primitive",
    "type": "color",
    "value": "#807a72",
    "description": "Lines that must be seen, on both."
  },
  {
    "name": "--galley-p-neutral-60",
    "tier": "primitive",
    "type": "color",
    "value": "#595550",
    "description": "Muted text on light pages."
  },
  {
    "name": "--galley-p-neutral-80",
    "tier": "primitive",
    "type": "color",
    "value": "#3a3733",
    "description": "Hairlines on dark pages."
  },
  {
    "name": "--galley-p-neutral-90",
    "tier": "primitive",
    "type": "color",
    "value": "#201f1d",
    "description": "A tint of the dark page: code, notices, boxes."
  },
  {
    "name": "--galley-p-neutral-95",
    "tier": "primitive",
    "type": "color",
    "value": "#1a1918",
    "description": "Text on light pages."
  },
  {
    "name": "--galley-p-neutral-100",
    "tier": "primitive",
    "type": "color",
    "value": "#121212",
    "description": "The dark page."
  },
  {
    "name": "--galley-p-brand-40",
    "tier": "primitive",
    "type": "color",
    "value": "#9c1c2b",
    "description": "The house colour on light pages."
  },
  {
    "name": "--galley-p-brand-80",
    "tier": "primitive",
    "type": "color",
    "value": "#f3a49c",
    "description": "The house colour on dark pages."
  },
  {
    "name": "--galley-p-blue-40",
    "tier": "primitive",
    "type": "color",
    "value": "#0b4f8a",
    "description": "Links on light pages."
  },
  {
    "name": "--galley-p-blue-80",
    "tier": "primitive",
    "type": "color",
    "value": "#94c5f5",
    "description": "Links on dark pages."
  },
  {
    "name": "--galley-p-violet-40",
    "tier": "primitive",
    "type": "color",
    "value": "#5a3a82",
    "description": "Visited links on light pages."
  },
  {
    "name": "--galley-p-violet-80",
    "tier": "primitive",
    "type": "color",
    "value": "#c8b4ea",
    "description": "Visited links on dark pages."
  },
  {
    "name": "--galley-p-amber-20",
    "tier": "primitive",
    "type": "color",
    "value": "#554a1c",
    "description": "Marked words on dark pages."
  },
  {
    "name": "--galley-p-amber-90",
    "tier": "primitive",
    "type": "color",
    "value": "#fbeaa8",
    "description": "Marked words on light pages."
  },
  {
    "name": "--galley-p-font-serif",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "The text face: system serifs from the best down."
  },
  {
    "name": "--galley-p-font-sans",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "system-ui, \"Segoe UI\", \"Roboto\", \"Helvetica Neue\", \"Noto Sans\", \"Arial\", sans-serif",
    "description": "The face of small print."
  },
  {
    "name": "--galley-p-font-mono",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "ui-monospace, \"SFMono-Regular\", \"Menlo\", \"Cascadia Mono\", \"Consolas\", \"DejaVu Sans Mono\", monospace",
    "description": "The face of code."
  },
  {
    "name": "--galley-p-font-naskh",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "\"Noto Naskh Arabic\", \"Vazirmatn\", \"Geeza Pro\", \"Segoe UI\", \"Tahoma\", \"DejaVu Sans\", serif",
    "description": "The text face of Arabic script."
  },
  {
    "name": "--galley-p-font-arab-sans",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "\"Vazirmatn\", \"Noto Sans Arabic\", \"Geeza Pro\", \"Segoe UI\", \"Tahoma\", \"DejaVu Sans\", sans-serif",
    "description": "The face of small print in Arabic script."
  },
  {
    "name": "--galley-p-font-nastaliq",
    "tier": "primitive",
    "type": "fontFamily",
    "value": "\"Noto Nastaliq Urdu\", \"Jameel Noori Nastaleeq\", \"Noto Naskh Arabic\", serif",
    "description": "The text face of Nastaliq."
  },
  {
    "name": "--galley-color-bg",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#ffffff, #121212)",
    "description": "Behind the article. Painted by the article itself, so that its text has contrast on every page."
  },
  {
    "name": "--galley-color-surface",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#f6f4f0, #201f1d)",
    "description": "Behind code, notices and boxes."
  },
  {
    "name": "--galley-color-text",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#1a1918, #ebe7e0)",
    "description": "Running text. At least 11:1 on the background."
  },
  {
    "name": "--galley-color-text-muted",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#595550, #b0a9a0)",
    "description": "Dates, captions, small print. At least 6:1 on the background."
  },
  {
    "name": "--galley-color-heading",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#121212, #f6f4f0)",
    "description": "Headline and headings."
  },
  {
    "name": "--galley-color-link",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#0b4f8a, #94c5f5)",
    "description": "Links. At least 7:1 on the background."
  },
  {
    "name": "--galley-color-link-visited",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#5a3a82, #c8b4ea)",
    "description": "Links already followed."
  },
  {
    "name": "--galley-color-accent",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#9c1c2b, #f3a49c)",
    "description": "The house colour: kicker, drop capital, rule of the pull quote."
  },
  {
    "name": "--galley-color-rule",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#d8d3ca, #3a3733)",
    "description": "Hairlines."
  },
  {
    "name": "--galley-color-rule-strong",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#807a72, #807a72)",
    "description": "Lines that carry meaning. At least 3:1 on the background."
  },
  {
    "name": "--galley-color-focus",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#0b4f8a, #94c5f5)",
    "description": "The focus ring."
  },
  {
    "name": "--galley-color-mark",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#fbeaa8, #554a1c)",
    "description": "Behind marked words and the place a link has led to."
  },
  {
    "name": "--galley-color-placeholder",
    "tier": "semantic",
    "type": "color",
    "value": "light-dark(#f6f4f0, #201f1d)",
    "description": "The box of a picture until it has loaded."
  },
  {
    "name": "--galley-font-body",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Running text."
  },
  {
    "name": "--galley-font-heading",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Headline, headings, pull quotes."
  },
  {
    "name": "--galley-font-ui",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "system-ui, \"Segoe UI\", \"Roboto\", \"Helvetica Neue\", \"Noto Sans\", \"Arial\", sans-serif",
    "description": "Kicker, byline, dates, captions."
  },
  {
    "name": "--galley-font-mono",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "ui-monospace, \"SFMono-Regular\", \"Menlo\", \"Cascadia Mono\", \"Consolas\", \"DejaVu Sans Mono\", monospace",
    "description": "Code."
  },
  {
    "name": "--galley-font-arab-body",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Noto Naskh Arabic\", \"Vazirmatn\", \"Geeza Pro\", \"Segoe UI\", \"Tahoma\", \"DejaVu Sans\", serif",
    "description": "Running text in Arabic script."
  },
  {
    "name": "--galley-font-arab-heading",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Noto Naskh Arabic\", \"Vazirmatn\", \"Geeza Pro\", \"Segoe UI\", \"Tahoma\", \"DejaVu Sans\", serif",
    "description": "Headline and headings in Arabic script."
  },
  {
    "name": "--galley-font-arab-ui",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Vazirmatn\", \"Noto Sans Arabic\", \"Geeza Pro\", \"Segoe UI\", \"Tahoma\", \"DejaVu Sans\", sans-serif",
    "description": "Small print in Arabic script."
  },
  {
    "name": "--galley-font-aran-body",
    "tier": "semantic",
    "type": "fontFamily",
    "value": "\"Noto Nastaliq Urdu\", \"Jameel Noori Nastaleeq\", \"Noto Naskh Arabic\", serif",
    "description": "Running text and headings in Nastaliq (`lang` with the script `Aran`)."
  },
  {
    "name": "--galley-text-scale",
    "tier": "semantic",
    "type": "number",
    "value": "1",
    "description": "Enlarges all text: the reader's size control, or 1.6 on pages whose root is 10px."
  },
  {
    "name": "--galley-text-xs",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(0.8125rem, 0.79rem + 0.1cqi, 0.875rem)",
    "description": "Captions' credits, notes."
  },
  {
    "name": "--galley-text-sm",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem)",
    "description": "Byline, dates, captions, code."
  },
  {
    "name": "--galley-text-md",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1.0625rem, 1rem + 0.35cqi, 1.25rem)",
    "description": "Running text: 17 to 20 pixels."
  },
  {
    "name": "--galley-text-lg",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1.1875rem, 1.1rem + 0.5cqi, 1.4375rem)",
    "description": "Standfirst."
  },
  {
    "name": "--galley-text-xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1.25rem, 1.16rem + 0.5cqi, 1.5rem)",
    "description": "Smaller headings."
  },
  {
    "name": "--galley-text-2xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1.4375rem, 1.3rem + 0.75cqi, 1.75rem)",
    "description": "Headings."
  },
  {
    "name": "--galley-text-3xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1.75rem, 1.5rem + 1.2cqi, 2.375rem)",
    "description": "Pull quotes."
  },
  {
    "name": "--galley-text-4xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(2rem, 1.5rem + 2.1cqi, 2.875rem)",
    "description": "Headline."
  },
  {
    "name": "--galley-text-5xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(2.125rem, 1.5rem + 2.6cqi, 3.375rem)",
    "description": "Headline of a story without a picture, and of showpieces."
  },
  {
    "name": "--galley-weight-body",
    "tier": "semantic",
    "type": "fontWeight",
    "value": "400",
    "description": "Running text."
  },
  {
    "name": "--galley-weight-strong",
    "tier": "semantic",
    "type": "fontWeight",
    "value": "700",
    "description": "Strong words, names."
  },
  {
    "name": "--galley-weight-heading",
    "tier": "semantic",
    "type": "fontWeight",
    "value": "700",
    "description": "Headings."
  },
  {
    "name": "--galley-weight-headline",
    "tier": "semantic",
    "type": "fontWeight",
    "value": "700",
    "description": "Headline."
  },
  {
    "name": "--galley-weight-ui",
    "tier": "semantic",
    "type": "fontWeight",
    "value": "400",
    "description": "Small print."
  },
  {
    "name": "--galley-leading-body",
    "tier": "semantic",
    "type": "number",
    "value": "1.55",
    "description": "Running text; scripts that need more multiply it."
  },
  {
    "name": "--galley-leading-heading",
    "tier": "semantic",
    "type": "number",
    "value": "1.2",
    "description": "Headings."
  },
  {
    "name": "--galley-leading-headline",
    "tier": "semantic",
    "type": "number",
    "value": "1.12",
    "description": "Headline."
  },
  {
    "name": "--galley-leading-ui",
    "tier": "semantic",
    "type": "number",
    "value": "1.4",
    "description": "Small print."
  },
  {
    "name": "--galley-tracking-headline",
    "tier": "semantic",
    "type": "dimension",
    "value": "-0.011em",
    "description": "Headline; none in scripts that join letters."
  },
  {
    "name": "--galley-tracking-kicker",
    "tier": "semantic",
    "type": "dimension",
    "value": "0.015em",
    "description": "Kicker; none in scripts that join letters."
  },
  {
    "name": "--galley-case-kicker",
    "tier": "semantic",
    "type": "keyword",
    "value": "none",
    "description": "`text-transform` of the kicker; none in scripts without capitals."
  },
  {
    "name": "--galley-emphasis-style",
    "tier": "semantic",
    "type": "keyword",
    "value": "italic",
    "description": "`font-style` of emphasis and titles of works; upright in scripts without italics."
  },
  {
    "name": "--galley-measure",
    "tier": "semantic",
    "type": "dimension",
    "value": "32em",
    "description": "Longest line of running text, in em of it; scripts with denser letters take less."
  },
  {
    "name": "--galley-measure-wide",
    "tier": "semantic",
    "type": "dimension",
    "value": "44em",
    "description": "Wide pictures."
  },
  {
    "name": "--galley-measure-page",
    "tier": "semantic",
    "type": "dimension",
    "value": "62em",
    "description": "The widest a picture gets without touching the edges."
  },
  {
    "name": "--galley-measure-inset",
    "tier": "semantic",
    "type": "dimension",
    "value": "15em",
    "description": "Floating pictures and quotes."
  },
  {
    "name": "--galley-gutter",
    "tier": "semantic",
    "type": "dimension",
    "value": "clamp(1rem, 5cqi, 2.5rem)",
    "description": "Space between the text and the article's edge; 0 where the page has its own."
  },
  {
    "name": "--galley-space-xs",
    "tier": "semantic",
    "type": "dimension",
    "value": "0.5rem",
    "description": "Between lines that belong together."
  },
  {
    "name": "--galley-space-sm",
    "tier": "semantic",
    "type": "dimension",
    "value": "0.75rem",
    "description": "Between small things."
  },
  {
    "name": "--galley-space-md",
    "tier": "semantic",
    "type": "dimension",
    "value": "1rem",
    "description": "Between parts of the opening."
  },
  {
    "name": "--galley-space-lg",
    "tier": "semantic",
    "type": "dimension",
    "value": "1.5rem",
    "description": "Around blocks."
  },
  {
    "name": "--galley-space-xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "2.25rem",
    "description": "Around pictures and sections."
  },
  {
    "name": "--galley-space-2xl",
    "tier": "semantic",
    "type": "dimension",
    "value": "3.5rem",
    "description": "Above and below the article."
  },
  {
    "name": "--galley-paragraph-gap",
    "tier": "semantic",
    "type": "dimension",
    "value": "1em",
    "description": "Between paragraphs; 0 for indented setting."
  },
  {
    "name": "--galley-paragraph-indent",
    "tier": "semantic",
    "type": "dimension",
    "value": "0em",
    "description": "First line of a paragraph after a paragraph; 1.5em for indented setting."
  },
  {
    "name": "--galley-radius",
    "tier": "semantic",
    "type": "dimension",
    "value": "0rem",
    "description": "Corners of pictures and boxes."
  },
  {
    "name": "--galley-rule-width",
    "tier": "semantic",
    "type": "dimension",
    "value": "1px",
    "description": "Hairlines."
  },
  {
    "name": "--galley-rule-strong",
    "tier": "semantic",
    "type": "dimension",
    "value": "3px",
    "description": "The rule of the pull quote."
  },
  {
    "name": "--galley-rule-style",
    "tier": "semantic",
    "type": "strokeStyle",
    "value": "solid",
    "description": "`border-style` of all rules."
  },
  {
    "name": "--galley-focus-width",
    "tier": "semantic",
    "type": "dimension",
    "value": "3px",
    "description": "Focus ring."
  },
  {
    "name": "--galley-focus-offset",
    "tier": "semantic",
    "type": "dimension",
    "value": "2px",
    "description": "Gap between a thing and its focus ring."
  },
  {
    "name": "--galley-link-thickness",
    "tier": "semantic",
    "type": "dimension",
    "value": "max(1px, 0.06em)",
    "description": "Underlines."
  },
  {
    "name": "--galley-link-offset",
    "tier": "semantic",
    "type": "dimension",
    "value": "0.2em",
    "description": "Underlines' distance from the line."
  },
  {
    "name": "--galley-opening-align",
    "tier": "component",
    "type": "keyword",
    "value": "start",
    "description": "`text-align` of the opening: start or center."
  },
  {
    "name": "--galley-opening-space",
    "tier": "component",
    "type": "dimension",
    "value": "2.25rem",
    "description": "Above the opening and between it and what follows."
  },
  {
    "name": "--galley-kicker-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem)",
    "description": "Size."
  },
  {
    "name": "--galley-kicker-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#9c1c2b, #f3a49c)",
    "description": "Colour."
  },
  {
    "name": "--galley-headline-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Face."
  },
  {
    "name": "--galley-headline-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(2rem, 1.5rem + 2.1cqi, 2.875rem)",
    "description": "Size."
  },
  {
    "name": "--galley-headline-large-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(2.125rem, 1.5rem + 2.6cqi, 3.375rem)",
    "description": "Size for a story without a picture and for showpieces."
  },
  {
    "name": "--galley-headline-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#121212, #f6f4f0)",
    "description": "Colour."
  },
  {
    "name": "--galley-standfirst-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Face."
  },
  {
    "name": "--galley-standfirst-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(1.1875rem, 1.1rem + 0.5cqi, 1.4375rem)",
    "description": "Size."
  },
  {
    "name": "--galley-standfirst-weight",
    "tier": "component",
    "type": "fontWeight",
    "value": "400",
    "description": "Weight."
  },
  {
    "name": "--galley-standfirst-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#595550, #b0a9a0)",
    "description": "Colour."
  },
  {
    "name": "--galley-byline-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "system-ui, \"Segoe UI\", \"Roboto\", \"Helvetica Neue\", \"Noto Sans\", \"Arial\", sans-serif",
    "description": "Face of the credits."
  },
  {
    "name": "--galley-byline-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem)",
    "description": "Size of the credits."
  },
  {
    "name": "--galley-byline-rule",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#d8d3ca, #3a3733)",
    "description": "The rule above the credits; `transparent` for none."
  },
  {
    "name": "--galley-byline-portrait-size",
    "tier": "component",
    "type": "dimension",
    "value": "3rem",
    "description": "Portraits."
  },
  {
    "name": "--galley-byline-portrait-radius",
    "tier": "component",
    "type": "dimension",
    "value": "50rem",
    "description": "Corners of portraits; 0 for squares."
  },
  {
    "name": "--galley-date-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#595550, #b0a9a0)",
    "description": "Colour of dates and length."
  },
  {
    "name": "--galley-hero-ratio",
    "tier": "component",
    "type": "keyword",
    "value": "initial",
    "description": "`aspect-ratio` of the picture at the top; by default its own."
  },
  {
    "name": "--galley-hero-max-block-size",
    "tier": "component",
    "type": "dimension",
    "value": "45rem",
    "description": "Height above which it is cropped round its focal point."
  },
  {
    "name": "--galley-image-ratio",
    "tier": "component",
    "type": "keyword",
    "value": "3 / 2",
    "description": "`aspect-ratio` of pictures that do not say their size."
  },
  {
    "name": "--galley-caption-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "system-ui, \"Segoe UI\", \"Roboto\", \"Helvetica Neue\", \"Noto Sans\", \"Arial\", sans-serif",
    "description": "Face."
  },
  {
    "name": "--galley-caption-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem)",
    "description": "Size."
  },
  {
    "name": "--galley-caption-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#595550, #b0a9a0)",
    "description": "Colour."
  },
  {
    "name": "--galley-heading-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(1.4375rem, 1.3rem + 0.75cqi, 1.75rem)",
    "description": "Size of headings of the second level."
  },
  {
    "name": "--galley-heading-minor-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(1.25rem, 1.16rem + 0.5cqi, 1.5rem)",
    "description": "Size of headings below the second level."
  },
  {
    "name": "--galley-drop-cap-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Face."
  },
  {
    "name": "--galley-drop-cap-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#121212, #f6f4f0)",
    "description": "Colour."
  },
  {
    "name": "--galley-drop-cap-lines",
    "tier": "component",
    "type": "number",
    "value": "3",
    "description": "Lines it takes."
  },
  {
    "name": "--galley-quote-rule",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#807a72, #807a72)",
    "description": "The rule beside it."
  },
  {
    "name": "--galley-pullquote-font",
    "tier": "component",
    "type": "fontFamily",
    "value": "\"Iowan Old Style\", \"Charter\", \"Source Serif 4\", \"Source Serif Pro\", \"Georgia\", \"Cambria\", \"Times New Roman\", serif",
    "description": "Face."
  },
  {
    "name": "--galley-pullquote-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(1.75rem, 1.5rem + 1.2cqi, 2.375rem)",
    "description": "Size."
  },
  {
    "name": "--galley-pullquote-weight",
    "tier": "component",
    "type": "fontWeight",
    "value": "400",
    "description": "Weight."
  },
  {
    "name": "--galley-pullquote-color",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#121212, #f6f4f0)",
    "description": "Colour."
  },
  {
    "name": "--galley-pullquote-rule",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#9c1c2b, #f3a49c)",
    "description": "The rule above it."
  },
  {
    "name": "--galley-code-size",
    "tier": "component",
    "type": "dimension",
    "value": "clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem)",
    "description": "Size."
  },
  {
    "name": "--galley-code-bg",
    "tier": "component",
    "type": "color",
    "value": "light-dark(#f6f4f0, #201f1d)",
    "description": "Background."
  }
] as const;

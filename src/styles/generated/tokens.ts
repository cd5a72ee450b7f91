// Made by scripts/generate-tokens.ts from tokens/. Change those and run "npm run generate".

/** Declarations that give each private name the publisher's value or the default; for the wrapper, and whatever else tokens may be set on. */
export const tokenMapping = `
  --_color-bg: var(--galley-color-bg, light-dark(var(--galley-p-neutral-0, #ffffff), var(--galley-p-neutral-100, #121212)));
  --_color-surface: var(--galley-color-surface, light-dark(var(--galley-p-neutral-5, #f6f4f0), var(--galley-p-neutral-90, #201f1d)));
  --_color-text: var(--galley-color-text, light-dark(var(--galley-p-neutral-95, #1a1918), var(--galley-p-neutral-10, #ebe7e0)));
  --_color-text-muted: var(--galley-color-text-muted, light-dark(var(--galley-p-neutral-60, #595550), var(--galley-p-neutral-30, #b0a9a0)));
  --_color-heading: var(--galley-color-heading, light-dark(var(--galley-p-neutral-100, #121212), var(--galley-p-neutral-5, #f6f4f0)));
  --_color-link: var(--galley-color-link, light-dark(var(--galley-p-blue-40, #0b4f8a), var(--galley-p-blue-80, #94c5f5)));
  --_color-link-visited: var(--galley-color-link-visited, light-dark(var(--galley-p-violet-40, #5a3a82), var(--galley-p-violet-80, #c8b4ea)));
  --_color-accent: var(--galley-color-accent, light-dark(var(--galley-p-brand-40, #9c1c2b), var(--galley-p-brand-80, #f3a49c)));
  --_color-rule: var(--galley-color-rule, light-dark(var(--galley-p-neutral-20, #d8d3ca), var(--galley-p-neutral-80, #3a3733)));
  --_color-rule-strong: var(--galley-color-rule-strong, light-dark(var(--galley-p-neutral-50, #807a72), var(--galley-p-neutral-50, #807a72)));
  --_color-focus: var(--galley-color-focus, var(--_color-link));
  --_color-mark: var(--galley-color-mark, light-dark(#fbeaa8, #554a1c));
  --_color-placeholder: var(--galley-color-placeholder, var(--_color-surface));
  --_font-arab-body: var(--galley-font-arab-body, var(--galley-p-font-naskh, "Noto Naskh Arabic", "Vazirmatn", "Geeza Pro", "Segoe UI", "Tahoma", "DejaVu Sans", serif));
  --_font-arab-heading: var(--galley-font-arab-heading, var(--galley-p-font-naskh, "Noto Naskh Arabic", "Vazirmatn", "Geeza Pro", "Segoe UI", "Tahoma", "DejaVu Sans", serif));
  --_font-arab-ui: var(--galley-font-arab-ui, var(--galley-p-font-arab-sans, "Vazirmatn", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", "Tahoma", "DejaVu Sans", sans-serif));
  --_font-aran-body: var(--galley-font-aran-body, var(--galley-p-font-nastaliq, "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Noto Naskh Arabic", serif));
  --_text-scale: var(--galley-text-scale, 1);
  --_text-xs: var(--galley-text-xs, clamp(0.8125rem, 0.79rem + 0.1cqi, 0.875rem));
  --_text-sm: var(--galley-text-sm, clamp(0.875rem, 0.85rem + 0.12cqi, 0.9375rem));
  --_text-md: var(--galley-text-md, clamp(1.0625rem, 1rem + 0.35cqi, 1.25rem));
  --_text-lg: var(--galley-text-lg, clamp(1.1875rem, 1.1rem + 0.5cqi, 1.4375rem));
  --_text-xl: var(--galley-text-xl, clamp(1.25rem, 1.16rem + 0.5cqi, 1.5rem));
  --_text-2xl: var(--galley-text-2xl, clamp(1.4375rem, 1.3rem + 0.75cqi, 1.75rem));
  --_text-3xl: var(--galley-text-3xl, clamp(1.75rem, 1.5rem + 1.2cqi, 2.375rem));
  --_text-4xl: var(--galley-text-4xl, clamp(2rem, 1.5rem + 2.1cqi, 2.875rem));
  --_text-5xl: var(--galley-text-5xl, clamp(2.125rem, 1.5rem + 2.6cqi, 3.375rem));
  --_weight-body: var(--galley-weight-body, 400);
  --_weight-strong: var(--galley-weight-strong, 700);
  --_weight-heading: var(--galley-weight-heading, 700);
  --_weight-headline: var(--galley-weight-headline, 700);
  --_weight-ui: var(--galley-weight-ui, 400);
  --_leading-body: var(--galley-leading-body, 1.55);
  --_leading-heading: var(--galley-leading-heading, 1.2);
  --_leading-headline: var(--galley-leading-headline, 1.12);
  --_leading-ui: var(--galley-leading-ui, 1.4);
  --_numeral-style: var(--galley-numeral-style, normal);
  --_measure: var(--galley-measure, 32em);
  --_measure-wide: var(--galley-measure-wide, 44em);
  --_measure-page: var(--galley-measure-page, 62em);
  --_measure-inset: var(--galley-measure-inset, 15em);
  --_scroll-margin: var(--galley-scroll-margin, 2em);
  --_gutter: var(--galley-gutter, clamp(1rem, 5cqi, 2.5rem));
  --_space-xs: var(--galley-space-xs, 0.5rem);
  --_space-sm: var(--galley-space-sm, 0.75rem);
  --_space-md: var(--galley-space-md, 1rem);
  --_space-lg: var(--galley-space-lg, 1.5rem);
  --_space-xl: var(--galley-space-xl, 2.25rem);
  --_space-2xl: var(--galley-space-2xl, 3.5rem);
  --_paragraph-gap: var(--galley-paragraph-gap, 1em);
  --_paragraph-indent: var(--galley-paragraph-indent, 0em);
  --_radius: var(--galley-radius, 0rem);
  --_rule-width: var(--galley-rule-width, 1px);
  --_rule-strong: var(--galley-rule-strong, 3px);
  --_rule-style: var(--galley-rule-style, solid);
  --_focus-width: var(--galley-focus-width, 3px);
  --_focus-offset: var(--galley-focus-offset, 2px);
  --_link-thickness: var(--galley-link-thickness, max(1px, 0.06em));
  --_link-offset: var(--galley-link-offset, 0.2em);
  --_link-underline: var(--galley-link-underline, var(--_color-link));
  --_kicker-size: var(--galley-kicker-size, var(--_text-sm));
  --_kicker-color: var(--galley-kicker-color, var(--_color-accent));
  --_kicker-section-color: var(--galley-kicker-section-color, var(--_color-text-muted));
  --_kicker-bg: var(--galley-kicker-bg, var(--_opening-bg));
  --_kicker-padding: var(--galley-kicker-padding, 0rem);
  --_kicker-weight: var(--galley-kicker-weight, var(--_weight-strong));
  --_kicker-width: var(--galley-kicker-width, 100%);
  --_kicker-rule: var(--galley-kicker-rule, 0px);
  --_kicker-space: var(--galley-kicker-space, var(--_space-xs));
  --_kicker-order: var(--galley-kicker-order, 10);
  --_headline-size: var(--galley-headline-size, var(--_text-4xl));
  --_headline-large-size: var(--galley-headline-large-size, var(--_text-5xl));
  --_headline-color: var(--galley-headline-color, var(--_color-heading));
  --_headline-arab-scale: var(--galley-headline-arab-scale, 1);
  --_headline-measure: var(--galley-headline-measure, min(100%, 80rem));
  --_standfirst-size: var(--galley-standfirst-size, var(--_text-lg));
  --_standfirst-weight: var(--galley-standfirst-weight, var(--_weight-body));
  --_standfirst-color: var(--galley-standfirst-color, var(--_color-text-muted));
  --_standfirst-space: var(--galley-standfirst-space, var(--_space-md));
  --_standfirst-order: var(--galley-standfirst-order, 30);
  --_byline-size: var(--galley-byline-size, var(--_text-sm));
  --_byline-rule: var(--galley-byline-rule, var(--_color-rule));
  --_byline-portrait-size: var(--galley-byline-portrait-size, 3rem);
  --_byline-portrait-radius: var(--galley-byline-portrait-radius, 50rem);
  --_byline-space: var(--galley-byline-space, var(--_space-lg));
  --_byline-order: var(--galley-byline-order, 40);
  --_byline-layout: var(--galley-byline-layout, 0 0 100%);
  --_byline-separator: var(--galley-byline-separator, "·");
  --_byline-portrait-side: var(--galley-byline-portrait-side, 0);
  --_date-color: var(--galley-date-color, var(--_color-text-muted));
  --_hero-ratio: var(--galley-hero-ratio, initial);
  --_hero-max-block-size: var(--galley-hero-max-block-size, 45rem);
  --_hero-order: var(--galley-hero-order, 1);
  --_hero-measure: var(--galley-hero-measure, var(--_measure-wide));
  --_image-ratio: var(--galley-image-ratio, 3 / 2);
  --_image-dark-brightness: var(--galley-image-dark-brightness, initial);
  --_caption-size: var(--galley-caption-size, var(--_text-sm));
  --_caption-color: var(--galley-caption-color, var(--_color-text-muted));
  --_caption-align: var(--galley-caption-align, start);
  --_heading-size: var(--galley-heading-size, var(--_text-2xl));
  --_heading-minor-size: var(--galley-heading-minor-size, var(--_text-xl));
  --_heading-align: var(--galley-heading-align, start);
  --_drop-cap-color: var(--galley-drop-cap-color, var(--_color-heading));
  --_drop-cap-lines: var(--galley-drop-cap-lines, 3);
  --_drop-cap-where: var(--galley-drop-cap-where, asked);
  --_quote-rule: var(--galley-quote-rule, var(--_color-rule-strong));
  --_quote-indent: var(--galley-quote-indent, var(--_space-md));
  --_pullquote-size: var(--galley-pullquote-size, var(--_text-3xl));
  --_pullquote-weight: var(--galley-pullquote-weight, var(--_weight-body));
  --_pullquote-color: var(--galley-pullquote-color, var(--_color-heading));
  --_pullquote-rule: var(--galley-pullquote-rule, var(--_color-accent));
  --_pullquote-align: var(--galley-pullquote-align, start);
  --_pullquote-marks: var(--galley-pullquote-marks, none);
  --_pullquote-bg: var(--galley-pullquote-bg, transparent);
  --_pullquote-inset: var(--galley-pullquote-inset, 0rem);
  --_code-size: var(--galley-code-size, var(--_text-sm));
  --_code-bg: var(--galley-code-bg, var(--_color-surface));
  --_code-keyword: var(--galley-code-keyword, var(--_color-accent));
  --_code-string: var(--galley-code-string, var(--_color-link));
  --_code-comment: var(--galley-code-comment, var(--_color-text-muted));
  --_dateline-caps: var(--galley-dateline-caps, normal);
  --_first-line-caps: var(--galley-first-line-caps, normal);
  --_list-marker: var(--galley-list-marker, disc);
  --_break-glyph: var(--galley-break-glyph, initial);
`;

/** The same for the tokens of the opening as a whole; not for its parts, which follow it. */
export const openingMapping = `
  --_opening-align: var(--galley-opening-align, start);
  --_opening-space: var(--galley-opening-space, var(--_space-xl));
  --_opening-measure: var(--galley-opening-measure, var(--_measure));
  --_opening-rule: var(--galley-opening-rule, transparent);
  --_opening-rule-below: var(--galley-opening-rule-below, transparent);
  --_opening-rule-width: var(--galley-opening-rule-width, var(--_rule-strong));
  --_opening-bg: var(--galley-opening-bg, var(--_color-bg));
  --_opening-color: var(--galley-opening-color, initial);
  --_opening-padding: var(--galley-opening-padding, 0rem);
`;

/** The same for what scripts change; for the wrapper and every element that has a language of its own. */
export const scriptMapping = `
  --_font-body: var(--galley-font-body, var(--galley-p-font-serif, "Iowan Old Style", "Charter", "Source Serif 4", "Source Serif Pro", "Georgia", "Cambria", "Times New Roman", serif));
  --_font-heading: var(--galley-font-heading, var(--galley-p-font-serif, "Iowan Old Style", "Charter", "Source Serif 4", "Source Serif Pro", "Georgia", "Cambria", "Times New Roman", serif));
  --_font-ui: var(--galley-font-ui, var(--galley-p-font-sans, system-ui, "Segoe UI", "Roboto", "Helvetica Neue", "Noto Sans", "Arial", sans-serif));
  --_font-mono: var(--galley-font-mono, var(--galley-p-font-mono, ui-monospace, "SFMono-Regular", "Menlo", "Cascadia Mono", "Consolas", "DejaVu Sans Mono", monospace));
  --_tracking-headline: var(--galley-tracking-headline, -0.011em);
  --_tracking-kicker: var(--galley-tracking-kicker, 0.015em);
  --_case-kicker: var(--galley-case-kicker, none);
  --_case-headline: var(--galley-case-headline, none);
  --_emphasis-style: var(--galley-emphasis-style, italic);
  --_headline-font: var(--galley-headline-font, var(--_font-heading));
  --_standfirst-font: var(--galley-standfirst-font, var(--_font-body));
  --_standfirst-style: var(--galley-standfirst-style, normal);
  --_byline-font: var(--galley-byline-font, var(--_font-ui));
  --_caption-font: var(--galley-caption-font, var(--_font-ui));
  --_heading-style: var(--galley-heading-style, normal);
  --_drop-cap-font: var(--galley-drop-cap-font, var(--_font-heading));
  --_pullquote-font: var(--galley-pullquote-font, var(--_font-heading));
  --_pullquote-style: var(--galley-pullquote-style, normal);
`;

/** What each script makes of the sizes. */
export const scriptFactors = {
  latn: `
  --_script-size: 1;
  --_script-leading: 1;
  --_script-heading: 1;
  --_script-least: 0;
  --_script-measure: 1;
`,
  diacritics: `
  --_script-size: 1;
  --_script-leading: 1;
  --_script-heading: 1.07;
  --_script-least: 1.1;
  --_script-measure: 1;
`,
  arab: `
  --_script-size: 1.06;
  --_script-leading: 1.13;
  --_script-heading: 1.2;
  --_script-least: 1.32;
  --_script-measure: 0.875;
`,
  aran: `
  --_script-size: 1.12;
  --_script-leading: 1.42;
  --_script-heading: 1.7;
  --_script-least: 1.8;
  --_script-measure: 0.6875;
`,
  indic: `
  --_script-size: 1;
  --_script-leading: 1.12;
  --_script-heading: 1.24;
  --_script-least: 1.35;
  --_script-measure: 0.94;
`,
  cjk: `
  --_script-size: 1;
  --_script-leading: 1.13;
  --_script-heading: 1.2;
  --_script-least: 1.2;
  --_script-measure: 1.19;
`,
} as const;

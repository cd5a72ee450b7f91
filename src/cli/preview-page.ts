import { escapeText } from '../hosts/escape.js';
import { THEMES } from '../themes/names.js';

const WIDTHS = [['', 'As wide as there is room'], ['360', '360 px'], ['768', '768 px'], ['1024', '1024 px'], ['1440', '1440 px']] as const;

const select = (name: string, label: string, options: readonly (readonly [string, string])[]): string =>
  `<label>${label} <select name="${name}">${options.map(([value, words]) => `<option value="${value}">${words}</option>`).join('')}</select></label>`;

/** The page around the article of a preview: what switches how it is shown, its issues and its source. */
export const previewPage = (file: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(file)} – preview</title>
<style>
:root { color-scheme: light dark; font: 0.875rem/1.5 system-ui, sans-serif; --rule: color-mix(in srgb, currentColor 20%, transparent); }
body { display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(18rem, 28rem); block-size: 100dvh; margin: 0; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; grid-column: 1 / -1; align-items: baseline; padding: 0.5rem 1rem; border-block-end: 1px solid var(--rule); }
strong { margin-inline-end: auto; overflow-wrap: anywhere; }
select { font: inherit; }
main { overflow: auto; background: color-mix(in srgb, currentColor 8%, transparent); }
iframe { display: block; inline-size: 100%; block-size: 100%; margin-inline: auto; border: 0; background: Canvas; }
aside { display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 0; border-inline-start: 1px solid var(--rule); }
section { overflow: auto; max-block-size: 40dvh; padding: 0.75rem 1rem; border-block-end: 1px solid var(--rule); }
h2 { margin: 0 0 0.25rem; font-size: 1rem; }
ul { margin: 0; padding: 0; list-style: none; }
li button { all: unset; cursor: pointer; display: block; padding-block: 0.25rem; }
button:focus-visible, #source:focus-visible { outline: 2px solid; outline-offset: -2px; }
[data-severity=fatal] b, [data-severity=error] b { color: light-dark(#b00020, #ff8a80); }
[data-severity=warning] b { color: light-dark(#8a5000, #ffcc66); }
#source { overflow: auto; margin: 0; padding: 0.75rem 0; font: 0.8125rem/1.5 ui-monospace, monospace; counter-reset: line; }
#source span { display: block; padding-inline: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; cursor: pointer; counter-increment: line; }
#source span::before { content: counter(line); display: inline-block; min-inline-size: 4ch; color: GrayText; user-select: none; }
#source .here { background: light-dark(#fff0b3, #574a00); }
@media (width < 50rem) { body { grid-template: auto 60dvh minmax(0, 1fr) / minmax(0, 1fr); } aside { border-inline-start: 0; } }
</style>
<script type="module" src="/page.js"></script>
</head>
<body>
<form><strong>${escapeText(file)}</strong>
${select('theme', 'Theme', [['', 'none'], ...THEMES.map((name) => [name, name] as const)])}
${select('width', 'Width', WIDTHS)}
${select('dir', 'Direction', [['', 'of the article'], ['ltr', 'left to right'], ['rtl', 'right to left']])}
${select('scheme', 'Colours', [['light', 'light'], ['dark', 'dark']])}
</form>
<main><iframe title="The article"></iframe></main>
<aside>
<section aria-label="Issues"><h2 role="status">Issues</h2><ul></ul></section>
<pre id="source" dir="ltr" tabindex="0" aria-label="Source"></pre>
</aside>
</body>
</html>
`;

/** The classes under which themes style what an editor wrote. */
export const CONTENT_CLASSES = 'entry-content prose content';

const packaged = async (path: string) => {
  const response = await fetch(`/node_modules/${path}`);
  if (!response.ok) throw new Error(`There is no ${path}.`);
  return response.text();
};

/** As themes for WordPress set posts: everything by its element, under a class. */
const entryContent = `
  body { color: #333; background: #eef; font: italic 19px/1.9 Verdana; letter-spacing: 0.02em; text-align: justify; word-spacing: 0.2em; hyphens: auto; scrollbar-color: red blue; -webkit-tap-highlight-color: red }
  .entry-content :is(p, pre, ul, ol, li, blockquote, figure, figcaption, section, a, span, code, em) { color-scheme: dark; scrollbar-color: lime red; -webkit-tap-highlight-color: lime }
  .entry-content p { margin: 0 0 1.75em; color: #222; font: 18px/1.8 cursive; text-indent: 2em; text-align: justify }
  .entry-content a { box-shadow: inset 0 -1px 0 currentColor; color: #0073aa; text-decoration: none; transition: color 1s }
  .entry-content a::after { content: " ↗" }
  .entry-content :is(h1, h2, h3, h4, h5, h6) { margin: 2em 0 1em; padding: 5px; border-bottom: 2px solid red; color: red; font: 700 40px/1 fantasy; letter-spacing: 2px; text-transform: uppercase; clear: both }
  .entry-content :is(h1, h2)::before { content: "§ " }
  .entry-content :is(ul, ol) { margin: 0 0 1.5em 3em; padding: 3px; list-style: square inside }
  .entry-content li { margin-bottom: 9px; padding: 4px; background: pink; line-height: 3 }
  .entry-content li::before { content: "→" }
  .entry-content blockquote { margin: 0 2em; padding: 1em; border-left: 9px solid red; background: #eee; font-style: italic; quotes: none }
  .entry-content blockquote::before { content: "“"; font-size: 5em }
  .entry-content figure { display: flex; margin: 2em -3em; padding: 9px; text-align: center }
  .entry-content figcaption { margin: 9px; color: lime; font-size: 9px; text-align: center }
  .entry-content img { display: inline; float: left; width: auto; max-width: 50%; margin: 1em auto; padding: 4px; border: 5px solid red; border-radius: 8px; box-shadow: 0 0 9px #000; opacity: 0.9; vertical-align: top; transition: all 1s; filter: grayscale(1); background: red }
  .entry-content :is(pre, code, kbd, samp) { padding: 9px; border: 1px solid; border-radius: 9px; background: #222; color: #fff; font: 11px/1 monospace; white-space: pre-wrap }
  .entry-content hr { width: 50px; height: 9px; border: 0; background: red; opacity: 0.25 }
  .entry-content :is(em, i, cite) { font-style: normal; font-weight: 900; color: red }
  .entry-content :is(strong, b) { font-weight: 400; color: red }
  .entry-content :is(sup, sub) { font-size: 8px; vertical-align: baseline; position: relative; top: -5px }
  .entry-content :is(mark, time, abbr, q, s, u, small, span, bdi, bdo) { padding: 1px; border: 1px solid; background: yellow; text-decoration: overline }
  .entry-content q::before { content: "»" }
  .entry-content :is(button, summary, details) { padding: 9px; border-radius: 99px; background: blue; color: #fff; text-transform: uppercase }
  .entry-content :is(div, section, article) { padding: 3px; border: 1px solid red; margin: 5px }`;

const star = `
  .content * { position: relative; float: none; box-sizing: content-box; margin: 7px; padding: 3px; border: 1px solid red; border-radius: 5px; background: #ffe; box-shadow: 0 0 2px red; color: navy; font: italic 13px/1 cursive; letter-spacing: 1px; word-spacing: 3px; text-align: right; text-indent: 5px; text-transform: capitalize; text-shadow: 0 0 1px red; text-decoration: line-through; vertical-align: top; opacity: 0.8; transition: all 1s; min-width: 5px; max-width: 90%; hyphens: auto; overflow: hidden; transform: rotate(1deg); filter: blur(1px); list-style: upper-roman inside; white-space: pre-line; outline: 1px solid red }
  .content *::before, .content *::after { content: "!"; display: block; color: red }`;

const prose = `
  .prose { max-width: 65ch; color: #374151; line-height: 1.75 }
  .prose :where(p):not(:where(.not-prose *)) { margin: 1.25em 0; color: #123 }
  .prose :where(a):not(:where(.not-prose *)) { color: #111827; font-weight: 500; text-decoration: underline }
  .prose :where(img, picture, video):not(:where(.not-prose *)) { display: block; margin: 2em 0 }
  .prose :where(code):not(:where(.not-prose *))::before, .prose :where(code):not(:where(.not-prose *))::after { content: "\`" }
  .prose :where(blockquote p:first-of-type):not(:where(.not-prose *))::before { content: open-quote }
  .prose :where(ol, ul):not(:where(.not-prose *)) { margin: 1.25em 0; padding-inline-start: 1.625em; list-style-type: upper-alpha }
  .prose :where(figcaption, h1, h2, h3, h4, strong, pre, hr):not(:where(.not-prose *)) { margin: 3em 0; color: #6b7280; font-weight: 900; font-size: 0.875em }`;

/** Style sheets that pages have, by name. */
export const HOSTILE_PAGES: Readonly<Record<string, () => Promise<string> | string>> = {
  "Bootstrap's reboot": () => packaged('bootstrap/dist/css/bootstrap-reboot.css'),
  'all of Bootstrap': () => packaged('bootstrap/dist/css/bootstrap.css'),
  "Tailwind 3's preflight": () => packaged('tailwindcss3/lib/css/preflight.css'),
  "Tailwind 4's preflight": () => packaged('tailwindcss4/preflight.css'),
  "Tailwind 4's preflight in its layer": async () => `@layer base { ${await packaged('tailwindcss4/preflight.css')} }`,
  'normalize.css': () => packaged('normalize.css/normalize.css'),
  Pico: () => packaged('@picocss/pico/css/pico.css'),
  'Pico without classes': () => packaged('@picocss/pico/css/pico.classless.css'),
  Bulma: () => packaged('bulma/css/bulma.css'),
  '.entry-content p': () => entryContent,
  '.prose': () => prose,
  '.content *': () => star,
};

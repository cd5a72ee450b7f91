/**
 * `npm run pictures`: photographs articles as a reader would see them and lays the photographs out for people, as docs/pictures/*.jpg.
 * The pages are server-rendered, with `dist/galley.css` and no script. Run `npm run build` first.
 */
import { makeSheets } from './photograph/sheets.mjs';

const english = { file: 'demo/night-ferry.json' };
const persian = { file: 'demo/night-ferry.fa.json', language: 'fa' };
const everything = { file: 'test/fixtures/everything.json' };

const shot = (page, width, height, more = {}) => {
  const { scheme = 'light', print = false } = more;
  return { page: { ...page }, width, height, ...more, label: `${page.language ?? 'en'}, ${width} px, ${print ? 'print' : scheme}` };
};

await makeSheets([
  { name: 'galley', scale: 1, shots: [shot(english, 760, 1050), shot(persian, 760, 1050, { scheme: 'dark' })] },
  {
    name: 'contact-sheet',
    scale: 0.5,
    shots: [
      ...['light', 'dark'].flatMap((scheme) => [360, 768, 1280].map((width) => shot(english, width, 1500, { scheme }))),
      ...[360, 768, 1280].map((width) => shot(persian, width, 1500)),
      shot(everything, 1280, 2600),
      shot(everything, 360, 2600, { scheme: 'dark' }),
      shot(english, 794, 1123, { print: true }),
      shot(persian, 794, 1123, { print: true }),
    ],
  },
]);

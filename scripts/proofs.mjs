/**
 * `npm run proofs`: photographs one article in every theme, for people: docs/pictures/themes.jpg has the eight side by side, and
 * docs/pictures/proofs.jpg each of them light and dark, wide and narrow, from left to right and from right to left. Run `npm run build` first.
 */
import { makeSheets } from './photograph/sheets.mjs';

const { THEMES } = await import('galley/themes');

/** The demo's report, with what a front page adds, and a paragraph that may begin with a large letter. */
const english = {
  file: 'demo/night-ferry.json',
  fields: {
    format: { design: 'feature' },
    kicker: { text: 'The Lower Sound' },
    standfirst: 'The last boat was taken off for want of passengers. It took three winters and six notebooks of signatures to bring it back.',
  },
};
const persian = {
  file: 'demo/night-ferry.fa.json',
  language: 'fa',
  fields: {
    format: { design: 'feature' },
    kicker: { text: 'تنگهٔ پایین' },
    standfirst: 'آخرین کشتی را چون مسافری نداشت برچیدند. سه زمستان و شش دفترچه امضا لازم بود تا دوباره بازگردد.',
  },
};
const inTheme = (page, theme) => ({ ...page, theme, sheets: [`/dist/themes/${theme}.css`, `/dist/fonts/${theme}.css`] });

const shot = (page, theme, width, height, scheme) => ({
  page: inTheme(page, theme),
  width,
  height,
  scheme,
  label: `${theme}, ${page.language ?? 'en'}, ${width} px, ${scheme}`,
});

await makeSheets([
  {
    name: 'themes',
    scale: 0.5,
    width: 1640,
    shots: THEMES.map((theme) => ({ ...shot(english, theme, 740, 1180, 'light'), label: theme })),
  },
  {
    name: 'proofs',
    scale: 0.3,
    width: 1640,
    shots: THEMES.flatMap((theme) => [
      shot(english, theme, 1100, 1500, 'light'),
      shot(english, theme, 1100, 1500, 'dark'),
      shot(persian, theme, 1100, 1500, 'light'),
      shot(persian, theme, 1100, 1500, 'dark'),
      shot(english, theme, 390, 1500, 'light'),
    ]),
  },
]);

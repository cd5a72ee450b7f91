/**
 * `npm run openings`: photographs every arrangement of the top of an article in every theme, for people: docs/pictures/openings-<width>.jpg, a row for
 * each theme and direction. Run `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { makeSheets } from './photograph/sheets.mjs';

const { DESIGNS, DISPLAYS, OPENINGS, resolveArrangement } = await import('galley');
const { THEMES } = await import('galley/themes');

const PAGES = [
  { file: 'demo/night-ferry.json', fields: { kicker: { text: 'The Lower Sound' }, standfirst: 'It took three winters and six notebooks of signatures to bring the last boat back.' } },
  { file: 'demo/night-ferry.fa.json', language: 'fa', fields: { kicker: { text: 'تنگهٔ پایین' }, standfirst: 'سه زمستان و شش دفترچه امضا لازم بود تا آخرین کشتی بازگردد.' } },
];
/** What a genre has that others have not. */
const OF_GENRE = { review: { rating: { value: 4, best: 5, item: { name: 'The Lower Gate' } } }, obituary: { about: { name: 'Marguerite Dahl', birthDate: '1931', deathDate: '2026' } } };

/** Without a width of its own: that follows from the arrangement. */
const picture = (file) => ({ ...JSON.parse(readFileSync(inProject(file), 'utf8')).image, layout: undefined });
const heroes = (file) => [picture(file), undefined, { ...picture(file), srcset: undefined, src: '../stories/pictures/lantern.svg', width: 600, height: 800 }, { type: 'video', title: 'The boat', width: 1600, height: 900, poster: picture(file), sources: [{ src: 'https://films.example/boat.mp4' }] }];

/** The first article that is set so: with a picture where one may be. */
function fieldsFor(arrangement, file) {
  const choices = DISPLAYS.flatMap((display) => heroes(file).flatMap((image) => DESIGNS.map((design) => ({ format: { design, display }, image }))));
  const choice = choices.find(({ format, image }) => resolveArrangement({ ...format, hero: image }) === arrangement);
  if (!choice) throw new Error(`Nothing is set as ${arrangement}.`);
  return { ...choice, ...OF_GENRE[arrangement] };
}

const shot = (arrangement, theme, page, width, height) => ({
  page: { ...page, theme, sheets: theme ? [`/dist/themes/${theme}.css`, `/dist/fonts/${theme}.css`] : [], fields: { ...page.fields, ...fieldsFor(arrangement, page.file) } },
  width,
  height,
  label: `${theme ?? 'no theme'}: ${arrangement}`,
});

await makeSheets(
  [[390, 844, 0.24], [1280, 1000, 0.1]].map(([width, height, scale]) => ({
    name: `openings-${width}`,
    scale,
    width: Math.ceil(OPENINGS.length * (width * scale + 24)) + 24,
    shots: [undefined, ...THEMES].flatMap((theme) => PAGES.flatMap((page) => OPENINGS.map((arrangement) => shot(arrangement, theme, page, width, height)))),
  })),
);

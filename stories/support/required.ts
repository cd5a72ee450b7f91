import { DESIGNS, DISPLAYS, LAYOUTS, SIDES } from 'galley';
import { renderToString } from 'galley/html';
import { portrait } from '../articles/pictures.js';
import { storyName } from './story-name.js';

/** What of the package is not public. */
export interface Inside {
  /** The text of `galley.css`. */
  readonly stylesheet: string;
  /** The elements beside `<galley-article>`. */
  readonly regions: readonly string[];
  /** The states of an element. */
  readonly states: readonly string[];
  /** The arrangements of the top of an article. */
  readonly openings: readonly string[];
}

/** What every element is shown as. */
const KINDS = ['default', 'loading', 'error', 'empty', 'long', 'right-to-left'];
/** States that `Default` shows. */
const USUAL_STATES = ['ready', 'whole'];
/** Layouts in which a figure stands beside the text, on one of its sides. */
const BESIDE: readonly string[] = ['inset', 'margin'];
/** What no list says. */
const OTHERS = [
  'Elements/Article/Offline',
  'Elements/Hero/MissingPicture',
  'Kitchen sink/Latin',
  'Kitchen sink/ArabicScript',
  'Kitchen sink/Mixed',
];

/** The titles of all stories that have to be there, but for those of blocks, which are generated. */
export function requiredStories({ stylesheet, regions, states, openings }: Inside): readonly string[] {
  const elements = ['article', ...regions].flatMap((element) => KINDS.map((kind) => `Elements/${storyName(element)}/${storyName(kind)}`));
  const ofStates = states.filter((state) => !USUAL_STATES.includes(state)).map((state) => `Elements/Article/${storyName(state)}`);
  const ofOpenings = openings.flatMap((name) => [name, `${name}-right-to-left`]).map((name) => `Arrangements/Openings/${storyName(name)}`);
  const designs = shownDesigns(stylesheet).map((name) => `Arrangements/Designs/${storyName(name)}`);
  const displays = shownDisplays(stylesheet, openings).map((name) => `Arrangements/Displays/${storyName(name)}`);
  const layouts = LAYOUTS.flatMap((layout) => (BESIDE.includes(layout) ? SIDES.map((side) => `${layout}-${side}`) : [layout]));
  const ofLayouts = layouts.map((layout) => `Blocks/Layouts/${storyName(layout)}`);
  return [...new Set([...elements, ...ofStates, ...ofOpenings, ...designs, ...displays, ...ofLayouts, ...OTHERS])];
}

/** The titles that are asked for and not there. */
export function missingStories(required: readonly string[], titles: readonly string[]): readonly string[] {
  return required.filter((wanted) => !titles.includes(wanted));
}

/** The genres that change what is shown: another markup than the usual one, or a rule of the style sheet. */
const shownDesigns = (sheet: string) => DESIGNS.filter((design) => isShown({ design }, `galley-design-${design}`, sheet));

/** The ways of showing an article more or less loudly that change what is shown, without an opening of their own, which has its stories. */
const shownDisplays = (sheet: string, openings: readonly string[]) => DISPLAYS.filter((display) => !openings.includes(display) && isShown({ display }, `galley-display-${display}`, sheet));

function isShown(format: object, name: string, sheet: string): boolean {
  return new RegExp(`\\.${name}\\b`).test(sheet) || withoutClasses(probe(format)) !== withoutClasses(probe({}));
}

const withoutClasses = (markup: string) => markup.replace(/ galley-(?:design|display)-[\w-]+/g, '');

/** An article with everything that a genre might treat in another way. */
const probe = (format: object): string =>
  renderToString({
    inLanguage: 'en',
    format,
    headline: 'A',
    author: { name: 'B', image: { ...portrait, src: 'https://example.org/b.svg' } },
    hero: { src: 'https://example.org/a.jpg', alt: 'C', width: 3, height: 2 },
    body: ['D'],
  });

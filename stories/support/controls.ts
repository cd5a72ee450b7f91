import type { Meta } from '@storybook/web-components-vite';
import { DESIGNS, DISPLAYS } from 'galley';
import { AS_WRITTEN, AUTHORS, HEADLINES, HEROES, SWITCH, type Choices } from './compose.js';
import { LANGUAGES } from './languages.js';

type ArgType = NonNullable<Meta['argTypes']>[string];
type Labels = Readonly<Record<string, string>>;

const WRITTEN = { written: 'As written' };
const select = (options: readonly string[], description: string, labels: Labels = {}): ArgType => ({
  options,
  description,
  control: { type: 'select', labels: { ...WRITTEN, ...labels } },
});
const onOff = (description: string): ArgType => ({
  options: SWITCH,
  description,
  control: { type: 'inline-radio', labels: { ...WRITTEN, on: 'On', off: 'Off' } },
});
const words = (description: string): ArgType => ({ description, control: { type: 'text' } });
const numbers = Object.fromEntries(AUTHORS.slice(1).map((name, number) => [name, String(number)]));

/** A control for each choice, in the order of the panel. */
export const CONTROLS: Readonly<Record<keyof Choices, ArgType>> = {
  headline: select(HEADLINES, 'How long the headline is', { short: 'Short', c120: '120 characters', c300: '300 characters' }),
  headlineText: words('A headline of your own, in place of that'),
  standfirst: onOff('Whether there is a standfirst'),
  authors: select(AUTHORS, 'How many authors are named', numbers),
  names: words('Names of your own, with commas between them, in place of those'),
  hero: select(HEROES, 'The picture at the top', { none: 'None', landscape: 'Landscape', portrait: 'Portrait', broken: 'Does not arrive' }),
  language: select(Object.keys(LANGUAGES), 'The language of the article (`inLanguage`); its words stay', LANGUAGES),
  design: select(['written', ...DESIGNS], 'The genre of the article (`format.design`)'),
  display: select(['written', ...DISPLAYS], 'How loudly it is shown (`format.display`)'),
  corrections: onOff('Whether a correction is printed below it'),
  sponsored: onOff('Whether it is paid for, and says so'),
};

/** Controls and args of an element: of all choices, or of those that change what it shows. The JSON, from which they start, stands last. */
export function controlsFor(names: readonly (keyof Choices)[] = Object.keys(CONTROLS) as (keyof Choices)[]) {
  const argTypes = {
    ...Object.fromEntries(names.map((name) => [name, CONTROLS[name]])),
    article: { control: 'object', description: 'The article as JSON, from which the choices above start', table: { category: 'raw JSON' } },
    level: { control: { type: 'inline-radio' }, options: [1, 2, 3, 4] },
  } satisfies Record<string, ArgType>;
  return {
    argTypes,
    args: Object.fromEntries(names.map((name) => [name, AS_WRITTEN[name]])) as Partial<Choices>,
    controls: { include: [...names, 'level', 'article'] },
  };
}

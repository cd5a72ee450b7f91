import { SCHEMES } from 'galley/themes';
import { make } from '../shared/dom.js';
import { shortName, takes, wordsOf, type Token } from '../shared/tokens.js';
import { sliderOf, STACKS, titleOf } from './choice.js';
import type { Draft } from './draft.js';
import type { Shown } from './shown.js';

/** What changes one token. */
export interface Control {
  readonly element: HTMLElement;
  readonly token: Token;
  /** Shows the value that the token has now. */
  readonly refresh: () => void;
}

/** The inputs of a control: they say what they are set to, and are set to what is shown. */
interface Inputs {
  readonly elements: readonly HTMLElement[];
  readonly refresh: () => void;
}
interface Bench {
  readonly token: Token;
  readonly title: string;
  readonly shown: Shown;
  readonly set: (value: string) => void;
}

/** A control with its name, its inputs and a way back. */
export function control(token: Token, draft: Draft, shown: Shown): Control {
  const title = titleOf(token);
  const refused = make('p', { className: 'control-refused', hidden: true, role: 'alert' });
  const back = make('button', { type: 'button', className: 'quiet', hidden: true, ariaLabel: `Reset ${title}` }, 'Reset');
  const set = (value: string) => {
    const isTaken = takes(token, value);
    refused.hidden = isTaken;
    refused.textContent = isTaken ? '' : `“${value.slice(0, 40)}” is no value for ${token.name}. The last good one stays.`;
    if (isTaken) draft.change(token.name, value.trim());
  };
  const { elements, refresh } = inputs({ token, title, shown, set });
  back.addEventListener('click', () => {
    refused.hidden = true;
    draft.change(token.name, undefined);
  });
  const head = make(
    'div',
    { className: 'control-head', title: token.description },
    make('span', { className: 'control-name' }, title),
    back,
  );
  const body = make('div', { className: 'control-body' }, ...elements);
  const element = make('div', { className: 'control', role: 'group', ariaLabel: title }, head, body, refused);
  element.dataset['token'] = shortName(token.name);
  return {
    element,
    token,
    refresh() {
      const isChanged = draft.isChanged(token.name);
      element.classList.toggle('is-changed', isChanged);
      back.hidden = !isChanged;
      if (refused.hidden) refresh();
    },
  };
}

function inputs(bench: Bench): Inputs {
  if (bench.token.type === 'color') return colors(bench);
  if (bench.token.type === 'fontFamily') return faces(bench);
  const words = wordsOf(bench.token);
  return words.length > 0 ? choice(bench, words) : amount(bench);
}

/** A picker and a field for each scheme. */
function colors({ token, title, shown, set }: Bench): Inputs {
  const fields = SCHEMES.map((scheme) => {
    const picker = make('input', { type: 'color', ariaLabel: `${title}, ${scheme}` });
    const field = make('input', { type: 'text', ariaLabel: `${title}, ${scheme}, as text`, spellcheck: false, autocomplete: 'off' });
    return { scheme, picker, field };
  });
  for (const { scheme, picker, field } of fields) {
    const take = (color: string) => set(shown.withSide(token, scheme, color));
    picker.addEventListener('input', () => take(picker.value));
    field.addEventListener('change', () => take(field.value.trim() || 'none'));
  }
  return {
    elements: fields.map(({ scheme, picker, field }) => make('div', { className: `control-color is-${scheme}` }, picker, field)),
    refresh() {
      for (const { scheme, picker, field } of fields) {
        field.value = shown.color(token, scheme);
        picker.value = field.value.slice(0, 7);
      }
    },
  };
}

function textField({ title, set }: Bench): HTMLInputElement {
  const field = make('input', { type: 'text', ariaLabel: title, spellcheck: false, autocomplete: 'off' });
  field.addEventListener('change', () => set(field.value));
  return field;
}

/** Faces to choose from, and the whole list of them as text. */
function faces(bench: Bench): Inputs {
  const { token, title, shown, set } = bench;
  const field = textField(bench);
  const own = make('option', { value: '' }, 'Of the theme, or your own');
  const stacks = Object.entries(STACKS).map(([name, stack]) => make('option', { value: stack }, name));
  const select = make('select', { ariaLabel: `${title}, a choice of faces` }, own, ...stacks);
  select.addEventListener('change', () => {
    if (select.value !== '') set(select.value);
  });
  return {
    elements: [select, field],
    refresh() {
      field.value = shown.value(token);
      select.value = Object.values(STACKS).find((stack) => stack === field.value) ?? '';
    },
  };
}

function choice({ token, title, shown, set }: Bench, words: readonly string[]): Inputs {
  const select = make('select', { ariaLabel: title }, ...words.map((word) => make('option', { value: word }, word)));
  select.addEventListener('change', () => set(select.value));
  return {
    elements: [select],
    refresh() {
      const value = shown.value(token);
      if (!words.includes(value)) select.prepend(make('option', { value }, value));
      select.value = value;
    },
  };
}

/** A slider, where the value is a plain one, and a field for every value. */
function amount(bench: Bench): Inputs {
  const { token, title, shown, set } = bench;
  const field = textField(bench);
  const slider = sliderOf(token);
  if (!slider) return { elements: [field], refresh: () => (field.value = shown.value(token)) };
  const { min, max, step, unit } = slider;
  const range = make('input', { type: 'range', min: String(min), max: String(max), step: String(step), ariaLabel: `${title}, slider` });
  range.addEventListener('input', () => set(`${range.value}${unit}`));
  return {
    elements: [range, field],
    refresh() {
      field.value = shown.value(token);
      const [, number, written] = /^(-?[\d.]+)([a-z]*)$/.exec(field.value) ?? [];
      const isPlain = number !== undefined && (written === unit || Number(number) === 0);
      range.hidden = !isPlain;
      if (isPlain) range.value = number;
      range.ariaValueText = field.value;
    },
  };
}

import { THEME_DESCRIPTIONS } from 'galley/themes';
import { make } from '../shared/dom.js';
import { BASES, wear, type Base } from '../shared/theme.js';

const describe = (base: Base) => (base === 'default' ? 'Galley without a theme.' : THEME_DESCRIPTIONS[base]);

/** The themes to begin from, each in its own face and colours. */
export class Presets {
  readonly element = make('fieldset', { className: 'presets' }, make('legend', {}, 'Begin from'));
  readonly #radios: readonly HTMLInputElement[];

  constructor(choose: (base: Base) => void) {
    this.#radios = BASES.map((base) => {
      const radio = make('input', { type: 'radio', name: 'lab-base', value: base });
      radio.addEventListener('change', () => choose(base));
      const sample = make('span', { className: 'preset-sample', ariaHidden: 'true' }, 'Aa');
      wear(sample, { base, changed: {} });
      this.element.append(make('label', { className: 'preset', title: describe(base) }, radio, sample, make('span', {}, base)));
      return radio;
    });
  }

  show(base: Base): void {
    for (const radio of this.#radios) radio.checked = radio.value === base;
  }
}

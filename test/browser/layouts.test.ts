import { expect } from '@open-wc/testing';
import { LAYOUTS, SIDES } from 'galley';
import 'galley/define';
import { bringFaces, setInBrought } from '../support/faces.js';

describe('figures of every layout', () => {
  before(async () => void (await bringFaces()));

  for (const width of [300, 640, 960, 1120, 1280, 1600]) {
    it(`stay inside an article of ${String(width)} pixels`, async () => {
      const place = document.createElement('main');
      place.style.inlineSize = `${String(width)}px`;
      const element = document.createElement('galley-article');
      const text = 'No motor, no sensor, no one to wake at three in the morning. '.repeat(6);
      const quotes = LAYOUTS.flatMap((layout) => SIDES.map((side) => [{ type: 'pullquote' as const, layout, side, text: 'It floats.' }, text]));
      element.article = { headline: 'Layouts', inLanguage: 'en', body: quotes.flat() };
      place.append(element);
      document.body.append(place);
      await element.updateComplete;
      await setInBrought(element);
      const { left, right } = element.getBoundingClientRect();
      const out = [...element.querySelectorAll('figure')].filter((figure) => {
        const box = figure.getBoundingClientRect();
        return box.left < left - 0.5 || box.right > right + 0.5 || box.width < 80;
      });
      expect(element.querySelectorAll('figure')).to.have.length(LAYOUTS.length * SIDES.length);
      expect(out.map(({ className }) => className)).to.deep.equal([]);
      place.remove();
    });
  }
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { renderToString } from 'galley/html';
import { describeNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { cleanUp, find, settled, show, stage, story, until } from '../support/elements.js';
import { breaches } from '../support/island-law.js';

const picture = (name: string) => ({ type: 'image', src: `/fault/drawing?width=160&height=90&of=${name}`, alt: `The river, ${name}`, width: 160, height: 90, caption: `In ${name}.` });
const article = (fields: object = {}, ...names: readonly string[]) => story('Harbour', { body: [{ type: 'image-set', arrangement: 'before-after', children: (names.length > 0 ? names : ['March', 'September']).map(picture) }], ...fields } as never);

async function shown(fields: object = {}) {
  const element = await show(article(fields));
  await setInBrought(element);
  const island = find(element, 'galley-compare');
  await until(() => island.shadowRoot, 'the island is not defined');
  const range = find<HTMLInputElement>(island.shadowRoot as ShadowRoot, 'input');
  const frames = [...island.querySelectorAll<HTMLElement>('.galley-frame')] as [HTMLElement, HTMLElement];
  await until(() => frames[0].offsetHeight > 0 && range.offsetHeight === frames[0].offsetHeight, 'the slider does not lie over the picture');
  return { element, island, range, frames };
}
const clipOf = (frame: HTMLElement) => getComputedStyle(frame).clipPath;

before(async () => void (await bringFaces()));

describe('pictures of before and after', () => {
  afterEach(cleanUp);

  it('stand side by side without script, with all of their words', async () => {
    stage.main.style.inlineSize = '800px';
    stage.main.innerHTML = renderToString(article()).replaceAll('galley-compare ', 'x-compare ').replaceAll('/galley-compare', '/x-compare');
    await settled(find(stage.main, 'galley-article'));
    const [first, second] = [...stage.main.querySelectorAll('.galley-frame')].map((frame) => frame.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect([first.top, first.right <= second.left]).to.deep.equal([second.top, true]);
    expect([...stage.main.querySelectorAll('figcaption')].map(({ textContent }) => textContent.trim())).to.deep.equal(['Caption: In March.', 'Caption: In September.']);
  });

  it('lie one over the other with script, as far as a slider says, which keys move and their texts name', async () => {
    const { range, frames } = await shown();
    const [first, second] = frames.map((frame) => frame.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect([first.left, first.top, first.width]).to.deep.equal([second.left, second.top, second.width]);
    const slider = range.getBoundingClientRect();
    expect([slider.left, slider.top, slider.width]).to.deep.equal([first.left, first.top, first.width]);
    expect(slider.height).to.be.closeTo(first.height, 1);
    expect(range.ariaLabel).to.equal('The river, March / The river, September');
    expect([clipOf(frames[0]), clipOf(frames[1])]).to.deep.equal(['none', 'inset(0px 0px 0px 50%)']);
    range.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(clipOf(frames[1])).to.equal('inset(0px 0px 0px 51%)');
    await sendKeys({ press: 'End' });
    expect(clipOf(frames[1])).to.equal('inset(0px 0px 0px 100%)');
  });

  it('keep their captions apart, each below its side', async () => {
    const { island } = await shown();
    const [first, second] = [...island.querySelectorAll('figcaption')].map((caption) => caption.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect([first.right <= second.left, first.top]).to.deep.equal([true, second.top]);
  });

  it('begin on the right where text runs to the left', async () => {
    const { range, frames } = await shown({ inLanguage: 'fa' });
    expect(clipOf(frames[1])).to.equal('inset(0px 50% 0px 0px)');
    range.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(clipOf(frames[1])).to.equal('inset(0px 51% 0px 0px)');
  });

  it('tell the page of no error where their measure changes what is measured', async () => {
    const errors: string[] = [];
    const listen = (event: ErrorEvent) => { errors.push(event.message); event.preventDefault(); };
    addEventListener('error', listen, { capture: true });
    try {
      const { island, range, frames } = await shown();
      const sheet = stage.main.appendChild(document.createElement('style'));
      sheet.textContent = '.galley-frame.galley-frame { block-size: min(600px, var(--_height) + 20px) !important; aspect-ratio: auto !important; }';
      await until(() => frames[0].offsetHeight === 600 && range.offsetHeight === 600, () => `the slider is ${String(range.offsetHeight)} px high`);
      expect(island.isConnected).to.equal(true);
      expect(errors).to.deep.equal([]);
    } finally {
      removeEventListener('error', listen, { capture: true });
    }
  });

  it('are pictures as others where they are not two', async () => {
    const element = await show(article({}, 'March', 'June', 'September'));
    expect(element.querySelector('galley-compare')).to.equal(null);
    expect(element.querySelectorAll('.galley-frame').length).to.equal(3);
  });

  it('keep the law of islands', async () => {
    const [markup = ''] = /<galley-compare[\s\S]*<\/galley-compare>/.exec(renderToString(article())) ?? [];
    expect(await breaches(markup, (island) => {
      const range = find<HTMLInputElement>(island.shadowRoot as ShadowRoot, 'input');
      range.value = '20';
      range.dispatchEvent(new Event('input'));
    })).to.deep.equal([]);
  });
});

describeNeeds('media-emulation', 'pictures of before and after', () => {
  afterEach(async () => {
    await setMedia();
    cleanUp();
  });

  it('are printed both, without the slider', async () => {
    const { range, frames } = await shown();
    await setMedia({ media: 'print' });
    const [first, second] = frames.map((frame) => frame.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect([clipOf(frames[1]), range.getClientRects().length]).to.deep.equal(['none', 0]);
    expect(first.right <= second.left || first.bottom <= second.top).to.equal(true);
  });

  it('move nothing by themselves, whatever their reader prefers', async () => {
    await setMedia({ features: { 'prefers-reduced-motion': 'reduce' } });
    const { frames } = await shown();
    expect(getComputedStyle(frames[1]).transitionDuration).to.equal('0s');
    expect(document.getAnimations().length).to.equal(0);
  });
});

import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { rules as codeRules } from '#dist/blocks/generated/code-rules.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { until } from '../support/elements.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { closePages, openPage, viewOf } from '../support/hostile/frame.js';
import { english } from './styles-samples.js';

const PARENTS: Readonly<Record<string, (content: string) => string>> = {
  'a flex row': (content) => `<div style="display: flex">${content}</div>`,
  'a flex row beside another child': (content) => `<div style="display: flex">${content}<aside style="flex: 0 0 80px">Aside</aside></div>`,
  'a flex row that wraps': (content) => `<div style="display: flex; flex-wrap: wrap">${content}</div>`,
  'a centred flex column': (content) => `<div style="display: flex; flex-direction: column; align-items: center">${content}</div>`,
  'a grid': (content) => `<div style="display: grid">${content}</div>`,
  'a grid of automatic columns': (content) =>
    `<div style="display: grid; grid-template-columns: auto 60px">${content}<aside>Aside</aside></div>`,
  'a grid of fractions': (content) => `<div style="display: grid; grid-template-columns: 1fr 60px">${content}<aside>Aside</aside></div>`,
  'a grid that centres': (content) => `<div style="display: grid; place-items: center">${content}</div>`,
  'an inline-block': (content) => `<div style="display: inline-block">${content}</div>`,
  'a box that fits its content': (content) => `<div style="inline-size: fit-content">${content}</div>`,
  'a dialog': (content) => `<dialog open>${content}</dialog>`,
  'a modal dialog': (content) => `<dialog>${content}</dialog>`,
  'a table cell': (content) => `<table><tr><td>${content}</td></tr></table>`,
  'a table cell beside another': (content) => `<table><tr><td>${content}</td><td>Aside</td></tr></table>`,
  'a float': (content) => `<div style="float: left">${content}</div>`,
  'a float at the end': (content) => `<div style="float: right">${content}</div>`,
  'a box out of the flow': (content) => `<div style="position: absolute; max-width: 100%">${content}</div>`,
  'columns of text': (content) => `<div style="columns: 20em">${content}</div>`,
  'a fieldset': (content) => `<fieldset>${content}</fieldset>`,
};

/** Elements whose text or box stands out of the article, and the article where it stands out of the window. */
function standingOut(article: Element, width: number): string[] {
  const { left, right } = article.getBoundingClientRect();
  const window = left < -1 || right > width + 1 ? [`the article: ${String(left)} to ${String(right)}`] : [];
  const inside = [...article.querySelectorAll('*')]
    .filter((element) => !element.closest('.galley-code-text > *, .galley-unseen'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    })
    .map(({ localName, className }) => `${localName}.${String(className)}`);
  return [...window, ...inside];
}

describe('an article fits every parent', () => {
  afterEach(closePages);
  const content = renderToString(english).replaceAll(/ (src|srcset)="[^"]*"/g, '');

  for (const [name, around] of Object.entries(PARENTS)) {
    for (const width of [360, 1280]) {
      it(`${name}, at ${String(width)} px`, async () => {
        const page = await openPage(around(content), [stylesheet, codeRules], width);
        const dialog = page.querySelector('dialog:not([open])');
        if (dialog instanceof viewOf(page).HTMLDialogElement) dialog.showModal();
        const article = page.querySelector('.galley');
        if (!article) throw new Error('There is no article.');
        await bringFaces(page);
        await setInBrought(article);
        expect(article.getBoundingClientRect().width).to.be.at.least(200);
        // columns cut the article into pieces that stand side by side
        if (!name.startsWith('columns')) expect(standingOut(article, page.documentElement.clientWidth)).to.deep.equal([]);
        expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
      });
    }
  }

  for (const width of [360, 1280]) {
    it(`an inline-block, by regions apart, at ${String(width)} px`, async () => {
      const data = `<script type="application/json">{"headline":"Night ferries return","inLanguage":"en","body":["The first boat left at nine."]}</script>`;
      const composed = `<galley-article>${data}<galley-header></galley-header><aside>Ours</aside><galley-body></galley-body></galley-article>`;
      const page = await openPage(`<div style="display: inline-block">${composed}</div>`, [stylesheet, codeRules], width);
      const script = page.createElement('script');
      script.type = 'module';
      script.src = '/dist/cdn/galley.js';
      page.head.append(script);
      await until(() => page.querySelectorAll('[data-galley]').length === 2);
      await bringFaces(page);
      for (const region of page.querySelectorAll('[data-galley]')) await setInBrought(region);
      for (const region of page.querySelectorAll('[data-galley]')) expect(region.getBoundingClientRect().width).to.be.at.least(200);
      expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
    });
  }
});

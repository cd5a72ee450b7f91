import { expect } from '@open-wc/testing';
import { GalleyArticle } from 'galley/article';
import { cleanUp, find, pause, settled, show, stage, story, until } from '../support/elements.js';

const headline = (element: Element) => element.querySelector('.galley-headline')?.textContent;

afterEach(cleanUp);

describe('definition', () => {
  it('may come a second time, and from a second copy', async () => {
    const first = customElements.get('galley-article');
    await import('#dist/define/article.js' + '?copy');
    await import('galley/cdn');
    expect(customElements.get('galley-article')).to.equal(first);
    const element = await show(story('Tide'));
    expect(headline(element)).to.equal('Tide');
  });

  const orders = [['article', 'header', 'body'], ['header', 'article', 'body'], ['body', 'header', 'article']];
  for (const order of orders) {
    it(`works in the order ${order.join(', ')}, with the property set before`, async () => {
      const frame = document.createElement('iframe');
      stage.main.append(frame);
      const page = frame.contentDocument as Document;
      page.open();
      page.write('<!doctype html><main><galley-article><galley-header></galley-header><aside></aside><galley-body></galley-body></galley-article></main>');
      page.close();
      const element = find<HTMLElement & { article: unknown }>(page, 'galley-article');
      element.article = story('Tide');
      const load = (name: string) => new Promise((resolve, reject) => {
        const script = page.createElement('script');
        script.type = 'module';
        script.src = new URL(`/dist/elements/${name}.js`, location.href).href;
        script.onload = resolve;
        script.onerror = reject;
        page.head.append(script);
        const define = page.createElement('script');
        define.type = 'module';
        define.textContent = `import * as module from '${script.src}'; const [Element] = Object.values(module); customElements.define('galley-${name}', Element);`;
        page.head.append(define);
      });
      for (const name of order) {
        await load(name);
        await frame.contentWindow?.customElements.whenDefined(`galley-${name}`);
        await pause(5);
      }
      await until(() => (find(page, 'galley-body').textContent ?? '').includes('Tide, last'));
      expect(headline(find(page, 'galley-header'))).to.equal('Tide');
      expect(element.querySelector('article')).to.equal(null);
    });
  }

  it('upgrades elements made by innerHTML and templates, with the property set before', async () => {
    stage.main.innerHTML = '<galley-undefined></galley-undefined>';
    const element = find<GalleyArticle>(stage.main, 'galley-undefined');
    element.article = story('Early');
    customElements.define('galley-undefined', class extends GalleyArticle {});
    await settled(element);
    expect(headline(element)).to.equal('Early');
  });

  it('waits until the parser is done, in a document that comes slowly', async () => {
    const frame = document.createElement('iframe');
    stage.main.append(frame);
    const page = frame.contentDocument as Document;
    page.open();
    page.write(`<!doctype html><script type="module">import '${new URL('/dist/define/index.js', location.href).href}'; document.documentElement.dataset.defined = '';</script><main>`);
    // modules wait for the end of the document: this one does not
    await (frame.contentWindow as unknown as { eval(code: string): Promise<unknown> }).eval(`import('${new URL('/dist/define/index.js', location.href).href}')`);
    page.write(`<galley-article src="/never.json"><script type="application/json">${JSON.stringify(story('Tide')).slice(0, 30)}`);
    await pause(30);
    expect(page.querySelector('galley-article [data-galley]')).to.equal(null);
    page.write(`${JSON.stringify(story('Tide')).slice(30)}</script>`);
    await pause(30);
    expect(page.querySelector('galley-article [data-galley]')).to.equal(null);
    page.write('<galley-body></galley-body></galley-article><p>After');
    await until(() => (page.querySelector('galley-body')?.textContent ?? '').includes('Tide, last'));
    expect(page.querySelector('galley-article > article'), 'composed, though the region came last').to.equal(null);
    page.close();
  });
});

import { expect } from '@open-wc/testing';
import 'galley/define';
import { cleanUp, show, until } from '../support/elements.js';

describe('the button that copies', () => {
  afterEach(() => { cleanUp(); });

  it('stands within its code', async () => {
    const element = await show({ headline: 'A', inLanguage: 'en', body: ['Before it.', { type: 'code', value: 'raise()', copyable: true }] });
    await until(() => element.querySelector('galley-copy:defined')?.shadowRoot?.querySelector('button'), 'the button is there');
    const code = element.querySelector('.galley-code')?.getBoundingClientRect();
    const button = element.querySelector('galley-copy')?.shadowRoot?.querySelector('button')?.getBoundingClientRect();
    expect(button?.top).to.be.within(code?.top ?? 0, code?.bottom ?? 0);
  });
});

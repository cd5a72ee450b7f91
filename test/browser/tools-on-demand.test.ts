import { expect } from '@open-wc/testing';
import { useHighlighter, useMath, type Highlighter } from 'galley/blocks';
import { cleanUp, show, story } from '../support/elements.js';
import { until } from '../support/wait.js';

const CODE = { type: 'code', language: 'ts', value: 'let a = 1;' };
const article = (...body: unknown[]) => story('Harbour', { body } as never);

afterEach(() => {
  useHighlighter(undefined);
  useMath(undefined);
  cleanUp();
});

describe('what sets code and formulas and is loaded on demand', () => {
  it('is not asked for where nothing needs it', async () => {
    let count = 0;
    useHighlighter(() => { count += 1; return Promise.resolve(((code: string) => [{ text: code }]) as Highlighter); });
    await show(article('No code.', { type: 'code', value: 'in no language' }));
    expect(count).to.equal(0);
  });

  it('colours code that is shown already, once it has come, and keeps every other block in its place', async () => {
    let arrive: (module: { default: Highlighter }) => void = () => undefined;
    let count = 0;
    useHighlighter(() => { count += 1; return new Promise<{ default: Highlighter }>((resolve) => { arrive = resolve; }); });
    const element = await show(article('Before.', CODE, CODE));
    expect([count, element.querySelector('.galley-code-keyword')]).to.deep.equal([1, null]);
    expect(element.querySelector('code')?.textContent).to.equal('let a = 1;');
    arrive({ default: (code) => [{ text: code.slice(0, 3), kind: 'keyword' }, { text: code.slice(3) }] });
    await until(() => element.querySelectorAll('.galley-code-keyword').length === 2, 'the code is not coloured');
    expect([...element.querySelectorAll('code')].map(({ textContent }) => textContent)).to.deep.equal(['let a = 1;', 'let a = 1;']);
    expect(element.querySelector('.galley-paragraph')?.textContent).to.equal('Before.');
  });

  it('sets formulas that are shown already, in blocks and in sentences', async () => {
    useMath(() => Promise.resolve({ default: (source: string) => `<math><mi>${source}</mi></math>` }));
    const element = await show(article({ type: 'math', value: 'h' }, { type: 'paragraph', children: ['With ', { type: 'math-inline', value: 'g' }, '.'] }));
    await until(() => element.querySelectorAll('math').length === 2, 'the formulas are not set');
    expect(element.querySelector('.galley-paragraph')?.textContent).to.equal('With g.');
  });
});

import { expect } from '@open-wc/testing';

/** The module of the runner that sends what the tests of a page have found. */
const SENDER = '/__web-dev-server__web-socket.js';

describe('what a page of tests sends', () => {
  it('is sent where an expectation about an element has failed', async () => {
    const { stable } = await import(SENDER) as { stable: (message: unknown) => string };
    const test = { name: 'is empty', error: { message: 'expected <body> to equal null', actual: document.body, expected: null } };
    const said = { ...test.error, actual: '[object HTMLBodyElement]', expected: 'null' };
    expect(JSON.parse(stable({ result: { tests: [test] } }))).to.deep.equal({ result: { tests: [{ ...test, error: said }] } });
    expect(JSON.parse(stable({ actual: 1, expected: { two: 2 } }))).to.deep.equal({ actual: 1, expected: { two: 2 } });
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { inLanguage, root, typeErrors } from '../../support/documentation.js';

const run = promisify(execFile);

describe('the code of the documentation', () => {
  for (const block of inLanguage('js', 'ts')) {
    it(`have the right types: ${block.where}`, () => {
      assert.deepEqual(typeErrors(block), []);
    });
  }

  it('report a wrong type, so that the checks above mean something', () => {
    const wrong = "import { renderToString } from 'galley/html';\nrenderToString({}, { baseUrl: 7 });";
    assert.deepEqual(typeErrors({ where: '', language: 'js', text: wrong }), ["Type 'number' is not assignable to type 'string'."]);
  });

  for (const { where, text } of inLanguage('js').filter(({ text }) => text.includes('import ') && !text.includes('document.'))) {
    it(`run, and print what stands beside them: ${where}`, async () => {
      const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', text], { cwd: root });
      const said = [...text.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, words = '']) => `${words}\n`).join('');
      assert.equal(stdout, said);
      assert.equal(stderr, '');
    });
  }
});

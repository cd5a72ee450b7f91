import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { describeBrowser } from '../../../scripts/browser/describe.mjs';
import { measureLimits } from '../../../scripts/limits.mjs';
import { inProject } from '../../../scripts/project.mjs';

const files = (folder: string) =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(inProject(folder, file), 'utf8') }));

/** What measures boxes that text may have made. */
const MEASURES = /getBoundingClientRect|getClientRects|(?:scroll|offset|client)(?:Width|Height)/;

/** Where no font matters. */
const NO_FONT: Readonly<Record<string, string>> = {
  'test/browser/embeds.test.ts': 'frames, whose size follows from no text, and a card beside its twin',
  'test/browser/elements-faults.test.ts': 'the box of a picture, before and after',
  'test/browser/elements-own.test.ts': 'an element and the article in it, which are one box',
  'test/browser/elements-sources.test.ts': 'whether a notice has a height at all',
  'test/browser/i18n.test.ts': 'the order of letters',
  'test/browser/image-sizes.test.ts': 'how wide pictures are, which no face decides',
  'test/browser/isolate.test.ts': 'an element and the article in it, which are one box',
  'test/browser/links.test.ts': 'whether a place is in the window, at its top',
  'test/browser/named-part.test.ts': 'whether a place is at the top of the window',
  'test/browser/slot.test.ts': 'whether room is kept, where no text stands',
  'test/browser/copy-place.test.ts': 'a button within its code, as tall as it may be',
  'test/browser/copy.test.ts': 'a button in the corner of its box, and whether it is there',
  'test/browser/math.test.ts': 'whether one sign of a formula stands above another',
  'test/browser/sort.test.ts': 'whether rows are there, and a table beside its twin',
  'test/browser/jump.test.ts': 'what moves, not where it is; its late font is its own',
};

describe('tests on other machines', () => {
  it('measure text in faces that they bring', () => {
    const measuring = files('test/browser').filter(({ text }) => MEASURES.test(text));
    const lacking = measuring.filter(({ file, text }) => !/bringFaces|openDemo|openLab/.test(text) && !(file in NO_FONT));
    assert.deepEqual(
      lacking.map(({ file }) => file),
      [],
      'Call bringFaces() and setInBrought() of test/support/faces.ts before measuring, or say here why no font matters.',
    );
  });

  it('have no limit of their own', () => {
    const limited = ['test/browser', 'test/packed', 'test/storybook', 'test/unit'].flatMap(files);
    const own = /this\.timeout\(|waitUntil\(|\btimeout: \d/;
    assert.deepEqual(
      limited.filter(({ file, text }) => own.test(text) && file !== 'test/unit/machine.test.ts').map(({ file }) => file),
      [],
      'Take limits from scripts/limits.mjs, and wait with until() of test/support/wait.ts.',
    );
  });
});

describe('the first build of a fresh clone', () => {
  it('finds in the source what is published from what a build makes', () => {
    const read = (file: string) => JSON.parse(readFileSync(inProject(file), 'utf8')) as Record<string, unknown>;
    const own = Object.keys(read('package.json')['imports'] as object).filter((name) => name !== '#dist/*');
    const { paths } = read('tsconfig.build.json')['compilerOptions'] as { paths: object };
    assert.deepEqual(Object.keys(paths), own);
  });
});

describe('limits', () => {
  const { GALLEY_PATIENCE } = process.env;
  afterEach(() => {
    if (GALLEY_PATIENCE === undefined) delete process.env['GALLEY_PATIENCE'];
    else process.env['GALLEY_PATIENCE'] = GALLEY_PATIENCE;
  });

  it('are those of a quiet machine at least, and follow the machine in step', () => {
    process.env['GALLEY_PATIENCE'] = '1';
    const quiet = measureLimits();
    process.env['GALLEY_PATIENCE'] = '3';
    assert.deepEqual(
      Object.values(measureLimits()),
      Object.values(quiet).map((limit) => limit * 3),
    );
    delete process.env['GALLEY_PATIENCE'];
    assert.ok(measureLimits().patience >= 1);
  });
});

describe('the browser', () => {
  it('is described by its version, where it comes from, and the fonts it sees', async () => {
    const [browser = '', fonts = ''] = (await describeBrowser()).split('\n');
    assert.match(browser, /^browser: \S+\/[\d.]+, .+: .+/);
    assert.match(fonts, /^fonts: (?:\d+ families, \d+ faces|not counted); serif is .+, sans-serif is .+, monospace is .+$/);
  });
});

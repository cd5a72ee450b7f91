import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { leavesOf, LOSS_REASONS, type Leaf, type Loss } from '../../../src/export/report.js';
import { toJsonLd } from '../../../src/export/json-ld.js';
import { toMarkdown } from '../../../src/export/markdown.js';
import { toText } from '../../../src/export/text.js';
import { parseArticle } from '../../../src/index.js';
import { TABLES } from '../../../src/schema/generated/tables.js';
import { prepareTables } from '../../../src/schema/tables.js';
import { FIXTURES } from '../../support/judge.js';

const tables = prepareTables(TABLES);
const WORD = /Qz[a-j]+zQ/g;
/** A word that stands nowhere else, and that nothing escapes. */
const wordOf = (index: number): string => `Qz${String(index).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}zQ`;

/** An article each of whose texts has a word of its own. */
function marked(json: string): object {
  const { article } = parseArticle(JSON.parse(json), { baseUrl: 'https://delta.example/' });
  const copy = structuredClone(article) as object;
  leavesOf(article, tables).forEach(({ path }, index) => {
    const steps = path.split('/').slice(1);
    const last = steps.pop() as string;
    const holder = steps.reduce<Record<string, unknown>>((value, step) => value[step] as Record<string, unknown>, copy as Record<string, unknown>);
    const value = holder[last];
    // dates and numbers are printed in another form
    if (typeof value === 'string' && !/^(?:date|datePublished|yield|prepTime|cookTime|totalTime|price|currency|language|digitalSourceType)$/.test(last)) holder[last] = `${wordOf(index)} ${value}`;
  });
  return copy;
}

/** One of them says until when it is under embargo. */
const TOLD = { rules: { embargoed: true } };

type Export = (input: object) => { readonly written: string; readonly report: readonly Loss[] };
const markdown = new MarkdownIt({ html: true });
const EXPORTS: Readonly<Record<string, Export>> = {
  text: (input) => { const { text, report } = toText(input, TOLD); return { written: text, report }; },
  markdown: (input) => { const made = toMarkdown(input, TOLD); return { written: markdown.render(made.markdown.replace(/^---\n[^]*?\n---\n/, '')), report: made.report }; },
  'json-ld': (input) => { const made = toJsonLd(input, TOLD); return { written: JSON.stringify(made.jsonLd), report: made.report }; },
  'json-ld without the text': (input) => { const made = toJsonLd(input, { ...TOLD, articleBody: false }); return { written: JSON.stringify(made.jsonLd), report: made.report }; },
};

for (const [name, write] of Object.entries(EXPORTS)) {
  test(`every text of every article is in its ${name} or in the report, and never in both`, () => {
    let found = 0;
    for (const [fixture, json] of FIXTURES) {
      const input = marked(json);
      const { article } = parseArticle(input);
      const { written, report } = write(article);
      const words = new Set(written.match(WORD));
      const missing = new Map(report.map((loss) => [loss.path, loss]));
      const leaves = leavesOf(article, tables);
      const paths = new Set(leaves.map(({ path }) => path));
      const elsewhere = new Map<string, Leaf[]>();
      for (const leaf of leaves) for (const word of leaf.text.match(WORD) ?? []) elsewhere.set(word, [...(elsewhere.get(word) ?? []), leaf]);
      for (const leaf of leaves) {
        const [word] = leaf.text.match(WORD) ?? [];
        if (word === undefined) continue;
        found++;
        const isSaid = words.has(word);
        // a word of two texts, such as a name and its mention, may be in the output by one of them
        const isAlone = elsewhere.get(word)?.length === 1;
        assert.ok(isSaid !== missing.has(leaf.path) || (isSaid && !isAlone), `${fixture} ${leaf.path} (${leaf.type}) is ${isSaid ? 'in both' : 'in neither'}: ${leaf.text.slice(0, 60)}`);
      }
      for (const { path, type, reason } of report) {
        assert.ok(paths.has(path), `${fixture} ${path} is no text`);
        assert.ok(type !== '' && LOSS_REASONS.includes(reason), `${path} ${type} ${reason}`);
      }
    }
    assert.ok(found > 1000, String(found));
  });
}

test('text and Markdown lose only what is for other outputs, and what a host fills', () => {
  for (const [fixture, json] of FIXTURES) {
    for (const { report } of [toText(json, TOLD), toMarkdown(json, TOLD)]) for (const { reason, path } of report) assert.match(reason, /other-target|host-place/, `${fixture} ${path}`);
  }
});

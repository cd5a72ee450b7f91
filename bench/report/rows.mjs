/**
 * Rows of the table. Each says in one line what is compared with what. A row without a target is there to explain the one above it.
 */

const row = (what, against, measured, name, target) => {
  const candidate = measured.candidates?.[name];
  return { what, against, target, limit: measured.limit, rounds: measured.rounds, ...candidate };
};

const LIMIT_TARGETS = { 20: 1.05, 200: 1, 2000: 1 };
const INNER_HTML = '`innerHTML` of the finished HTML';
const BY_HAND = 'escaped strings concatenated by hand';
const SAME_AGAIN = 'control: the limit against itself';

/** First render: script and layout. */
export function renderRows(measured) {
  const blocks = `${measured.blocks} blocks`;
  return [
    row(`First render, ${blocks}: a parsed article becomes nodes in the page, laid out`, INNER_HTML, measured, 'page', LIMIT_TARGETS[measured.blocks]),
    row('… its script alone', INNER_HTML, scriptOf(measured), 'page'),
    row('… through `<galley-article>`, made and given the article', INNER_HTML, measured, 'element'),
    row(`… ${SAME_AGAIN}`, INNER_HTML, measured, 'control'),
  ];
}

/** HTML text. */
export function textRows(measured) {
  return [
    row(`HTML text, ${measured.blocks} blocks: \`renderToString\` of a parsed article`, BY_HAND, measured, 'galley', 1.5),
  ];
}

/** Articles of other kinds, of HTML text and of the first render. */
export const kindRows = ({ kind, text, render }) => [
  row(`HTML text, ${kind}: \`renderToString\` of a parsed article`, 'its tags and its escaped words concatenated', text, 'galley', 1.5),
  row(`First render, ${kind}: a parsed article becomes nodes in the page, laid out`, INNER_HTML, render, 'page', 1.05),
  row(`… ${SAME_AGAIN}`, INNER_HTML, render, 'control'),
];

export function parseRows(measured) {
  const limit = '`JSON.parse` of the same text';
  const blocks = `${measured.blocks} blocks`;
  return [
    row(`Parse, ${blocks}: \`parseArticle\` of JSON text`, limit, measured, 'text', 3),
    row('… of data that `JSON.parse` has read', limit, measured, 'data'),
    row('… of JSON text, sharing all with the version before', limit, measured, 'sharing'),
  ];
}

/** One block replaced: script and layout. */
export function replaceRows(measured) {
  const limit = '`replaceWith` of a node made beforehand';
  return [
    row(`One paragraph of ${measured.blocks} blocks changed: the page shows the new article, laid out`, limit, measured, 'shown', 1.5),
    row('… its script alone', limit, scriptOf(measured), 'shown'),
    row('… from the JSON text of the new version, parsed with sharing', limit, measured, 'parsed'),
    row(`… ${SAME_AGAIN}`, limit, measured, 'control'),
  ];
}

/** The same measurement with what the script took in place of script and layout. */
function scriptOf({ candidates = {}, ...measured }) {
  const scripts = Object.entries(candidates).map(([name, { script }]) => [name, script]);
  return { ...measured, limit: measured.scriptLimit, candidates: Object.fromEntries(scripts) };
}

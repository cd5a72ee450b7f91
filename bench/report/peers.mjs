import { readFileSync } from 'node:fs';
import { line, times } from './cells.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const version = (name) => [name, dependencies[name]].filter(Boolean).join(' ');
const DIFFERS = 'another tree';

/** Package, version and what of it was called. */
const nameOf = ({ package: name, with: other, note }) => `${version(name)}${other ? ` with ${version(other)}` : ''}${note ? `, ${note}` : ''}`;

const ratio = ({ median, low, high }) => `${times(median)} (${low.toFixed(2)} - ${high.toFixed(2)})`;

function table(head, rows) {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const sizesOf = ([{ sizes }]) => Object.keys(sizes);

/** HTML text by each peer. */
export function serversTable(rows) {
  const sizes = sizesOf(rows);
  const cell = ({ differs, candidates }) => (differs ? DIFFERS : ratio(candidates.peer.ratio));
  return table(['HTML text', ...sizes.map((blocks) => `${blocks} blocks`)], rows.map((row) => [nameOf(row), ...sizes.map((blocks) => cell(row.sizes[blocks]))]));
}

/** First render by each peer: script and layout of every size; script alone and what stays in memory of the longest. */
export function pagesTable(rows) {
  const sizes = sizesOf(rows);
  const longest = sizes.at(-1);
  const cells = (row) => {
    const { differs, candidates, heap } = row.sizes[longest];
    const ratios = sizes.map((blocks) => (row.sizes[blocks].differs ? DIFFERS : ratio(row.sizes[blocks].candidates.peer.ratio)));
    return [nameOf(row), ...ratios, differs ? '' : times(candidates.peer.script.ratio.median), differs ? '' : Math.round(heap).toLocaleString('en')];
  };
  return table(['First render', ...sizes.map((blocks) => `${blocks} blocks`), `its script alone, ${longest}`, 'bytes of heap a block'], rows.map(cells));
}

import { line, times } from './cells.mjs';
import { pagesTable, serversTable } from './peers.mjs';

const HEAD = ['What', 'against', 'limit', 'Galley', 'ratio', 'quartiles', 'rounds', 'quietest tenth', 'target', ''];

const milliseconds = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

function cells({ what, against, limit, milliseconds: own, ratio, rounds, quietest, target }) {
  const shownTarget = target === undefined ? '' : `<= ${times(target)}`;
  if (!ratio) return [what, against, '', '', '', '', '', '', shownTarget, 'not timed: the results are not equal'];
  const verdict = target === undefined ? '' : Number(ratio.median.toFixed(2)) <= target ? 'met' : 'missed';
  const quartiles = `${ratio.low.toFixed(2)} - ${ratio.high.toFixed(2)}`;
  return [what, against, milliseconds(limit), milliseconds(own), times(ratio.median), quartiles, rounds, times(quietest), shownTarget, verdict];
}

/** RESULTS.md: the table of Galley, those of its peers, what was measured on, and how. */
export function resultsPage(rows, { servers, pages, machine, nodes, bytes }) {
  const table = [line(HEAD), line(HEAD.map(() => '---')), ...rows.map((row) => line(cells(row)))];
  const facts = Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`);
  return `# Benchmark results

Written by \`npm run bench\`; do not edit. A figure alone says little about another machine: look at the ratios.

${table.join('\n')}

## Beside others

The same blocks, without headline and byline, by other packages, each as one writes it for them and in the format that it is for. Medians of
ratios, with quartiles; each is measured by itself beside the limit. One that makes another tree or other words is named and not timed.

Against escaped strings concatenated by hand, processor time in Node:

${serversTable(servers)}

Against \`innerHTML\` of the finished HTML, script and layout in the browser, finished in one go. The heap is what the garbage collector finds more after the blocks are shown
than before; nodes of the page are no part of it, and the article was made before.

${pagesTable(pages)}

## How

${facts.join('\n')}

Each row times \`Galley\` and \`limit\` side by side; rows that begin with "…" have no target and explain the one above them. The times of twenty
and 200 blocks of HTML text are those of 50 and of 5 articles.

The limit and all that is compared with it run in turn, in an order drawn anew for each round, after a warm-up of their own. A ratio is
the median of the ratios of the rounds; its quartiles say how far chance goes, and so do the controls: what differs by less than a control
does from 1 is not known. "Quietest tenth" is the ratio of the tenth percentiles, which feels less of what else the machine does where there
are many rounds. Browser: time by the clock in a headless window of 1,200 x 800 with
\`galley.css\`. Node: processor time of the process. Whatever gives another tree, or other data, is not timed.
The article is synthetic: paragraphs with four marks and links, headings, lists, quotes, figures and code, ${nodes.toFixed(1)} DOM nodes a block;
2,000 blocks are ${Math.round(bytes / 1024).toLocaleString('en')} KiB of JSON.
`;
}

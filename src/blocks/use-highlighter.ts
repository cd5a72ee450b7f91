import { setHighlighter, type Highlighter } from '../templates/code-tokens.js';
import { onDemand } from './on-demand.js';

const HOW = 'One comes with `npm i lowlight`: `useHighlighter((code, language) => lowlight.highlight(language, code))`.';

let inUse: unknown;

/**
 * Has code coloured on this page, or by this process, by a highlighter that you bring, or by one that is loaded where code is met first:
 * `() => import('./highlighter.js')`, a module whose default export it is. The last call counts; to be made before articles are shown, and on the server with the same, loaded.
 * What is no function is told, and changes nothing; `undefined` takes the colours away.
 */
export function useHighlighter(highlighter: Highlighter | (() => Promise<{ readonly default: Highlighter } | Highlighter>) | undefined): void {
  if (highlighter !== undefined && typeof highlighter !== 'function') return console.warn(`galley: useHighlighter takes a function of code and language, and was given something else, which is ignored. ${HOW}`);
  inUse = highlighter;
  const put = (loaded: (...args: never[]) => unknown) => { if (inUse === highlighter) setHighlighter(loaded as Highlighter); };
  setHighlighter(highlighter && onDemand(highlighter, put, (reason) => { console.warn(`galley: code is shown without colours, for the highlighter given to useHighlighter could not be loaded: ${reason}. ${HOW}`); }));
}

import { setHighlighter, type Highlighter } from '../templates/code-tokens.js';

/**
 * Has code coloured on this page, or by this process, by a highlighter that you bring. The last call counts; to be made before articles are shown, and on the server
 * with the same. What is no function is told, and changes nothing; `undefined` takes the colours away.
 */
export function useHighlighter(highlighter: Highlighter | undefined): void {
  if (highlighter === undefined || typeof highlighter === 'function') setHighlighter(highlighter);
  else console.warn('galley: useHighlighter takes a function of code and language, and was given something else, which is ignored. One comes with `npm i lowlight`: `useHighlighter((code, language) => lowlight.highlight(language, code))`.');
}

const LINE_END = /[\r\n]/g;
const BLANK_LINE = /\n(?=[ \t]*\n)/g;
const MUSTACHE = /\{(?=\{)/g;

const toReference = (character: string) => `&#${String(character.charCodeAt(0))};`;

/** Whether there may be a blank line. Much cheaper than the expression, which reads a whole article that has none. */
function hasBlankLine(html: string): boolean {
  let start = html.indexOf('\n') + 1;
  for (let end = html.indexOf('\n', start); start > 0 && end >= 0; end = html.indexOf('\n', start)) {
    if (html.slice(start, end).trim() === '') return true;
    start = end + 1;
  }
  return false;
}

/**
 * What `toText` has made, so that Markdown takes it for one block of HTML and leaves it as it is: a blank line would end the block, two
 * braces are an expression to templates such as those of Vue. Character references stand for the same characters.
 */
export function inOneBlock(html: string): string {
  const together = hasBlankLine(html) ? html.replace(BLANK_LINE, toReference) : html;
  return together.includes('{{') ? together.replace(MUSTACHE, toReference) : together;
}

/** A tag that begins a block of HTML in Markdown: all of it stands on one line, and nothing else. */
export const onItsOwnLine = (tag: string): string => `${inOneBlock(tag.replace(LINE_END, toReference))}\n`;

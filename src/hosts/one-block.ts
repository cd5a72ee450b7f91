const LINE_END = /[\r\n]/g;
const BLANK_LINE = /\n(?=[ \t]*\n)/g;
const MUSTACHE = /\{(?=\{)/g;

const toReference = (character: string) => `&#${String(character.charCodeAt(0))};`;

/** Whether there is a blank line behind a place. Much cheaper than the expression, which reads a whole article that has none. */
function hasBlankLine(html: string, from: number): boolean {
  for (let end = html.indexOf('\n', from); end >= 0; end = html.indexOf('\n', end + 1)) {
    let next = end + 1;
    while (html.charAt(next) === ' ' || html.charAt(next) === '\t') next++;
    if (html.charAt(next) === '\n') return true;
  }
  return false;
}

/**
 * What `toText` has made, so that Markdown takes it for one block of HTML and leaves it as it is: a blank line would end the block, two
 * braces are an expression to templates such as those of Vue. Character references stand for the same characters.
 *
 * @param from where it begins in the text; what stands before is left as it is
 */
export function inOneBlock(html: string, from = 0): string {
  if (!hasBlankLine(html, from) && !html.includes('{{', from)) return html;
  return html.slice(0, from) + html.slice(from).replace(BLANK_LINE, toReference).replace(MUSTACHE, toReference);
}

/** A tag that begins a block of HTML in Markdown: all of it stands on one line, and nothing else. */
export const onItsOwnLine = (tag: string): string => `${inOneBlock(tag.replace(LINE_END, toReference))}\n`;

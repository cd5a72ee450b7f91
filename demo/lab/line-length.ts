/** Lines of running text shorter or longer than this are hard to read. */
export const COMFORTABLE = { least: 45, most: 80 } as const;

interface Line {
  readonly top: number;
  readonly bottom: number;
}

/** How many characters stand on a full line of the running text of an article, as it is laid out now. Undefined before it is. */
export function charactersPerLine(article: Element): number | undefined {
  const floats = [...article.querySelectorAll('.galley-layout-inset, .galley-layout-margin')].map((element) =>
    element.getBoundingClientRect(),
  );
  const paragraphs = [...article.querySelectorAll('.galley-column > .galley-paragraph')].filter((paragraph) => {
    const { top, bottom, height } = paragraph.getBoundingClientRect();
    return height > 0 && !floats.some((float) => float.top < bottom && float.bottom > top);
  });
  const measured = paragraphs.map(fullLines);
  const lines = measured.reduce((sum, each) => sum + each.lines, 0);
  const characters = measured.reduce((sum, each) => sum + each.characters, 0);
  return lines === 0 ? undefined : Math.round(characters / lines);
}

/** The lines of a paragraph without the last, which is as long as it happens to be. */
function fullLines(paragraph: Element): { readonly lines: number; readonly characters: number } {
  const texts = textNodes(paragraph);
  const lines = linesOf(paragraph);
  const last = lines.at(-1);
  if (lines.length < 2 || !last) return { lines: 0, characters: 0 };
  let [low, high] = [0, texts.reduce((sum, { length }) => sum + length, 0)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const rect = rectAt(texts, middle);
    if (rect && (rect.top + rect.bottom) / 2 > last.top) high = middle;
    else low = middle + 1;
  }
  return { lines: lines.length - 1, characters: low };
}

function linesOf(paragraph: Element): Line[] {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const lines: Line[] = [];
  for (const { top, bottom } of range.getClientRects()) {
    const line = lines.at(-1);
    if (!line || top > (line.top + line.bottom) / 2) lines.push({ top, bottom });
  }
  return lines;
}

function textNodes(paragraph: Element): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Where a character stands; the space at the end of a line stands nowhere. */
function rectAt(texts: readonly Text[], offset: number): DOMRect | undefined {
  let rest = offset;
  for (const text of texts) {
    if (rest < text.length) {
      const range = document.createRange();
      range.setStart(text, rest);
      range.setEnd(text, rest + 1);
      return [...range.getClientRects()].at(-1);
    }
    rest -= text.length;
  }
  return undefined;
}

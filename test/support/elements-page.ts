/** Loads a classic script into the page, once. */
export async function loadScript(src: string): Promise<void> {
  if (document.querySelector(`script[src="${src}"]`)) return;
  const script = document.createElement('script');
  script.src = src;
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${src} cannot be loaded.`));
  });
  document.head.append(script);
  await loaded;
}

const WITHIN_A_LINE = new Set('A ABBR B BDI BDO CITE CODE EM I MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));

/** The text under a node, with a space wherever another box begins or ends. */
export function textOf(root: Node): string {
  let text = '';
  for (const node of root.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element) text += WITHIN_A_LINE.has(node.tagName) ? textOf(node) : ` ${textOf(node)} `;
  }
  return text;
}

/** The words of a text, as often as they occur. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words of one text that another one does not have, or has not as often. */
export function missingWords(text: string, found: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(found)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

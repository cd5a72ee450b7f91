/** A page of its own, in a frame, with these style sheets in this order. Root font size and width are the same for all. */
export async function openPage(body: string, sheets: readonly string[], width = 1000): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  const styles = sheets.map((sheet) => `<style>${sheet}</style>`).join('');
  frame.srcdoc = `<!doctype html><html lang="en" style="font-size: 16px !important"><head><title>Page</title>${styles}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

export function viewOf(page: Document): Window & typeof globalThis {
  if (!page.defaultView) throw new Error('The page has no window.');
  return page.defaultView;
}

/** Where an element stands, for a message. */
const nameOf = (element: Element) => `${element.localName}${element.getAttribute('class')?.replace(/^| +/g, '.') ?? ''}`;

/** Every computed property of these, of every element under a root and of what is generated in it, one line each. */
export function looksOf(root: Element, properties: readonly string[], pseudoElements: readonly string[] = []): string[] {
  const view = viewOf(root.ownerDocument);
  // what stands in a player is never drawn
  return [root, ...root.querySelectorAll('*:not(:is(audio, video) > *)')].flatMap((element) => {
    const name = element.parentElement ? `${nameOf(element.parentElement)} > ${nameOf(element)}` : nameOf(element);
    return ['', ...pseudoElements].flatMap((pseudo) => {
      const style = view.getComputedStyle(element, pseudo);
      const content = style.getPropertyValue('content');
      // what does not exist has no looks
      const isThere = pseudo === '' || !['none', 'normal', ''].includes(content);
      return ['content', ...properties].map(
        (property) => `${name}${pseudo} ${property}: ${isThere ? style.getPropertyValue(property) : 'none'}`,
      );
    });
  });
}

/** The lines in which two pages differ. */
export const differences = (calm: readonly string[], hostile: readonly string[]): string[] => [
  ...new Set(
    calm.flatMap((line, index) =>
      line === hostile[index] ? [] : [`${line} -> ${hostile[index]?.replace(/^.* [a-z-]+: /, '') ?? 'nothing'}`],
    ),
  ),
];

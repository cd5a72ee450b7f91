/** The node around a node, out of shadow roots too. */
const around = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** Whether the parser is done with an element: it, or something around it, has a next sibling, or the document has been read. */
export function isFinished(element: Element): boolean {
  const document = element.ownerDocument;
  if (document.readyState !== 'loading' || !element.isConnected) return true;
  for (let node: Node | null = element; node && node !== document; node = around(node)) if (node.nextSibling) return true;
  return false;
}

/** Calls back as soon as the parser is done with an element. Returns a function that gives up waiting. */
export function whenFinished(element: Element, done: () => void): () => void {
  const document = element.ownerDocument;
  const check = () => {
    if (!isFinished(element)) return;
    stop();
    done();
  };
  const observer = new MutationObserver(check);
  const stop = () => {
    observer.disconnect();
    document.removeEventListener('readystatechange', check);
  };
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('readystatechange', check);
  return stop;
}

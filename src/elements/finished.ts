/** Whether the parser is done with an element: it, or something around it, has a next sibling, or the document has been read. */
export function isFinished(element: Element): boolean {
  const document = element.ownerDocument;
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node && node !== document; node = node.parentNode) if (node.nextSibling) return true;
  return !element.isConnected;
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

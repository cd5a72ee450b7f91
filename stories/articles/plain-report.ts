interface Report {
  readonly headline: string;
  readonly inLanguage: string;
  readonly author: string;
  readonly publisher: string;
  readonly datePublished: string;
  readonly body: readonly (string | { readonly type: string; readonly children?: readonly (string | { readonly children: readonly string[] })[] })[];
}

/** What every article has, of a report of the demo: one author, one date, and its paragraphs as plain text. */
export function plainReport({ inLanguage, headline, author, publisher, datePublished, body }: Report) {
  const paragraphs = body.flatMap((block) => (typeof block === 'string' ? block : block.type === 'paragraph' ? wordsOf(block.children ?? []) : []));
  return { inLanguage, headline, author, publisher, datePublished, body: paragraphs };
}

const wordsOf = (nodes: readonly (string | { readonly children: readonly string[] })[]) =>
  nodes.map((node) => (typeof node === 'string' ? node : node.children.join(''))).join('');

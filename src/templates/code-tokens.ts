/** What a piece of code is, as far as it is coloured. */
export const CODE_KINDS = ['keyword', 'string', 'number', 'comment', 'title'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** A piece of code on one line, and what it is. */
export interface CodeToken {
  readonly text: string;
  readonly kind?: CodeKind | undefined;
}

/**
 * Takes code apart: pieces in their order, `{ text, kind }`, in a list or in one for each line; what Shiki's `codeToTokens` calls `tokens`, with its theme of CSS
 * variables; or a tree as lowlight and refractor give it. It has to answer at once.
 */
export type Highlighter = (code: string, language: string) => unknown;

let highlighter: Highlighter | undefined;

export function setHighlighter(given: Highlighter | undefined): void {
  highlighter = given;
}

/** What highlighters call the same, by the last word of it: `hljs-title`, `token function`, `var(--shiki-token-string-expression)`. */
const KIND_OF: Readonly<Record<string, CodeKind>> = {
  keyword: 'keyword', tag: 'keyword', operator: 'keyword', selector: 'keyword', atrule: 'keyword', 'selector-tag': 'keyword', boolean: 'keyword', literal: 'keyword',
  string: 'string', 'string-expression': 'string', regexp: 'string', regex: 'string', char: 'string', 'attr-value': 'string', link: 'string', url: 'string', addition: 'string',
  number: 'number', constant: 'number', symbol: 'number',
  comment: 'comment', meta: 'comment', prolog: 'comment', doctype: 'comment', quote: 'comment', deletion: 'comment',
  name: 'title', title: 'title', function: 'title', type: 'title', class: 'title', 'class-name': 'title', built_in: 'title', builtin: 'title', section: 'title', attr: 'title', 'attr-name': 'title', attribute: 'title', property: 'title',
};

function kindOf(said: unknown): CodeKind | undefined {
  if (typeof said !== 'string') return undefined;
  const word = said.toLowerCase().replace(/^var\(--shiki-token-|\)$|^hljs-|_$/g, '').trim();
  return Object.hasOwn(KIND_OF, word) ? KIND_OF[word] : undefined;
}

/** As many pieces are more than any code has. */
const MOST = 200_000;

interface Answer {
  readonly text?: unknown;
  readonly content?: unknown;
  readonly value?: unknown;
  readonly kind?: unknown;
  readonly color?: unknown;
  readonly children?: unknown;
  readonly tokens?: unknown;
  readonly properties?: { readonly className?: unknown };
}

/** All pieces of an answer in their order, each read once; lists in a list are lines. */
function piecesOf(answer: unknown): CodeToken[] {
  const pieces: CodeToken[] = [];
  const open: { readonly node: unknown; readonly kind: CodeKind | undefined }[] = [{ node: answer, kind: undefined }];
  for (let count = 0; open.length > 0 && count < MOST; count++) {
    const { node, kind } = open.pop() as (typeof open)[number];
    if (typeof node === 'string') pieces.push({ text: node, kind });
    else if (Array.isArray(node)) {
      const isLines = node.length > 0 && node.every(Array.isArray);
      for (let index = node.length - 1; index >= 0; index--) {
        open.push({ node: node[index], kind });
        if (isLines && index > 0) open.push({ node: '\n', kind: undefined });
      }
    } else if (typeof node === 'object' && node !== null) {
      const { text, content, value, kind: said, color, children, tokens, properties } = node as Answer;
      const classes: unknown = properties?.className;
      const named = [said, color, ...(Array.isArray(classes) ? (classes as unknown[]) : [])].map(kindOf).find((each) => each !== undefined) ?? kind;
      open.push({ node: text ?? content ?? value ?? children ?? tokens, kind: named });
    }
  }
  return pieces;
}

/** Pieces by their lines. */
function inLines(pieces: readonly CodeToken[]): CodeToken[][] {
  const lines: CodeToken[][] = [[]];
  for (const { text, kind } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, kind });
    }
  }
  return lines;
}

const told = new Set<string>();

function tell(language: string, reason: string): void {
  if (told.has(language)) return;
  told.add(language);
  console.warn(`galley: code in "${language}" is shown without colours, for the highlighter given to useHighlighter ${reason}.`);
}

/**
 * The lines of code, in pieces that the highlighter of the page has named. Its answer is input: what is not the code to the letter is told and not taken, and a
 * kind is one of ours or none. Without a highlighter a line is one piece.
 */
export function codeLines(code: string, language: string | undefined): readonly (readonly CodeToken[])[] {
  const plain = inLines([{ text: code, kind: undefined }]);
  if (!highlighter || language === undefined) return plain;
  try {
    const answer = highlighter(code, language);
    if (answer === undefined || answer === null) return plain;
    const pieces = piecesOf(answer);
    if (pieces.map(({ text }) => text).join('') === code) return inLines(pieces);
    tell(language, 'gave another text than the code');
  } catch (error) {
    tell(language, `failed: ${error instanceof Error ? error.message : 'no reason was given'}`);
  }
  return plain;
}

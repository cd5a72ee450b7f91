import type { Flow, Phrase } from './nodes.js';

/** A part as words that go on in a sentence. */
export function phrasesOf(part: Flow, joiner: () => Phrase): Phrase[] {
  switch (part.type) {
    case 'paragraph':
    case 'heading':
      return part.children;
    case 'code':
      return [{ type: 'inlineCode', value: part.value }];
    case 'thematicBreak':
      return [];
    case 'table':
      return together(part.children.flatMap((row) => row.children.map((cell) => cell.children)), joiner);
    case 'list':
      return together(part.children.flatMap((item) => item.children.map((each) => phrasesOf(each, joiner))), joiner);
    default:
      return together(part.children.map((each) => phrasesOf(each, joiner)), joiner);
  }
}

const together = (all: readonly Phrase[][], joiner: () => Phrase): Phrase[] => all.filter(({ length }) => length > 0).flatMap((phrases, index) => (index === 0 ? phrases : [joiner(), ...phrases]));

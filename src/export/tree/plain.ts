import type { Flow, Item, Phrase } from './nodes.js';

/** A document as plain text: parts with an empty line between them. */
export const plainOf = (parts: readonly Flow[]): string => parts.map(partText).filter((text) => text.trim() !== '').join('\n\n');

function partText(part: Flow): string {
  switch (part.type) {
    case 'paragraph':
    case 'heading':
      return sentenceText(part.children);
    case 'blockquote':
      return plainOf(part.children);
    case 'list':
      return part.children.map((item, index) => itemText(item, part.ordered ? `${String((part.start ?? 1) + index)}. ` : '• ')).join('\n');
    case 'code':
      return part.value;
    case 'table':
      return part.children.map((row) => row.children.map((cell) => sentenceText(cell.children).replaceAll('\n', ' ')).join('\t')).filter((row) => row.trim() !== '').join('\n');
    case 'footnoteDefinition':
      return `[${part.label}] ${plainOf(part.children)}`;
    case 'thematicBreak':
      return '* * *';
  }
}

const itemText = ({ children }: Item, sign: string): string => sign + plainOf(children).replaceAll('\n', `\n${' '.repeat(sign.length)}`);

/** The characters of a sentence. */
export const sentenceText = (phrases: readonly Phrase[]): string => phrases.map(phraseText).join('');

function phraseText(phrase: Phrase): string {
  switch (phrase.type) {
    case 'text':
    case 'inlineCode':
      return phrase.value;
    case 'image':
      return phrase.alt;
    case 'footnoteReference':
      return ` [${phrase.label}]`;
    case 'break':
      return '\n';
    case 'anchor':
      return '';
    default:
      return sentenceText(phrase.children);
  }
}

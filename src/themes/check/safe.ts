/** Longer than any value that a person or a tool writes. */
export const LONGEST = 2000;

/** Whether a value from elsewhere can be written into a style sheet: it ends no declaration, hides nothing and loads nothing. */
export const isSafeValue = (value: string) =>
  value.length <= LONGEST && !/[;{}<>\\@!]|\/\*|\b(url|image|image-set|src|element|attr)\(/i.test(value) && isBalanced(value);

function isBalanced(value: string): boolean {
  let depth = 0;
  let quote = '';
  for (const character of value) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth < 0 || character === '\n') return false;
  }
  return depth === 0 && quote === '';
}

/** What editors and converters put around a whole line. */
const WRAPS = [
  ['**', '**'],
  ['__', '__'],
  ['*', '*'],
  ['_', '_'],
  ['[', ']'],
  ['^', '<'],
] as const;
const LONGEST = 600;

/** A line without the marks of emphasis or the brackets around the whole of it. */
export function unwrap(text: string): string {
  let inside = text;
  for (let depth = 0; depth < 3 && inside.length <= LONGEST; depth += 1) {
    const wrap = WRAPS.find(
      ([open, close]) =>
        inside.length > open.length + close.length &&
        inside.startsWith(open) &&
        inside.endsWith(close) &&
        !inside.slice(open.length, -close.length).includes(open),
    );
    if (!wrap) break;
    inside = inside.slice(wrap[0].length, -wrap[1].length).trim();
  }
  return inside;
}

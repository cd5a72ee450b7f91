/**
 * Puts values in the places a pattern names, as in `By {names}`. Values are kept as they are, so that a name can
 * stay a link; a place without a value stays as it is written.
 */
export function formatPattern<T>(pattern: string, values: Readonly<Record<string, T>>): (T | string)[] {
  const parts: (T | string)[] = [];
  let end = 0;
  for (let open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
    const close = pattern.indexOf('}', open);
    const name = pattern.slice(open + 1, close);
    if (close < 0 || !Object.hasOwn(values, name)) continue;
    if (open > end) parts.push(pattern.slice(end, open));
    parts.push(values[name] as T);
    end = close + 1;
  }
  if (end < pattern.length) parts.push(pattern.slice(end));
  return parts;
}

/** As `formatPattern`, of plain texts to one plain text. */
export function formatText(pattern: string, values: Readonly<Record<string, string>>): string {
  return formatPattern(pattern, values).join('');
}

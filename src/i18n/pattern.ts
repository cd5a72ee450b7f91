const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Puts values in the places a pattern names, as in `By {names}`. Values are kept as they are, so that a name can
 * stay a link; a place without a value stays as it is written.
 */
export function formatPattern<T>(pattern: string, values: Readonly<Record<string, T>>): (T | string)[] {
  const parts: (T | string)[] = [];
  let end = 0;
  for (let place = PLACEHOLDER.exec(pattern); place; place = PLACEHOLDER.exec(pattern)) {
    const name = place[1];
    if (name === undefined || !Object.hasOwn(values, name)) continue;
    if (place.index > end) parts.push(pattern.slice(end, place.index));
    parts.push(values[name] as T);
    end = place.index + place[0].length;
  }
  if (end < pattern.length) parts.push(pattern.slice(end));
  return parts;
}

/** As `formatPattern`, of plain texts to one plain text. */
export function formatText(pattern: string, values: Readonly<Record<string, string>>): string {
  return formatPattern(pattern, values).join('');
}

import type { Limits } from '../limits.js';

export type Source = { readonly value: unknown; readonly fatal: undefined } | { readonly fatal: 'json-syntax' | 'too-large' | 'too-deep'; readonly found: string; readonly detail: string };

/** Bytes of a text in UTF-8 where they are more than `max`, else 0; of a text with more characters than that, their number. */
function bytesOver(text: string, max: number): number {
  if (text.length > max) return text.length;
  if (text.length * 3 <= max) return 0;
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes > max ? bytes : 0;
}

/** How many brackets are open at once at most, stopping early beyond `max`. Linear, without recursion. */
function bracketDepth(text: string, max: number): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 34) {
      index = endOfString(text, index);
    } else if (code === 123 || code === 91) {
      if (++depth > deepest) deepest = depth;
      if (depth > max) return depth;
    } else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** Reads JSON text within the limits of size and depth. Never throws. */
export function readSource(text: string, limits: Limits): Source {
  const bytes = bytesOver(text, limits.bytes);
  if (bytes > 0) return { fatal: 'too-large', found: bytes === text.length ? `at least ${String(bytes)}` : String(bytes), detail: String(limits.bytes) };
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const depth = bracketDepth(json, limits.jsonDepth);
  if (depth > limits.jsonDepth) return { fatal: 'too-deep', found: `at least ${String(depth)}`, detail: String(limits.jsonDepth) };
  try {
    return { value: JSON.parse(json) as unknown, fatal: undefined };
  } catch (error) {
    return { fatal: 'json-syntax', found: /./u.exec(json.trim())?.[0] ?? '', detail: String(error).replace(/^SyntaxError: |\.$/g, '') };
  }
}

import type { Line } from './lines.js';

/** A piece of code between two lines of ``` or ~~~. */
export interface Fence {
  /** Number of the line that closes it. */
  readonly last: number;
  readonly language: string | undefined;
  /** The lines between, with their indents but for that of the fence. */
  readonly value: string;
}

const OPENS = /^(`{3,}|~{3,})\s?([\p{L}\p{N}+#._-]{0,40})$/u;

/** Takes the indent of the fence, as far as it is there, from a line inside it. */
function outdent(raw: string, indent: number): string {
  let start = 0;
  while (start < indent && start < raw.length && raw.charAt(start).trim() === '') start += 1;
  return raw.slice(start);
}

function fenceOf(lines: readonly Line[], indent: number, language: string): Fence {
  const rows: string[] = [];
  const [open, ...inside] = lines;
  const close = inside.pop();
  let next = (open?.number ?? 0) + 1;
  for (const line of inside) {
    for (; next < line.number; next += 1) rows.push('');
    rows.push(outdent(line.raw, indent));
    next += 1;
  }
  for (; next < (close?.number ?? next); next += 1) rows.push('');
  return { last: close?.number ?? next, language: language === '' ? undefined : language, value: rows.join('\n') };
}

/** The fenced pieces of code, by the number of the line that opens each. What nobody closes is no fence. */
export function fencesIn(lines: readonly Line[]): ReadonlyMap<number, Fence> {
  const fences = new Map<number, Fence>();
  let start = -1;
  let open: RegExpExecArray | null = null;
  lines.forEach((line, index) => {
    if (line.text.length > 80) return;
    const mark = OPENS.exec(line.text);
    if (!mark) return;
    if (!open) [open, start] = [mark, index];
    else if (mark[2] === '' && (mark[1] ?? '').startsWith(open[1] ?? '')) {
      const first = lines[start] as Line;
      if (index > start + 1)
        fences.set(first.number, fenceOf(lines.slice(start, index + 1), first.raw.length - first.text.length, open[2] ?? ''));
      open = null;
    }
  });
  return fences;
}

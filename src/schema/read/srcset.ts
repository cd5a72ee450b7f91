const CANDIDATE = /^(\S+)\s+(\d+)w$/;

/** The entries of a `srcset` as HTML writes it, "a.jpg 800w, b.jpg 1600w". What has no width is passed on as it is, and found wanting there. */
export function readSrcset(text: string): unknown[] {
  return text.split(/,\s+/).map((each) => {
    const entry = each.trim().replace(/,$/, '');
    const [, src, width] = CANDIDATE.exec(entry) ?? [];
    return src === undefined ? { src: entry.split(/\s/)[0] } : { src, width: Number(width) };
  });
}

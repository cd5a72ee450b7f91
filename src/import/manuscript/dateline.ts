/**
 * The place before the first paragraph: "KABUL (Outlet) — ", "KABUL, Afghanistan — ", "کابل (رسانه) — ". Only where it cannot be anything
 * else: capitals and a dash with a new sentence after it, or an outlet in brackets and a dash. Undefined otherwise.
 */
export function readDateline(paragraph: string): { place: string; marked: string; rest: string } | undefined {
  const start = paragraph.slice(0, 90);
  const dash = /\s(?:[—–―]|--|-)\s+/u.exec(start) ?? /(?<=\p{Lu}|\))—/u.exec(start);
  if (!dash || dash.index === 0) return undefined;
  const place = start.slice(0, dash.index);
  const marked = start.slice(0, dash.index + dash[0].length);
  const rest = paragraph.slice(marked.length);
  if (rest.length < 20 || /^\p{Ll}/u.test(rest)) return undefined;
  const bracket = /^([^()]{2,40})\s\(([^()]{2,40})\)$/u.exec(place);
  const name = bracket?.[1] ?? place;
  const words = name.split(/\s+/);
  if (words.length > 5 || !/^[\p{L}\p{M}\s.,'’،\u200c-]+$/u.test(name)) return undefined;
  const first = (/^[^,،]*/.exec(name)?.[0] ?? '').trim();
  if (/\p{Ll}/u.test(first)) return undefined;
  const cased = /\p{Lu}/u.test(first);
  if (bracket) return cased || words.length <= 3 ? { place, marked, rest } : undefined;
  // A hyphen, a second dash ("NATO — long silent — spoke") or a short abbreviation leave it open.
  if (!cased || first.length < 4 || dash[0].trim() === '-' || /\s[—–]\s/u.test(rest.slice(0, 120))) return undefined;
  return { place, marked, rest };
}

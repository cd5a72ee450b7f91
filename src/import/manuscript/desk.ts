import { fold } from './fold.js';
import { phrases } from './vocabulary.js';

const KICKERS = phrases('kickers');
const RELEASES = phrases('releases');
const LONGEST = 60;
const MARKS = ' \t\u00a0\u3000*_#:.!()[]';
/** What agencies write after the name of a story: its take, its length, its number. */
const TAKE = /^(?:\d{1,5}|\d{1,2}(?:st|nd|rd|th)|ld|lead|writethru|ld-writethru|add|urgent|sub|take|eds|of|words?|update)$/i;

/** A line as it is looked up: without the marks and the colon around it. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && MARKS.includes(text.charAt(start))) start += 1;
  while (start < end && MARKS.includes(text.charAt(end - 1))) end -= 1;
  return fold(text.slice(start, end));
}

/** Whether a line stands above the headline for the reader: "OPINION", "Pressemitteilung". */
export const isKicker = (text: string): boolean => text.length <= LONGEST && KICKERS.has(bare(text));

/** Whether a line is for the desk and not for the reader: "FOR IMMEDIATE RELEASE". */
export const isRelease = (text: string): boolean => text.length <= LONGEST && RELEASES.has(bare(text));

/** Whether a first line is the name by which agencies keep a story: "BC-Delta-Ferry,1st Ld-Writethru,412", "delta-ferries-0302". */
export function isSlug(text: string): boolean {
  if (text.length > LONGEST) return false;
  const [name = '', ...takes] = text.split(/[,\s]+/).filter((piece) => piece !== '');
  const parts = name.split(/[-/_]+/);
  const wire = /^(?:AM|PM|BC|AP|US|EU|AS|AF|ML|LT|CN)-/.test(name);
  const later = takes.findIndex((piece) => TAKE.test(piece));
  const rest = later < 0 ? takes : takes.slice(later);
  if (!rest.every((piece) => TAKE.test(piece))) return false;
  if (wire) return later > 0 ? later <= 3 : takes.length === 0 || later === 0;
  return (
    parts.length >= 3 &&
    later <= 0 &&
    parts.every((part) => /^[\p{L}\p{N}]+$/u.test(part)) &&
    (takes.length > 0 || /\d/.test(name) || !/\p{Lu}\p{Ll}/u.test(name))
  );
}

const RULE_MARKS = '=-–—_*~#•·+⁂⸻§ \t\u00a0\u3000';

const LONGEST_SIGN = 40;

/** "## Words" → level 2 and "Words". One sign and two are a part of the article, more are a part of that. */
export function readHashHeading(text: string): { level: 2 | 3; text: string } | undefined {
  const hash = /^(#{1,6})[ \t\u00a0]+(?=[^#\s])/.exec(text.slice(0, LONGEST_SIGN));
  return hash ? { level: (hash[1] ?? '').length > 2 ? 3 : 2, text: text.slice(hash[0].length) } : undefined;
}

/** A line of marks only, three at least: "===", "* * *", "⁂". */
export function isRule(text: string): boolean {
  let marks = 0;
  for (const character of text) {
    if (!RULE_MARKS.includes(character)) return false;
    if (character.trim() !== '') marks += 1;
  }
  return marks >= 3 || text === '⁂' || text === '⸻';
}

/** One mark over and over, as it is drawn under a title. */
export function isUnderline(text: string): boolean {
  const mark = text.charAt(0);
  if (text.length < 3 || !'=-~_'.includes(mark)) return false;
  for (const character of text) if (character !== mark) return false;
  return true;
}

const END_MARK = /^(?:[-–—]+\s?30\s?[-–—]+|#\s?#\s?#|ENDS|[-–—(]\s?ends?\s?[-–—)]|پایان|النهاية)$/i;

/** "-30-", "###", "ENDS": what newsrooms write under the last line. A bare "Ends" in small letters is a word. */
export function isEndMark(text: string): boolean {
  return text.length <= 12 && END_MARK.test(text) && text !== 'ends' && text !== 'Ends';
}

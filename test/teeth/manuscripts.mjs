import { flaw, unit } from './flaw.mjs';

/** Flaws of the import of manuscripts. */
export const manuscriptFlaws = [
  flaw('the last solar month always has thirty days', 'import/manuscript/solar.ts', 'month <= 11', 'month <= 12', unit('import/manuscript-dates')),
  flaw(
    'nines of other scripts are zeros',
    'import/manuscript/fold.ts',
    'code >= start && code <= start + 9',
    'code >= start && code < start + 9',
    unit('import/manuscript-dates'),
  ),
  flaw('lunar months begin a day late', 'import/manuscript/lunar.ts', 'const FIRST_DAY = 3_611;', 'const FIRST_DAY = 3_612;', unit('import/manuscript-dates')),
  flaw('short paragraphs have no dateline', 'import/manuscript/dateline.ts', 'const SHORTEST_REST = 20;', 'const SHORTEST_REST = 200;', unit('import/manuscript')),
  flaw(
    'blank lines are not reported',
    'import/manuscript.ts',
    "lines.push({ line, text: '', became: 'blank', why: blank });",
    'continue;',
    unit('import/manuscript', 'import/manuscript-property'),
  ),
  flaw(
    'a line that nothing explains becomes the outlet, and the report does not say so',
    'import/manuscript/fill-head.ts',
    'reading.doubtful ?? !looksLikeOutlet(value)',
    'reading.doubtful',
    unit('import/manuscript'),
  ),
  flaw(
    'a manuscript of any length is read',
    'import/manuscript/lines.ts',
    'cleanText(cutText(text, LIMITS.characters))',
    'text',
    unit('import/manuscript-limits'),
  ),
  flaw(
    'the lines of a header show how a text is wrapped',
    'import/manuscript/wrap.ts',
    'index < headBlock ||',
    '',
    unit('import/manuscript-body'),
  ),
];

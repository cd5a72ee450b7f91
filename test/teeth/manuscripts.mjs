import { flaw, unit } from './flaw.mjs';

/** Flaws of the import of manuscripts. */
export const manuscriptFlaws = [
  flaw('the last solar month always has thirty days', 'import/manuscript/solar.ts', 'month <= 11', 'month <= 12', unit('import/manuscript-dates')),
  flaw(
    'nines of other scripts are zeros',
    'import/manuscript/dates.ts',
    'code >= start && code <= start + 9',
    'code >= start && code < start + 9',
    unit('import/manuscript-dates'),
  ),
  flaw('short paragraphs have no dateline', 'import/manuscript/dateline.ts', 'rest.length < 20', 'rest.length < 200', unit('import/manuscript')),
  flaw(
    'blank lines are not reported',
    'import/manuscript.ts',
    "lines.push({ line, text: '', became: 'blank', why: blank });",
    'continue;',
    unit('import/manuscript', 'import/manuscript-property'),
  ),
];

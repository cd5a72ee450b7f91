import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

const FUNCTION =
  'export function isDue(loan: Loan, today: Date): boolean {\n  return loan.kind === "bean" && today.getMonth() >= 8 && !loan.returned;\n}';

/** With its file, lines marked, and a caption; and a single line. */
export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'code',
        filename: 'envelopes.ts',
        language: 'ts',
        highlight: [2],
        value: FUNCTION,
        caption: 'How the reminder knows that it is autumn.',
      },
      { type: 'code', value: 'npm run harvest' },
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'code',
        filename: 'envelopes.ts',
        language: 'ts',
        highlight: [2],
        value: FUNCTION,
        caption: 'یادآور از کجا می‌داند که پاییز است.',
      },
      { type: 'code', language: 'sh', value: 'npm run harvest' },
    ],
  },
  variants: {
    numbered: {
      description: 'With numbers before its lines, which are not copied, and a button that copies it where there is script.',
      latin: { body: [around.latin, { type: 'code', filename: 'envelopes.ts', language: 'ts', lineNumbers: true, start: 41, copyable: true, highlight: [2], value: FUNCTION }] },
      arabic: { body: [around.arabic, { type: 'code', filename: 'envelopes.ts', language: 'ts', lineNumbers: true, copyable: true, value: FUNCTION }] },
    },
  },
};

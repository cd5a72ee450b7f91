import type { Phrase } from './nodes.js';

/** A formula within a sentence, as GitHub and others read it, `$`…`$`: as code it cannot become anything else where nobody does. */
export const inlineMath = (value: string): readonly Phrase[] => [{ type: 'text', value: '$' }, { type: 'inlineCode', value }, { type: 'text', value: '$' }];

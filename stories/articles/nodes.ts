import type { InlineNodeInput, RichTextInput } from 'galley';

type Mark = 'strong' | 'emphasis' | 'strikethrough' | 'underline' | 'subscript' | 'superscript' | 'highlight' | 'cite' | 'quote';
type Words = readonly (string | InlineNodeInput)[];

/** Short ways to write the nodes that running text is made of. */
export const mark = (type: Mark, children: RichTextInput) => ({ type, children }) as const;
export const link = (url: string, children: RichTextInput) => ({ type: 'link', url, children }) as const;
export const note = (ref: string) => ({ type: 'footnote-reference', ref }) as const;
export const paragraph = (...children: Words) => ({ type: 'paragraph', children }) as const;
export const heading = (level: 2 | 3 | 4 | 5 | 6, children: RichTextInput, anchor?: string) =>
  ({ type: 'heading', level, children, ...(anchor !== undefined && { anchor }) }) as const;
export const pause = (variant: 'line' | 'dots' | 'stars' | 'space') => ({ type: 'thematic-break', variant }) as const;
export const item = (...children: Words) => ({ type: 'list-item', children: [paragraph(...children)] }) as const;
/** A measurement, a number of a telephone: from left to right in any text. */
export const ltr = (children: RichTextInput) => ({ type: 'span', dir: 'ltr', children }) as const;
/** A person of whom the publisher keeps a record. */
export const person = (ref: string, children: RichTextInput) => ({ type: 'mention', kind: 'person', ref, children }) as const;
/** A day in running text, also for machines. */
export const day = (datetime: string, children: RichTextInput) => ({ type: 'time', datetime, children }) as const;
/** Words of another language. */
export const foreign = (lang: string, children: RichTextInput) => ({ type: 'span', lang, children }) as const;

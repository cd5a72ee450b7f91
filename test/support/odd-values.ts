/** Texts that engines, encodings and limits treat in ways of their own: each may stand wherever text may. */
export const HOSTILE_TEXTS: readonly string[] = [
  'high \ud83d', 'low \udea2 low', '\ud83d', '\udea2', '\udea2\ud83d', 'half 🇦', '🇦', '🇦🇫🇦', 'Kabul 🇦🇫', 'ends 😀', 'family 👨\u200d👩\u200d👧', '\u200djoined\u200d', '\u200d', '\u200c', 'skin 👍🏽', '🏽',
  '\u202eoverride', 'isolate\u2066', '\u200fmark\u200e', 'nul\0nul', '\0', 'one\u2028two', 'one\u2029two', 'cr\rlf\r\nend', '\r', 'form\ffeed', '\v', 'next\x85line', '\uffff', 'non\ufdd0\u{1fffe}character', '\ufeffbom', '\ufffd',
  'e' + '\u0301'.repeat(12), '\u0301', '\u0301starts with a mark', '\u00ad', '&amp;', '<b>', ']]>', '-->', '{{ x }}', '\\u0000', '"', "'", '`', '%00', '%ED%A0%80', ' ', '', '\t', 'İ', 'ß', '\u1e9e',
];

/** What editors leave where nothing was written. */
export const EMPTY_VALUES: readonly unknown[] = [
  null, undefined, '', ' ', [], {}, [[]], [null], [''], [{}], { type: '' }, { children: [] }, { children: '' }, { type: 'text' }, { type: 'text', value: '' }, { type: 'paragraph' }, { type: 'paragraph', children: [] },
  { type: 'list' }, { type: 'list', children: [] }, { type: 'list', children: [{ type: 'list-item' }] }, { type: 'list-item' }, { type: 'list-item', children: [] }, { type: 'list-item', x: 'rest' }, { type: 'blockquote' }, { type: 'blockquote', children: [] },
  { type: 'pullquote', text: '' }, { type: 'heading' }, { type: 'heading', children: '' }, { type: 'image' }, { type: 'image', caption: '' }, { type: 'image', alt: '' }, { type: 'image-set', children: [] }, { type: 'footnote-definition' },
  { type: 'footnote-definition', id: 'a', children: [] }, { type: 'footnote-definition', x: 'rest' }, { type: 'footnote-reference' }, { type: 'footnote-reference', ref: 'a' }, { type: 'code' }, { type: 'thematic-break' }, { type: 'in-numbers', items: [] },
  { type: 'unknown' }, { type: 'unknown', original: {} }, { type: 'unknown', original: { type: 'unknown' } }, { type: 'unknown', original: {}, fallback: 'f' }, { type: 'list-item', children: null, fallback: 'f' }, { type: 'unknown', text: ['x'] }, { type: 'acme', fallback: '' }, { type: 'acme', fallback: 'f' }, { type: 'acme', fallback: [] }, { fallback: 'f' },
  { type: 'list-item', fallback: 'f' }, { type: 'list-item', anchor: 'a' }, { type: 'heading', anchor: 'a' }, { type: 'paragraph', anchor: 'a' }, { type: 'paragraph', fallback: 'f' }, { type: 'strong' }, { type: 'link', url: '/a' }, { type: 'link', url: '/a', children: '' },
  { type: 'break' }, [{ type: 'break' }, { type: 'break' }], { type: 'html', value: '<p>' }, { type: 'html' }, { text: '', points: [] }, { points: ['', 'x'] }, { name: '' }, { text: '' }, { type: 'root', children: [] }, 0, false,
];

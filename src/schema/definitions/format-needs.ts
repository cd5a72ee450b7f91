/** What a word of `format` needs beside it, or the top of the article is laid out as if it were not there: a field of the article, or a block of that name in the text. */
export const FORMAT_NEEDS = [
  { name: 'display', word: 'showcase', field: 'hero' },
  { name: 'display', word: 'immersive', field: 'hero' },
  { name: 'design', word: 'photo-essay', field: 'hero' },
  { name: 'design', word: 'review', field: 'rating' },
] as const;

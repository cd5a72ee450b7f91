/** The body of a page that is nothing but an article: it reaches to the edges of the window. */
export const page = `
.galley-page { margin: 0; }
`;

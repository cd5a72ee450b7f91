const numberings = ['lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman']
  .map((name) => `.galley ol.galley-numbering-${name} { list-style-type: ${name}; }\n`)
  .join('');

/** Lists of the text. Numbers are the browser's, from the markup's own \`start\` and \`reversed\`. */
export const lists = `
.galley .galley-list { padding-inline-start: 1.5em; line-height: calc(var(--_leading-body) * var(--_script-leading)); }
.galley ol.galley-numbers-wide { padding-inline-start: 2.5em; }
.galley ul.galley-list { list-style-type: disc; }
.galley ol.galley-list, .galley .galley-notes-list { list-style-type: decimal; }
${numberings}.galley ol.galley-digits-arabext { list-style-type: persian; }
.galley ol.galley-digits-arab { list-style-type: arabic-indic; }
.galley .galley-item { padding-inline-start: 0.25em; }
.galley .galley-item::marker { color: var(--_color-text-muted); }
.galley :where(.galley-item) + .galley-item { margin-block-start: 0.4em; }
`;

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

const figure = (label, picture) => (picture ? `<figure><figcaption>${label}</figcaption><img alt="" src="${picture}"></figure>` : '');

/** A page that shows what differs: each picture before, now, and with the pixels that changed in red. */
export function differencesPage(failures) {
  const sections = failures.map(
    ({ name, message, was, is, picture }) =>
      `<section><h2>${escape(name)}</h2><p>${escape(message)}</p><div>${figure('Before', was)}${figure('Now', is)}${figure('Where', picture)}</div></section>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Pictures that differ</title>
<style>body{font:16px system-ui;margin:2rem}div{display:flex;gap:1rem;align-items:start;overflow-x:auto}figure{margin:0}img{border:1px solid #888;max-width:44rem}</style>
<h1>${failures.length} pictures differ</h1>${sections.join('')}`;
}

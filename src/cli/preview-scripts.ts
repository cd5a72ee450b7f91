/** What runs in the page around the article: plain script, for it is served as it stands. */
export const PAGE_SCRIPT = `
const form = document.querySelector('form');
const frame = document.querySelector('iframe');
const source = document.querySelector('#source');
const list = document.querySelector('ul');
const heading = document.querySelector('h2');
let places = {};
let scrolled = 0;

function showArticle() {
  const { theme, dir, scheme, width } = Object.fromEntries(new FormData(form));
  scrolled = frame.contentWindow.scrollY;
  frame.style.inlineSize = width === '' ? '' : width + 'px';
  const address = '/article?' + new URLSearchParams({ theme, dir, scheme });
  frame.contentWindow.location.replace(address);
}
frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, scrolled));

async function showState() {
  const state = await (await fetch('/state')).json();
  places = state.places;
  const at = source.scrollTop;
  source.replaceChildren(...state.text.split('\\n').map((line) => {
    const span = document.createElement('span');
    span.textContent = line + '\\n';
    return span;
  }));
  source.scrollTop = at;
  heading.textContent = state.issues.length === 0 ? 'No issues' : state.issues.length === 1 ? '1 issue' : state.issues.length + ' issues';
  list.replaceChildren(...state.issues.map(({ line, severity, words }) => {
    const item = document.createElement('li');
    item.dataset.severity = severity;
    const button = document.createElement('button');
    const kind = document.createElement('b');
    kind.textContent = severity + ', line ' + line + ': ';
    button.append(kind, words);
    button.addEventListener('click', () => openLine(line));
    item.append(button);
    return item;
  }));
}

function openLine(line) {
  for (const each of source.querySelectorAll('.here')) each.classList.remove('here');
  const span = source.children[line - 1];
  span?.classList.add('here');
  span?.scrollIntoView({ block: 'center' });
}

/** The place of a value, or of the nearest around it. */
function placeAt(pointer) {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (places[at]) return places[at];
}

source.addEventListener('click', (event) => {
  const line = [...source.children].indexOf(event.target.closest('span')) + 1;
  if (line === 0) return;
  openLine(line);
  const pointers = Object.entries(places).filter(([, place]) => place.line <= line).sort(([, one], [, other]) => other.line - one.line || other.column - one.column).map(([pointer]) => pointer);
  frame.contentWindow.postMessage({ reveal: pointers }, location.origin);
});
addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || typeof event.data?.at !== 'string') return;
  const place = placeAt(event.data.at);
  if (place) openLine(place.line);
});
form.addEventListener('change', showArticle);
function show() {
  showArticle();
  void showState();
}
new EventSource('/events').addEventListener('message', show);
show();
`;

/** What runs in the page of the article. */
export const FRAME_SCRIPT = `
addEventListener('click', (event) => {
  if (event.target.closest('a')) event.preventDefault();
  const block = event.target.closest('[data-galley-at]');
  if (!block) return;
  mark(block);
  parent.postMessage({ at: block.dataset.galleyAt }, location.origin);
}, true);
addEventListener('message', (event) => {
  if (event.source !== parent || !Array.isArray(event.data?.reveal)) return;
  for (const pointer of event.data.reveal) {
    const block = document.querySelector('[data-galley-at="' + CSS.escape(pointer) + '"]');
    if (!block) continue;
    mark(block);
    block.scrollIntoView({ block: 'center' });
    return;
  }
});
function mark(block) {
  for (const each of document.querySelectorAll('.preview-here')) each.classList.remove('preview-here');
  block.classList.add('preview-here');
}
`;

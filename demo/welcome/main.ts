import 'galley/define';
import { explain, parseArticle } from 'galley';
import { GalleyArticle } from 'galley/article';
import { byId } from '../shared/dom.js';
import { DroppedPictures } from '../shared/dropped-pictures.js';
import { Editor } from '../shared/editor.js';
import { readFiles, watchPage } from '../shared/intake.js';
import { showIssues } from '../shared/issues.js';
import { lineAndColumn } from '../shared/json-scan.js';
import { locate } from '../shared/locate.js';
import { isManuscript, readManuscript, showLines } from '../shared/manuscript.js';
import { readJson } from '../shared/read-json.js';
import { watchSwitches } from './switches.js';

/** The same report in two languages. */
const REPORTS = { en: 'night-ferry.json', fa: 'night-ferry.fa.json' } as const;
type Language = keyof typeof REPORTS;

/** How long the page waits for the next key, in milliseconds. */
const PAUSE = 150;

const article = byId('article', GalleyArticle);
const status = byId('status', HTMLElement);
const offer = byId('offer', HTMLButtonElement);
const toMistake = byId('to-mistake', HTMLButtonElement);
const report = byId('report', HTMLDetailsElement);
const buttons = new Map(
  [...document.querySelectorAll<HTMLButtonElement>('button[data-language]')].map((button) => [button.dataset['language'], button]),
);
const editor = new Editor(byId('editor', HTMLElement), byId('json', HTMLTextAreaElement), followTyping);

const pictures = new DroppedPictures();
/** What was typed into each report, so that a change of the language loses nothing. */
const drafts = new Map<Language, string>();
/** The last chosen report, and the one in the editor: none while a text from outside stands there. */
let language: Language = 'en';
let edited: Language | undefined;
let mistakeAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function followTyping(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void follow(), PAUSE);
}

/** Sets the page from the editor; what is not JSON is said, and leaves the page as it is. */
async function follow(): Promise<void> {
  clearTimeout(timer);
  const read = readJson(editor.text);
  offer.hidden = read.mistake === undefined || read.isJson || !isManuscript(editor.text);
  if (read.mistake) return complain(editor.text, read.mistake.offset, read.mistake.message);
  editor.mark(undefined);
  toMistake.hidden = true;
  say('The page follows as you type.');
  const parsed = pictures.areThere ? parseArticle(pictures.shown(read.value), { baseUrl: location.href, dataImages: true }) : undefined;
  article.article = parsed?.article ?? read.value;
  await article.updateComplete;
  showIssues(byId('issues-title', HTMLElement), byId('issues', HTMLElement), parsed?.issues ?? article.issues.map((finding) => ({ ...finding, message: explain(finding) })), goTo);
}

function complain(text: string, offset: number, message: string): void {
  const { line, column } = lineAndColumn(text, offset);
  editor.mark(line);
  mistakeAt = offset;
  toMistake.hidden = false;
  say(`Line ${line}, column ${column}: ${message} The page shows the last good version.`, true);
}

function say(sentence: string, isProblem = false): void {
  status.classList.toggle('is-problem', isProblem);
  if (status.textContent !== sentence) status.textContent = sentence;
}

/** Selects the value of a pointer in the editor; of a value around it, only the beginning. */
function goTo(pointer: string): void {
  const { start, end, isExact } = locate(editor.text, pointer);
  editor.select(start, isExact ? end : Math.min(start + 1, end));
}

function setText(text: string): void {
  report.hidden = true;
  editor.text = text;
  void follow();
}

/** A picture that is not there leaves no hole on the page, and a sentence beside it. */
async function setManuscript(text: string): Promise<void> {
  const manuscript = readManuscript(text);
  const { advice, json, picture } = manuscript;
  const show = (sentences: readonly string[]) => showLines(byId('advice', HTMLElement), byId('lines', HTMLElement), { ...manuscript, advice: sentences }, goTo);
  setText(json);
  show(advice);
  report.hidden = false;
  if (picture === undefined || (await pictures.isFound(picture)) || editor.text !== json) return;
  show([`The picture “${picture}” is not here, and is left out. Drop its file on this page.`, ...advice]);
  void follow();
}

const intake = {
  accepts: /\.(?:txt|text|md|json)$/i,
  wanted: 'a manuscript (.txt), its pictures, or an article (.json)',
  take(text: string, name: string): void {
    edit(undefined);
    if (/\.json$/i.test(name) || !isManuscript(text)) setText(text);
    else void setManuscript(text);
  },
  beside: {
    accepts: ({ type }: File) => type.startsWith('image/'),
    async take(files: readonly File[]): Promise<void> {
      const unread = await pictures.add(files);
      await follow();
      if (unread.length > 0) say(`${unread.map((name) => `“${name}”`).join(', ')} cannot be read as a picture.`, true);
    },
  },
  refuse: (sentence: string) => say(sentence, true),
};

async function load(address: string): Promise<string | undefined> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok) return response.text();
  say('The report could not be loaded. Check the connection and choose “Start again”.', true);
  return undefined;
}

/** Puts the text in the editor aside, if it is one of the reports, and says which comes next. */
function edit(next: Language | undefined): void {
  if (edited && editor.text !== '') drafts.set(edited, editor.text);
  edited = next;
  for (const [name, button] of buttons) button.ariaPressed = String(name === next);
}

async function showReport(next: Language): Promise<void> {
  language = next;
  edit(next);
  const text = drafts.get(next) ?? (await load(REPORTS[next]));
  if (text !== undefined && edited === next) setText(text);
}

for (const name of Object.keys(REPORTS) as Language[]) buttons.get(name)?.addEventListener('click', () => void showReport(name));
byId('reset', HTMLButtonElement).addEventListener('click', () => {
  edit(undefined);
  drafts.delete(language);
  void showReport(language);
});
article.addEventListener('galley-error', ({ detail }) => say(detail.message, true));
offer.addEventListener('click', () => {
  edited = undefined;
  intake.take(editor.text, 'the editor');
});
toMistake.addEventListener('click', () => editor.select(mistakeAt, mistakeAt + 1));
const picker = byId('file', HTMLInputElement);
byId('open', HTMLButtonElement).addEventListener('click', () => picker.click());
picker.addEventListener('change', () => {
  void readFiles(picker.files ?? [], intake);
  picker.value = '';
});
watchPage(document.documentElement, intake);
watchSwitches(article);
void showReport('en');

/** What comes in from outside: a file that was dropped, pasted or chosen, or a piece of text. */
export interface Intake {
  /** The names of files that are taken. */
  readonly accepts: RegExp;
  /** What may be chosen, for a sentence: “a manuscript (.txt)”. */
  readonly wanted: string;
  readonly take: (text: string, name: string) => void;
  /** Files that are no text and are taken too, before the text, which may name them. */
  readonly beside?: { readonly accepts: (file: File) => boolean; readonly take: (files: readonly File[]) => Promise<void> };
  /** Says in a sentence why nothing was taken. */
  readonly refuse: (sentence: string) => void;
}

/** The size that a file may have, in bytes. */
const LARGEST = 5 * 1024 * 1024;

/** Reads the first file that is text, and what is taken beside it. */
export async function readFiles(files: Iterable<File>, { accepts, wanted, take, beside, refuse }: Intake): Promise<void> {
  const isWanted = ({ name, type }: File) => accepts.test(name) || /^text\/plain|json/.test(type);
  const all = [...files];
  const others = all.filter((file) => beside?.accepts(file));
  if (others.length > 0) await beside?.take(others);
  const [file] = all.filter((each) => !others.includes(each)).sort((one, other) => Number(isWanted(other)) - Number(isWanted(one)));
  if (!file) return;
  if (!isWanted(file)) return refuse(`“${file.name}” is not a text file. Choose ${wanted}.`);
  if (file.size > LARGEST) return refuse(`“${file.name}” is larger than 5 MB. Nothing of ours is.`);
  take(await file.text(), file.name);
}

const isTyping = (target: EventTarget | null) => target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** Takes what is dropped or pasted anywhere on the page; text that goes into the editor is the editor's own. */
export function watchPage(page: HTMLElement, intake: Intake): void {
  const isOurs = (event: DragEvent) => event.dataTransfer?.types.includes('Files') || !isTyping(event.target);
  const setOver = (isOver: boolean) => page.classList.toggle('is-over', isOver);
  page.addEventListener('dragover', (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    setOver(true);
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) setOver(false);
  });
  page.addEventListener('drop', (event) => {
    setOver(false);
    if (!isOurs(event)) return;
    event.preventDefault();
    receive(event.dataTransfer, intake);
  });
  page.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (isTyping(event.target) && !data?.files.length) return;
    event.preventDefault();
    receive(data, intake);
  });
}

function receive(data: DataTransfer | null, intake: Intake): void {
  const text = data?.getData('text/plain') ?? '';
  if (data?.files.length) void readFiles(data.files, intake);
  else if (text.trim() !== '') intake.take(text, 'the text');
}

/** What comes in from outside: a file that was dropped, pasted or chosen, or a piece of text. */
export interface Intake {
  readonly take: (text: string, name: string) => void;
  /** Says in a sentence why nothing was taken. */
  readonly refuse: (sentence: string) => void;
}

/** The size that an article may have, in bytes. */
const LARGEST = 5 * 1024 * 1024;

/** Reads the first file that is text. */
export async function readFiles(files: Iterable<File>, { take, refuse }: Intake): Promise<void> {
  const [file] = [...files].sort((one, other) => Number(isText(other)) - Number(isText(one)));
  if (!file) return;
  if (!isText(file)) return refuse(`“${file.name}” is not a text file. Choose a manuscript (.txt) or an article (.json).`);
  if (file.size > LARGEST) return refuse(`“${file.name}” is larger than 5 MB. An article is not.`);
  take(await file.text(), file.name);
}

const isText = ({ name, type }: File) => /\.(?:txt|text|md|json)$/i.test(name) || /^text\/plain|json/.test(type);

const isTyping = (target: EventTarget | null) => target instanceof HTMLTextAreaElement;

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

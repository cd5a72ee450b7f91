/** Where there is none, as on a server, the class can be imported all the same. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** How long a pointer rests on a mark before its note is shown, and may be away from both before it is hidden, in milliseconds. */
const REST = 150;
const AWAY = 300;
/** Between mark, note and the edges of the window, in pixels. */
const GAP = 8;

const RULES = `
:host { display: block; }
[popover] { position: fixed; inset: 0 auto auto 0; margin: 0; box-sizing: border-box; inline-size: max-content; max-inline-size: min(24rem, 100vw - 1rem); max-block-size: 50vh; overflow: auto; overscroll-behavior: contain; border: 1px solid var(--_color-rule-strong); border-radius: var(--_radius); padding: var(--_space-sm) var(--_space-md); background: var(--_color-bg); color: var(--_color-text); font-family: var(--_font-body); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); overflow-wrap: anywhere; box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 0.25); }
p, ul, ol, blockquote, figure { margin: 0; }
* + p, * + ul, * + ol, * + blockquote, * + figure, li + li { margin-block-start: 0.5em; }
a { color: var(--_color-link); }
img { max-inline-size: 100%; block-size: auto; }
[role="status"] { position: absolute; overflow: hidden; inline-size: 1px; block-size: 1px; clip-path: inset(50%); }
@media print { [popover], [role="status"] { display: none; } }
`;

/** Notes that are also shown beside their marks, to a pointer that rests on one, to the keyboard and to a tap: where they do not stand in the margin already. */
class GalleyNotes extends Base {
  readonly #note = Object.assign(this.ownerDocument.createElement('div'), { popover: 'manual' });
  readonly #spoken = Object.assign(this.ownerDocument.createElement('div'), { role: 'status' });
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #mark: HTMLAnchorElement | undefined;
  /** The mark that a finger is on, of which the note was not shown. */
  #touched: HTMLAnchorElement | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    root.adoptedStyleSheets = [sheet];
    root.append(this.ownerDocument.createElement('slot'), this.#note, this.#spoken);
  }

  connectedCallback(): void {
    const article = this.closest('galley-article') ?? this.closest('[data-galley]');
    if (!article || !('showPopover' in this.#note)) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const listen = <Name extends keyof HTMLElementEventMap>(target: EventTarget, name: Name, listener: (event: HTMLElementEventMap[Name]) => void) => { target.addEventListener(name, listener as EventListener, { capture: true, passive: name === 'scroll', signal }); };
    listen(article, 'pointerover', (event) => { if (event.pointerType !== 'touch') this.#point(event); });
    listen(article, 'pointerdown', (event) => { this.#touched = event.pointerType === 'touch' && markOf(event) !== this.#mark ? markOf(event) : undefined; });
    listen(article, 'click', (event) => { this.#tap(event); });
    listen(article, 'focusin', (event) => { this.#focus(markOf(event)); });
    listen(article, 'focusout', (event) => { if (event.relatedTarget !== this) this.#hide(); });
    const { ownerDocument: document } = this;
    listen(document, 'keydown', (event) => { this.#dismiss(event); });
    listen(document, 'pointerdown', (event) => { if (markOf(event) !== this.#mark && !event.composedPath().includes(this.#note)) this.#hide(); });
    listen(document, 'scroll', () => { this.#place(); });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#hide();
  }

  /** The pointer is on a mark, on the note that is shown, or on neither. */
  #point(event: Event): void {
    clearTimeout(this.#timer);
    const mark = markOf(event);
    const isOnNote = event.composedPath().includes(this.#note);
    if (mark && mark !== this.#mark) this.#timer = setTimeout(() => { this.#show(mark); }, REST);
    else if (!mark && !isOnNote && this.#mark?.matches(':focus-visible') === false) this.#timer = setTimeout(() => { this.#hide(); }, AWAY);
  }

  #focus(mark: HTMLAnchorElement | undefined): void {
    if (mark?.matches(':focus-visible')) this.#spoken.textContent = this.#show(mark) ?? '';
  }

  /** The first tap on a mark shows its note; the second follows the link, as every click does. */
  #tap(event: MouseEvent): void {
    const mark = markOf(event);
    if (mark && mark === this.#touched && this.#show(mark) !== undefined) event.preventDefault();
    this.#touched = undefined;
  }

  #dismiss(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#mark) return;
    event.preventDefault();
    event.stopPropagation();
    this.#hide();
  }

  /** Shows the note of a mark, and gives its text; nothing where it stands in the margin. */
  #show(mark: HTMLAnchorElement): string | undefined {
    const id = mark.getAttribute('href')?.split('#')[1] ?? '';
    const note = this.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    if (!note || !mark.isConnected || isBeside(mark)) return undefined;
    this.#mark = mark;
    const { lang, dir } = note;
    this.#note.replaceChildren(...copyOf(note));
    Object.assign(this.#note, { lang, dir });
    this.#note.showPopover();
    this.#place();
    return this.#note.textContent.trim();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#mark = undefined;
    this.#spoken.textContent = '';
    if (this.#note.matches(':popover-open')) this.#note.hidePopover();
  }

  /** Below its mark, or above it where there is more room, and within the window. */
  #place(): void {
    if (!this.#mark) return;
    if (!this.#mark.isConnected) {
      this.#hide();
      return;
    }
    const mark = this.#mark.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#note;
    const { clientWidth, clientHeight } = this.ownerDocument.documentElement;
    const start = Math.max(GAP, Math.min(mark.left + (mark.width - width) / 2, clientWidth - width - GAP));
    const isBelow = mark.bottom + GAP + height <= clientHeight || mark.top < clientHeight - mark.bottom;
    this.#note.style.translate = `${String(start)}px ${String(isBelow ? mark.bottom + GAP : mark.top - GAP - height)}px`;
  }
}

function markOf(event: Event): HTMLAnchorElement | undefined {
  const [node] = event.composedPath();
  return (node instanceof Element && node.closest<HTMLAnchorElement>('a[role="doc-noteref"]')) || undefined;
}

/** Whether the style sheet shows the note in the margin. */
const isBeside = (mark: HTMLAnchorElement): boolean => mark.parentElement !== null && getComputedStyle(mark.parentElement, '::after').float !== 'none';

/** What stands in a note, but for the ways back: those are of the list. No id is there twice. */
function copyOf(note: Element): readonly Element[] {
  const copies = [...note.children].filter((child) => !child.matches('.galley-backlinks, span:empty')).map((child) => child.cloneNode(true) as Element);
  for (const copy of copies) for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copies;
}

if (!customElements.get('galley-notes')) customElements.define('galley-notes', GalleyNotes);

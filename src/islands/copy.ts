/** By itself, and not a `PlainIsland`: what both share would be a file of its own, which costs more than it saves. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

const RULES = `
:host { display: block; position: relative; }
button { position: absolute; inset-block-start: var(--_space-xs); inset-inline-end: var(--_space-xs); min-inline-size: 1.75rem; min-block-size: 1.75rem; border: 1px solid var(--_color-rule-strong); border-radius: var(--_radius); padding-inline: var(--_space-sm); background: var(--_color-bg); color: var(--_color-text); font: calc(var(--_text-xs) * var(--_scale)) / 1.4 var(--_font-ui); cursor: pointer; }
button:focus-visible { outline: var(--_focus-width) solid var(--_color-focus); outline-offset: var(--_focus-offset); }
[role="status"] { position: absolute; overflow: hidden; inline-size: 1px; block-size: 1px; clip-path: inset(50%); }
@media (hover: hover) { :host(:not(:hover)) button:not(:focus) { opacity: 0.6; } }
@media (forced-colors: active) { button { opacity: 1; } button:focus-visible { outline-color: Highlight; } }
@media print { button, [role="status"] { display: none; } }
`;

/** How long a button says that it has copied, in milliseconds. */
const SAID = 2_000;

/** Code with a button that copies it: without its line numbers, and selected where the browser does not let it be copied. */
class GalleyCopy extends Base {
  readonly #button = Object.assign(this.ownerDocument.createElement('button'), { type: 'button' });
  readonly #said = Object.assign(this.ownerDocument.createElement('span'), { role: 'status' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    root.adoptedStyleSheets = [sheet];
    this.#button.onclick = () => { void this.#copy(); };
    root.append(this.ownerDocument.createElement('slot'), this.#button, this.#said);
  }

  connectedCallback(): void {
    this.#show('copy', '⧉');
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #show(word: 'copy' | 'copied', sign: string): void {
    this.#button.textContent = this.getAttribute(word) ?? sign;
    this.#said.textContent = word === 'copied' ? this.#button.textContent : '';
  }

  async #copy(): Promise<void> {
    const code = this.querySelector('code');
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      // not allowed here: it is selected, for the reader's own keys
      getSelection()?.selectAllChildren(code);
      return;
    }
    this.#show('copied', '✓');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#show('copy', '⧉'); }, SAID);
  }
}

if (!customElements.get('galley-copy')) customElements.define('galley-copy', GalleyCopy);

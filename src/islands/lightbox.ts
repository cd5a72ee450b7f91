/** Not `PlainIsland`: a file that two islands share would be one more for each of them to load. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, part = ''): HTMLElementTagNameMap[Tag] => {
  const node = document.createElement(tag);
  if (part !== '') node.setAttribute('part', part);
  return node;
};

const RULES = `
:host { display: block; }
dialog { box-sizing: border-box; inline-size: 100vi; block-size: 100vb; max-inline-size: none; max-block-size: none; margin: 0; border: 0; padding: 0.75rem; background: var(--_color-bg, Canvas); color: var(--_color-text, CanvasText); font: 1rem / 1.4 var(--_font-ui, sans-serif); overscroll-behavior: contain; }
dialog[open] { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; gap: 0.75rem; }
p { display: flex; align-items: center; gap: 0.5rem; margin: 0; }
p span { flex: 1; text-align: center; font-variant-numeric: tabular-nums; }
button { min-inline-size: 2.75rem; min-block-size: 2.75rem; border: 1px solid; border-radius: var(--_radius, 0); padding-inline: 0.75rem; background: none; color: inherit; font: inherit; cursor: pointer; }
[aria-disabled='true'] { opacity: 0.4; cursor: default; }
:focus-visible { outline: 3px solid var(--_color-focus, Highlight); outline-offset: 2px; }
img { inline-size: 100%; block-size: 100%; object-fit: contain; touch-action: pinch-zoom; }
div { max-inline-size: 45rem; max-block-size: 25vb; margin-inline: auto; overflow: auto; }
a { color: inherit; }
@media print { dialog[open] { display: none; } }
`;

/** A sideways movement of a finger as far as this, in pixels, leads to another picture. */
const SWIPE = 40;

/** What stands in an address before the number of a picture. */
const PICTURE = 'picture=';

/** A link to the file of a picture, which is shown large on the page in its place, with those of the same article before and behind it. */
class GalleyLightbox extends Base {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #dialog = make('dialog');
  readonly #image = make('img');
  readonly #count = make('span');
  readonly #caption = make('div');
  readonly #previous = this.#button('previous', () => { this.#step(-1); });
  readonly #next = this.#button('next', () => { this.#step(1); });
  #all: readonly HTMLElement[] = [];
  #at = 0;
  #from = NaN;
  /** Whether a step back in the history closes it. */
  #isStep = false;

  constructor() {
    super();
    const bar = make('p');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    this.#root.adoptedStyleSheets = [sheet];
    this.#count.setAttribute('role', 'status');
    bar.append(this.#previous, this.#count, this.#next, this.#button('close', () => { this.#dialog.close(); }));
    this.#dialog.append(bar, this.#image, this.#caption);
    this.#root.append(make('slot'), this.#dialog);
    this.#dialog.onkeydown = (event) => { this.#follow(event); };
    this.#dialog.onclose = () => { this.#leave(); };
    this.#image.onpointerdown = ({ clientX, isPrimary }) => { this.#from = isPrimary && (visualViewport?.scale ?? 1) === 1 ? clientX : NaN; };
    this.#image.onpointercancel = () => { this.#from = NaN; };
    this.#image.onpointerup = ({ clientX }) => { if (Math.abs(clientX - this.#from) > SWIPE) this.#step((clientX < this.#from ? 1 : -1) * this.#sense); };
    this.addEventListener('click', (event) => { this.#click(event); });
  }

  connectedCallback(): void {
    window.addEventListener('hashchange', this.#heed);
    this.#heed();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#heed);
  }

  /** The address names a picture: it is opened; it names none any more: what was shown is closed. */
  readonly #heed = (): void => {
    if (this.#dialog.open && location.hash !== this.#address(this.#at)) {
      this.#isStep = false;
      this.#dialog.close();
    } else if (location.hash.includes(PICTURE) && !this.#dialog.open) {
      this.#find();
      if (location.hash === this.#address(this.#all.indexOf(this))) this.#open();
    }
  };

  /** How the address of the page names a picture, by its number in its article. Not as an id: no part of the page has this name. */
  #address(at: number): string {
    const [, prefix = ''] = /^\S+ (\S+)/.exec(this.closest('[data-galley]')?.getAttribute('data-galley') ?? '') ?? [];
    return `#${prefix}${PICTURE}${String(at + 1)}`;
  }

  #button(word: string, act: () => void): HTMLButtonElement {
    const button = make('button', word);
    button.type = 'button';
    button.onclick = act;
    return button;
  }

  readonly #link = (island: HTMLElement) => island.querySelector('a');

  /** What goes on to the right leads back where text runs to the left. */
  get #sense(): number {
    return getComputedStyle(this).direction === 'rtl' ? -1 : 1;
  }

  /** Follows a plain click on the link; all others are the browser's. The address comes to name the picture, where no router keeps its own there. */
  #click(event: MouseEvent): void {
    const isOnLink = event.composedPath().includes(this.#link(this) as EventTarget);
    if (!isOnLink || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#find();
    this.#open();
    if (/^#[/!]/.test(location.hash)) return;
    this.#isStep = true;
    location.hash = this.#address(this.#at);
  }

  #find(): void {
    const article = this.closest('galley-article') ?? this.closest('[data-galley]');
    this.#all = article ? [...article.querySelectorAll<HTMLElement>(this.localName)] : [this];
  }

  #open(): void {
    for (const button of this.#dialog.querySelectorAll('button')) button.textContent = this.getAttribute(button.getAttribute('part') ?? '');
    this.#show(this.#all.indexOf(this));
    this.#dialog.showModal();
  }

  /** Takes the name of the picture out of the address, by a step back where opening it was a step. */
  #leave(): void {
    if (this.#isStep) history.back();
    else if (location.hash === this.#address(this.#at)) history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
    this.#isStep = false;
    this.#link(this)?.focus();
  }

  #step(by: number): void {
    this.#show(this.#at + by);
  }

  #show(at: number): void {
    const island = this.#all[at];
    const small = island?.querySelector('img');
    if (!island || !small) return;
    if (this.#dialog.open && location.hash === this.#address(this.#at)) history.replaceState(history.state, '', location.href.replace(/#.*/, this.#address(at)));
    this.#at = at;
    const { alt, srcset } = small;
    Object.assign(this.#image, { alt, srcset, sizes: '100vw', src: this.#link(island)?.href ?? '' });
    this.#dialog.setAttribute('aria-label', alt);
    const caption = island.closest('figure')?.querySelector('figcaption')?.cloneNode(true) as HTMLElement | undefined;
    caption?.querySelector('.galley-unseen')?.remove();
    this.#caption.replaceChildren(...(caption?.childNodes ?? []));
    this.#count.textContent = this.#all.length > 1 ? `${this.#digits(at + 1)} / ${this.#digits(this.#all.length)}` : '';
    // disabled ones would lose the focus, and keys with it
    this.#previous.ariaDisabled = String(at === 0);
    this.#next.ariaDisabled = String(at === this.#all.length - 1);
  }

  /** A number in the digits of the language, whose zero stands in the markup. */
  #digits(number: number): string {
    const zero = (this.getAttribute('zero') ?? '0').codePointAt(0) ?? 48;
    return String(number).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  }

  #follow(event: KeyboardEvent): void {
    const places: Readonly<Record<string, number>> = { ArrowRight: this.#at + this.#sense, ArrowLeft: this.#at - this.#sense, Home: 0, End: this.#all.length - 1 };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    this.#show(place);
  }
}

if (!customElements.get('galley-lightbox')) customElements.define('galley-lightbox', GalleyLightbox);

/** By itself, and not a `PlainIsland`: what both share would be a file of its own, which costs more than it saves. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

const RULES = `
:host { position: relative !important; }
@media not print {
  :host { grid-template-columns: minmax(0, 1fr) !important; }
  ::slotted(*) { grid-area: 1 / 1 !important; grid-template-rows: none !important; align-self: start !important; }
}
input { position: absolute; z-index: 1; inset-block-start: 0; inset-inline-start: 0; box-sizing: border-box; inline-size: 100%; block-size: var(--_height, 100%); margin: 0; padding: 0; appearance: none; background: none; cursor: ew-resize; touch-action: pan-y; }
input:focus-visible { outline: 3px solid var(--_color-focus, Highlight); outline-offset: 2px; }
input::-webkit-slider-thumb { appearance: none; box-sizing: border-box; inline-size: 6px; block-size: var(--_height, 100%); border-inline: 2px solid #fff; background: #000; }
input::-moz-range-thumb { box-sizing: border-box; inline-size: 6px; block-size: var(--_height, 100%); border: 0; border-inline: 2px solid #fff; border-radius: 0; background: #000; }
@media print { input { display: none; } }
`;

/** Two pictures, the second over the first, as far as a slider says. Printed, and without script, they stand side by side. */
class GalleyCompare extends Base {
  readonly #range = Object.assign(this.ownerDocument.createElement('input'), { type: 'range', min: '0', max: '100', value: '50' });
  readonly #sheet = new CSSStyleSheet();
  /** How it is now. */
  readonly #state = new CSSStyleSheet();
  /** In a frame of its own: what changes while sizes are told is an error that the page hears of. */
  readonly #resized = new ResizeObserver(() => { requestAnimationFrame(() => { this.#show(); }); });

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#sheet.replaceSync(RULES);
    root.adoptedStyleSheets = [this.#sheet, this.#state];
    root.append(this.ownerDocument.createElement('slot'), this.#range);
    this.#range.oninput = () => { this.#show(); };
    this.#range.onkeydown = (event) => { this.#go(event); };
  }

  connectedCallback(): void {
    this.#range.ariaLabel = [...this.querySelectorAll('img')].map(({ alt }) => alt).filter(Boolean).join(' / ');
    const picture = this.#picture;
    if (picture) this.#resized.observe(picture);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#resized.disconnect();
  }

  get #picture(): HTMLElement | null {
    return this.querySelector('.galley-frame');
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  /** Where text runs to the left a key to the left is for more, as the slider is drawn: WebKit goes by the value. */
  #go(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#range.valueAsNumber += this.#isRightToLeft ? -step : step;
    this.#show();
  }

  /**
   * Says how much is seen of the second picture, for the style sheet: in a rule of its own, which what stands in it inherits from. The first begins where a line begins. WebKit does not look
   * again at a rule that is changed where it stands.
   */
  #show(): void {
    const at = `${this.#range.value}%`;
    const clip = this.#isRightToLeft ? `inset(0 ${at} 0 0)` : `inset(0 0 0 ${at})`;
    this.#state.replaceSync(`:host { --_clip: ${clip}; --_height: ${String(this.#picture?.offsetHeight ?? 0)}px; }`);
  }
}

if (!customElements.get('galley-compare')) customElements.define('galley-compare', GalleyCompare);

import { embedOf, type Embed } from '../schema/embeds/embed-of.js';
import { consentAround, consentEvent, watchConsent } from './consent.js';
import { PlainIsland } from './plain-island.js';

/**
 * What stands on another site, which is asked for nothing until its reader wants to see it, or the page says that this is so: docs/embedding.md. The card in its
 * markup stays, and the frame comes to stand in the place of its picture.
 */
class GalleyEmbed extends PlainIsland {
  readonly #consent = new MutationObserver(() => { this.#decide(); });
  readonly #still = this.make('slot', 'still');
  readonly #stage = this.make('div', 'stage');
  readonly #load = this.#button(false);
  readonly #always = this.#button(true);
  readonly #buttons = this.make('p', 'buttons');
  #embed: Embed | undefined;
  #frame: HTMLIFrameElement | undefined;
  #isShown = false;
  /** Whether its reader has asked for this one. */
  #isAsked = false;

  constructor() {
    super();
    this.#still.name = 'stage';
    this.#stage.append(this.#still);
    this.root.append(this.#stage, this.make('slot'));
  }

  connectedCallback(): void {
    this.#embed = embedOf(this.#url);
    this.#load.textContent = this.getAttribute('load');
    this.#always.textContent = this.getAttribute('always');
    watchConsent(this, this.#consent);
    this.#decide();
  }

  /** Where its card leads. */
  get #url(): string {
    return this.querySelector('a')?.href ?? '';
  }

  disconnectedCallback(): void {
    this.#consent.disconnect();
  }

  /**
   * Loads what may be loaded at once, and takes it away where it no longer may; for all else there is a button, and a second one where the page remembers what its
   * reader wants. What its reader has asked for stays.
   */
  #decide(): void {
    const embed = this.#embed;
    if (!embed?.frame || this.#isAsked) return;
    const consent = consentAround(this);
    this.#isShown = this.getAttribute('tracking') === 'none' || ['all', embed.provider].some((name) => consent?.split(/\s+/).includes(name));
    if (this.#isShown) return void this.#show(embed);
    this.#frame?.remove();
    this.#frame = undefined;
    this.#still.setAttribute('part', 'still');
    this.#buttons.replaceChildren(this.#load);
    if (consent !== undefined && this.#always.textContent !== '') this.#buttons.append(this.#always);
    this.root.append(this.#buttons);
  }

  #button(always: boolean): HTMLButtonElement {
    const button = this.make('button', always ? 'button always' : 'button load');
    button.type = 'button';
    button.onclick = () => { this.#ask(always); };
    return button;
  }

  #ask(always: boolean): void {
    const embed = this.#embed;
    if (!embed) return;
    const load = () => {
      this.#isAsked = this.#isShown = true;
      void this.#show(embed);
    };
    if (this.dispatchEvent(consentEvent({ provider: embed.provider, name: embed.name, url: this.#url, always, load }))) load();
  }

  /** Makes the frame, once; what makes frames is loaded with the first. Where it does not arrive, the buttons stay. */
  async #show(embed: Embed): Promise<void> {
    try {
      const { frameFor } = await import('./frame.js');
      if (!this.#isShown || this.#frame) return;
      this.#frame = frameFor(embed, this);
      this.#stage.append(this.#frame);
      this.#buttons.remove();
      this.#still.setAttribute('part', 'replaced');
      if (this.#isAsked) this.#frame.focus();
    } catch (error) {
      this.#isAsked = false;
      console.warn('<galley-embed> could not load a frame.', error);
    }
  }
}

if (!customElements.get('galley-embed')) customElements.define('galley-embed', GalleyEmbed);

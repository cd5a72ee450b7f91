/** By itself, and not a `PlainIsland`: what both share would be a file of its own, which costs more than it saves. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** What plays now: one film or recording at a time, silent loops aside. */
let playing: HTMLMediaElement | undefined;

/** The part of a loop that has to be in the window for it to play. */
const IN_VIEW = 0.5;

/**
 * A film or a recording in the player of the browser, which stops when another begins. A loop without sound plays as long as it is in view, and not for readers who want
 * less motion; what its reader stops stays stopped. Streams that the browser cannot play are given to the loader of the page.
 */
class GalleyPlayer extends Base {
  readonly #slot = this.ownerDocument.createElement('slot');
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #seen = new IntersectionObserver((entries) => {
    this.#isSeen = entries.some(({ intersectionRatio }) => intersectionRatio >= IN_VIEW);
    this.#follow();
  }, { threshold: [0, IN_VIEW] });
  #listening = new AbortController();
  #isSeen = false;
  /** Whether it is we who have stopped it last, and not its reader. */
  #isOurs = true;
  #stop: (() => void) | undefined;
  #own: HTMLMediaElement | undefined;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.#slot);
  }

  get #media(): HTMLMediaElement | null {
    return this.#own ?? this.querySelector('video, audio');
  }

  connectedCallback(): void {
    const media = this.#media;
    if (!media) return;
    this.#listening = new AbortController();
    if (!this.#own) void this.#stream(media);
    this.#listen(media);
    if (!media.loop) return;
    // the attribute says it of the first moment alone, and not at all where a script has set it
    media.muted = true;
    this.#seen.observe(this);
    this.#calm.addEventListener('change', this.#follow, this.#listening);
  }

  disconnectedCallback(): void {
    this.#seen.disconnect();
    this.#listening.abort();
    if (playing === this.#media) playing = undefined;
    queueMicrotask(() => {
      if (this.isConnected || !this.#own) return;
      this.#stop?.();
      this.#own.replaceWith(this.#slot);
      this.#own = undefined;
    });
  }

  #listen(media: HTMLMediaElement): void {
    media.addEventListener('play', () => {
      this.#isOurs = true;
      if (media.muted && media.loop) return;
      if (playing !== media) playing?.pause();
      playing = media;
    }, this.#listening);
    media.addEventListener('pause', () => { this.#isOurs = !this.#isSeen || this.#calm.matches; }, this.#listening);
  }

  /** Plays a loop where it may, and stops it where it may not. */
  readonly #follow = (): void => {
    const media = this.#media;
    if (!media?.loop) return;
    if (!this.#isSeen || this.#calm.matches) media.pause();
    else if (this.#isOurs) media.play().catch(() => undefined);
  };

  /** Gives a stream that the browser cannot play to the loader of the page, with a player in the root: the one in the markup stays as it is. */
  async #stream(media: HTMLMediaElement): Promise<void> {
    const sources = [...media.querySelectorAll('source')];
    const [first] = sources;
    if (!first || sources.some(({ type, src }) => media.canPlayType(type) !== '' || (type === '' && !/\.m3u8(?:$|\?)/.test(src)))) return;
    const { play } = await import('./streams.js');
    const played = play(media, sources);
    if (!played || !this.isConnected) return;
    this.#own = played.own;
    this.#slot.replaceWith(played.own);
    played.own.muted ||= played.own.loop;
    this.#listen(played.own);
    this.#stop = () => { void played.stop(); };
  }
}

if (!customElements.get('galley-player')) customElements.define('galley-player', GalleyPlayer);

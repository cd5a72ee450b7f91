import { pageAddress } from './page-address.js';
import { isRoute } from './route.js';
import { isNameable, reach } from './links.js';
import { listOf } from './contents-list.js';
import { partsIn, type ShownPart } from './shown-parts.js';
import { ARTICLE_TAG, articleAround } from './tags.js';
import { VERSION } from './version.js';

/** Where there is none, as on a server, the class can be imported all the same. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

const RULES = `
:host { display: block; font-family: var(--galley-font-ui, inherit); line-height: var(--galley-leading-ui, 1.4); }
:host([hidden]) { display: none; }
ol { margin: 0; padding: 0; list-style: none; }
ol ol { padding-inline-start: 1em; }
a { display: block; padding-block: 0.3em; color: inherit; overflow-wrap: anywhere; text-decoration: none; unicode-bidi: isolate; }
a:hover { text-decoration: underline; }
a:focus-visible { outline: 2px solid var(--galley-color-focus, Highlight); outline-offset: 2px; }
a[aria-current] { font-weight: var(--galley-weight-strong, 700); }
@media (forced-colors: active) { a { color: LinkText; } a:focus-visible { outline-color: Highlight; } }
@media print { :host { display: none; } }
`;

/** Below how much of the window a part is not the one that is read yet. */
const READING_LINE = 0.25;

/**
 * Lists the parts of an article that the page shows, with a link to each, and says which one is being read. It takes them from the headings as they stand,
 * whoever has set them; before there are any, and without script, only its own children are shown.
 *
 * @tag galley-contents
 * @attr {string} for - The id of the `<galley-article>`. Default: the one that it stands in, else the first of the page.
 * @attr {string} label - The name of the list for screen readers. Default: the text of its children, such as a heading.
 * @slot - Shown above the list.
 * @csspart nav - The list with its name.
 * @csspart list - The parts of the article, and those of a part.
 * @csspart link - The link to a part.
 * @csspart current - The link to the part that is being read.
 * @cssprop --galley-font-ui - Its face.
 * @cssprop --galley-leading-ui - The height of its lines.
 * @cssprop --galley-color-focus - The ring around the link that has the focus.
 * @cssprop --galley-weight-strong - The weight of the link to the part that is being read.
 */
export class GalleyContents extends Base {
  /**
   * The version of the package that the element comes from, for the warning of another copy.
   *
   * @private
   */
  static readonly version: string = VERSION;

  static readonly observedAttributes: readonly string[] = ['for', 'label'];

  readonly #links = new Map<ShownPart, HTMLAnchorElement>();
  readonly #nav = this.#begin();
  readonly #changes = new MutationObserver(() => { this.#list(); });
  #sight: IntersectionObserver | undefined;
  #drawn = '';

  connectedCallback(): void {
    this.ownerDocument.addEventListener('galley-ready', this.#onReady);
    this.#follow();
  }

  disconnectedCallback(): void {
    this.ownerDocument.removeEventListener('galley-ready', this.#onReady);
    this.#changes.disconnect();
    this.#sight?.disconnect();
    this.#drawn = '';
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#follow();
  }

  readonly #onReady = (): void => { this.#follow(); };

  #begin(): HTMLElement {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    root.adoptedStyleSheets = [sheet];
    const nav = this.ownerDocument.createElement('nav');
    nav.setAttribute('part', 'nav');
    nav.onclick = (event) => { this.#go(event); };
    root.append(nav);
    return nav;
  }

  #article(): Element | null {
    const id = this.getAttribute('for');
    const root = this.getRootNode() as ParentNode;
    if (id !== null) return root.querySelector(`${ARTICLE_TAG}[id="${CSS.escape(id)}"]`);
    return articleAround(this) ?? root.querySelector(ARTICLE_TAG) ?? this.ownerDocument.querySelector(ARTICLE_TAG);
  }

  /** Sees to the article that is meant now. */
  #follow(): void {
    const article = this.#article();
    this.#changes.disconnect();
    for (const node of article ? [article, article.shadowRoot] : []) if (node) this.#changes.observe(node, { childList: true, subtree: true });
    this.#list();
  }

  /** Lists what is there, if it is not what is listed. */
  #list(): void {
    const article = this.#article();
    const parts = article ? partsIn(article.shadowRoot ?? article) : [];
    const page = pageAddress(this.ownerDocument);
    const label = this.getAttribute('label') ?? this.textContent.replace(/\s+/g, ' ').trim();
    const drawn = JSON.stringify([page, label, ...parts.map(({ title, level, node }) => [title, level, node.id])]);
    if (drawn === this.#drawn && [...this.#links.keys()].every(({ node }) => node.isConnected)) return;
    this.#drawn = drawn;
    this.#links.clear();
    if (label === '') this.#nav.removeAttribute('aria-label');
    else this.#nav.setAttribute('aria-label', label);
    this.#nav.replaceChildren(this.ownerDocument.createElement('slot'), ...(parts.length > 0 ? [listOf(parts, page, this.#links)] : []));
    this.#look();
  }

  /** Marks the part that is being read, now and whenever a heading passes the line. */
  #look(): void {
    this.#sight?.disconnect();
    this.#sight = new IntersectionObserver(() => { this.#mark(); }, { rootMargin: `0px 0px -${String(100 * (1 - READING_LINE))}% 0px` });
    for (const { node } of this.#links.keys()) this.#sight.observe(node);
  }

  #mark(): void {
    const line = READING_LINE * (this.ownerDocument.defaultView?.innerHeight ?? 0);
    const current = [...this.#links.keys()].filter(({ node }) => node.getBoundingClientRect().top <= line).at(-1);
    for (const [part, link] of this.#links) {
      const isCurrent = part === current;
      link.setAttribute('part', isCurrent ? 'link current' : 'link');
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** Follows a click where the platform would lead elsewhere: into a root of its own, to an id that is there twice, or on a page whose `#…` is a route. */
  #go(event: MouseEvent): void {
    const [clicked] = event.composedPath();
    const link = (clicked as Element).closest('a');
    const part = [...this.#links].find(([, each]) => each === link)?.[0];
    if (!part || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { location } = window;
    if (!isRoute(location.hash) && isNameable(location) && this.ownerDocument.getElementById(part.node.id) === part.node) return;
    event.preventDefault();
    reach(part.node);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'galley-contents': GalleyContents;
  }
}

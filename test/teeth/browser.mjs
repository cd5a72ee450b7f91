import { browser, flaw, unit } from './flaw.mjs';

/** Flaws of styles, nodes and elements, most of which only a browser can notice. */
export const browserFlaws = [
  flaw(
    'a token is read under a wrong name',
    'styles/image.ts',
    'max-block-size: var(--_hero-max-block-size)',
    'max-block-size: var(--_hero-max-size)',
    unit('tokens'),
  ),
  flaw('letters of Arabic script are spaced', 'styles/scripts.ts', '  letter-spacing: normal;\n', '', browser('styles')),
  flaw(
    'markup from a server is thrown away',
    'elements/page/page.ts',
    'if (isNew) this.#adopt(pieces);',
    'if (isNew) { this.#column.replaceChildren(); this.#update(pieces, keep); }',
    browser('elements-adopted'),
  ),
  flaw(
    'the style sheets of a page are replaced',
    'elements/adopt-styles.ts',
    'root.adoptedStyleSheets.push(sheetFor(element.ownerDocument, stylesheet));',
    'root.adoptedStyleSheets = [sheetFor(element.ownerDocument, stylesheet)];',
    browser('elements-life'),
  ),
  flaw(
    'a child that is taken out stays out',
    'elements/own-child.ts',
    'this.#observer.observe(placeOf(this.#host), { childList: true });',
    '',
    browser('elements-own'),
  ),
  flaw(
    'an isolated article stands in the page',
    'elements/article.ts',
    "this.hasAttribute('isolate') && isolate(this)",
    'isolate(document.createElement("p")) && false',
    browser('isolate'),
  ),
  flaw(
    'what stands beside an isolated article is not shown before it',
    'elements/isolation.ts',
    ".append(element.ownerDocument.createElement('slot'))",
    '',
    browser('isolate'),
  ),
  flaw(
    'regions in an isolated article are set',
    'elements/page/showing.ts',
    'if (!host.shadowRoot) this.#provider.setValue(context);',
    'this.#provider.setValue(context);',
    browser('isolate'),
  ),
  flaw('a theme that is named does not come', 'elements/adopt-themes.ts', 'addSheet(root, SHEET, themesSheet)', 'void themesSheet', browser('theme-attribute')),
  flaw('themes are brought to a page that has them', 'elements/adopt-themes.ts', '|| names.includes(themeOf(element))', '', browser('theme-attribute')),
  flaw('two articles share their ids', 'elements/prefix.ts', 'known.get(prefix)?.deref()', 'known.size > 99', browser('elements-own')),
  flaw(
    'a missing picture shows other words than its own',
    'elements/pictures.ts',
    'said?.text ?? image.alt',
    "said?.text ?? ''",
    browser('elements-faults'),
  ),
  flaw('attributes that are off are set', 'hosts/dom.ts', 'if (isOn(values[attribute.hole]))', 'if (isOn(true))', browser('hosts-dom')),
  flaw('nodes that stay are moved', 'hosts/list.ts', 'if (!staying.has(index)) move', 'move', browser('hosts-list')),
];

const resolve = (address: string, base: string): string => (URL.canParse(address, base) ? new URL(address, base).href : address);

/** `a.jpg 400w, b.jpg 800w`: no address that we write into a set holds a space. */
const resolveSet = (set: string, base: string): string =>
  set.split(', ').map((entry) => entry.replace(/^\S+/, (address) => resolve(address, base))).join(', ');

/** Writes every address in a node as it is seen from a page, also where it is printed; what a link to another site needs besides is left out. */
export function resolveAddresses(root: Element, base: string): void {
  for (const element of [root, ...root.querySelectorAll('[href], [src], [srcset], [poster]')]) {
    for (const name of ['href', 'src', 'srcset', 'poster']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, (name === 'srcset' ? resolveSet : resolve)(value, base));
    }
    const relation = element.getAttribute('rel')?.replace(/ ?\bno(?:opener|referrer)\b/g, '').trim();
    if (relation === '') element.removeAttribute('rel');
    else if (relation !== undefined) element.setAttribute('rel', relation);
  }
  for (const link of root.querySelectorAll('.galley-url > a')) link.textContent = resolve(link.textContent, base);
}

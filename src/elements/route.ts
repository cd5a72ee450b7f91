/** Whether what stands after the `#` of an address is a route of the page's own, as hash routers write it, and not the name of a place. */
export const isRoute = (hash: string): boolean => /^#[/!]/.test(hash);

/** An address without the part after `#`. */
export const addressOf = (href: string): string => href.split('#')[0] ?? '';

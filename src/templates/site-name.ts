const HOST = /^https?:\/\/(?:www\.)?([^/?#:]+)/i;

/** The site that an address names, as in `example.org`; undefined for one on the site of the page itself. */
export const siteName = (url: string): string | undefined => HOST.exec(url)?.[1];

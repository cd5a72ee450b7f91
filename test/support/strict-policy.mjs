/**
 * The policy that the library promises to work under, as a header's value; docs/embedding.md has the same text. Pictures and films of the page's own
 * server are let in, for the tests speak http.
 */
export const strictPolicy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "img-src https: 'self'",
    "media-src https: 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** A page with the nonce on what it loads, as its server would write it. */
export const withNonce = (page, nonce) => page.replaceAll(/<(script|style|link)\b/g, `$& nonce="${nonce}"`);

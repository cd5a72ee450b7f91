/** What stands for `contentOf` in a browser, so that a page from a server loads no parser: nothing, in a form that strict policies take. */
export function contentOf(): string {
  return (globalThis as { trustedTypes?: { emptyHTML: string } }).trustedTypes?.emptyHTML ?? '';
}

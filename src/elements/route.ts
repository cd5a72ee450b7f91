/** Whether what stands after the `#` of an address is a route of the page's own, as hash routers write it, and not the name of a place. */
export const isRoute = (hash: string): boolean => /^#[/!]/.test(hash);

/** An address without the part after `#`. */
export const addressOf = (href: string): string => href.split('#')[0] ?? '';

/** Whether the latest step was one back in the history: then the reader is where they were already. */
export function isBack({ navigation }: { readonly navigation?: Navigation | undefined }): boolean {
  const index = navigation?.currentEntry?.index;
  return index !== undefined && navigation !== undefined && index < navigation.entries().length - 1;
}

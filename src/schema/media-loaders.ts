/**
 * Has a player play a file of a kind that the browser cannot play, such as a stream of HLS: `media` is a player of our own that stands in the place of the one in
 * the markup. What is returned is called when it leaves the page.
 */
export type MediaLoader = (media: HTMLMediaElement, address: string) => (() => void) | undefined | Promise<(() => void) | undefined>;

let loaders: Readonly<Record<string, MediaLoader>> = {};

export function setLoaders(given: Readonly<Record<string, MediaLoader>>): void {
  loaders = given;
}

/** What plays files of a media type; undefined where nothing was given for it. */
export const loaderFor = (type: string): MediaLoader | undefined => (Object.hasOwn(loaders, type) ? loaders[type] : undefined);

import { setLoaders, type MediaLoader } from '../schema/media-loaders.js';
import { holdsOnly } from './holds-only.js';

const isLoader = (value: unknown): value is MediaLoader => typeof value === 'function';

/**
 * Makes loaders the default of this page, by the media type of the files that they play: `application/vnd.apple.mpegurl`. The last call counts; what is no
 * object of functions is told, and changes nothing.
 */
export function useMedia(loaders: Readonly<Record<string, MediaLoader>>): void {
  if (holdsOnly(loaders, isLoader)) setLoaders(loaders);
  else console.warn('galley: useMedia takes an object of functions by media type, and was given something else, which is ignored.');
}

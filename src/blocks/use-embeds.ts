import { setProviders } from '../schema/embeds/own-providers.js';
import type { EmbedProvider } from '../schema/embeds/provider.js';
import { holdsOnly } from './holds-only.js';

/** Whether there is all that a provider consists of. */
function isProvider(value: unknown): value is EmbedProvider {
  const { name, hosts, size, frame } = (value ?? {}) as Partial<EmbedProvider>;
  return typeof name === 'string' && Array.isArray(hosts) && size !== undefined && frame !== undefined;
}

/**
 * Makes sites of your own known, beside those of the package, for this page or this process: what stands there has a frame too. By a name that
 * `data-galley-consent` may say. The last call counts; to be made before articles are shown, and on the server with the same. What is no object of
 * providers is told, and changes nothing.
 */
export function useEmbeds(providers: Readonly<Record<string, EmbedProvider>>): void {
  if (holdsOnly(providers, isProvider)) setProviders(providers);
  else console.warn('galley: useEmbeds takes an object of providers by name, each with "name", "hosts", "size" and "frame", and was given something else, which is ignored.');
}

import type { EmbedProvider } from './provider.js';

/** What was given to `useEmbeds` last. */
export let ownProviders: Readonly<Record<string, EmbedProvider>> = {};

export function setProviders(providers: Readonly<Record<string, EmbedProvider>>): void {
  ownProviders = providers;
}

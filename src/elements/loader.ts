import { LOCALE_FILES } from '../i18n/locale-files.js';
import { adoptSheet } from './adopt-styles.js';
import { DEVELOPMENT } from './development.js';
import type * as RendererModule from './renderer.js';

export type Renderer = typeof RendererModule;

let renderer: Renderer | undefined;
let pending: Promise<Renderer> | undefined;

/** What sets articles; undefined until it has been loaded. */
export const rendererNow = (): Renderer | undefined => renderer;

/**
 * Loads what sets articles, once, and at the same time the words of the language that the page is in: most often that is the article's own,
 * which is not read yet. Where it failed, the next call tries again.
 */
export function loadRenderer(pageLanguage = ''): Promise<Renderer> {
  void LOCALE_FILES[pageLanguage.toLowerCase().split('-')[0] ?? '']?.().catch(() => undefined);
  pending ??= import('./renderer.js').then(
    (module) => (renderer = module),
    (error: unknown) => {
      pending = undefined;
      throw error;
    },
  );
  return pending;
}

/** What markup from a server needs: the rules of its groups of blocks, where no sheet of the page brings them. No template is asked for. */
export function loadRules(host: Element, wrapper: HTMLElement): void {
  const groups = wrapper.dataset['galleyGroups']?.split(' ');
  if (groups) void import('./adopt-groups.js').then(({ adoptGroups }) => adoptGroups(host, groups, adoptSheet, DEVELOPMENT.isHere())).catch(() => undefined);
}

import type * as RendererModule from './renderer.js';

export type Renderer = typeof RendererModule;

let renderer: Renderer | undefined;
let pending: Promise<void> | undefined;

/** What sets articles; undefined until it has been loaded. */
export const rendererNow = (): Renderer | undefined => renderer;

/** Loads what sets articles, once. Where that failed, the next call tries again. */
export function loadRenderer(): Promise<void> {
  pending ??= import('./renderer.js').then(
    (module) => { renderer = module; },
    (error: unknown) => {
      pending = undefined;
      throw error;
    },
  );
  return pending;
}

import type { GalleyArticle } from './article.js';

/** Takes back what is no text of properties that can be nothing else, before anything is made of it. */
export function refuse(host: GalleyArticle): void {
  for (const name of ['src', 'theme'] as const) {
    const value: unknown = host[name];
    if (typeof (value ?? '') === 'string') continue;
    host[name] = null;
    void import('./explain.js').then(({ tellRefusal }) => { tellRefusal(host, name, value); }, console.warn);
  }
}

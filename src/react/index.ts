'use client';

import { createElement, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type HTMLAttributes, type ReactElement, type Ref } from 'react';
import { contentOf } from '#react-content';
import { lookAround, only } from '../base/own-only.js';
import type { GalleyArticle as ArticleElement } from '../elements/article.js';
import type { GalleyErrorEvent, GalleyReadyEvent } from '../elements/events.js';
import type { RenderOptions } from '../html.js';

type Attributes = Omit<HTMLAttributes<HTMLElement>, keyof RenderOptions | 'children' | 'dangerouslySetInnerHTML' | 'onError'>;

/** `baseUrl`, `nonce`, `prefix` and `stylesheet` are for the server. */
export interface GalleyArticleProps extends Attributes, RenderOptions {
  /** The article, as `ArticleInput` or as `parseArticle` returned it. A new article means a new object. */
  readonly article?: ArticleElement['article'];
  readonly ref?: Ref<ArticleElement> | undefined;
  /** An article has been set in the browser. */
  readonly onReady?: ((event: GalleyReadyEvent) => void) | undefined;
  /** An article, or a block of one, could not be shown. */
  readonly onError?: ((event: GalleyErrorEvent) => void) | undefined;
  /** A reader wants to see what stands on another site; cancelled, nothing is loaded until `detail.load()` is called. */
  readonly onConsent?: ((event: GlobalEventHandlersEventMap['galley-consent']) => void) | undefined;
  /** A place of the host is near the window. */
  readonly onSlot?: ((event: GlobalEventHandlersEventMap['galley-slot']) => void) | undefined;
}

/**
 * `<galley-article>` in React, in components of the server and of the browser. The server writes the article into the tag, and React leaves
 * that as it stands; only an article that comes later is set by script. It defines the elements by itself.
 */
export function GalleyArticle(props: GalleyArticleProps): ReactElement {
  lookAround();
  const { article, baseUrl, imageRule, isolate, level, locate, nonce, onConsent, onError, onIssue, onReady, onSlot, prefix, ref, rules, src, stylesheet, theme, ...attributes } = only({ ...props });
  const element = useRef<ArticleElement>(null);
  const shown = useRef<{ article: typeof article }>(undefined);
  // what React has once set as HTML it may not set again: the nodes are the element's
  const [content] = useState(() => contentOf(article, { baseUrl, imageRule, isolate, level, locate, nonce, onIssue, prefix, rules, stylesheet }));

  useEffect(() => void import('../define/index.js'), []);
  // before the article is set: where all is loaded, it is shown before React comes to other effects
  useLayoutEffect(() => listen(element.current, 'galley-ready', onReady), [onReady]);
  useLayoutEffect(() => listen(element.current, 'galley-error', onError), [onError]);
  useLayoutEffect(() => listen(element.current, 'galley-consent', onConsent), [onConsent]);
  useLayoutEffect(() => listen(element.current, 'galley-slot', onSlot), [onSlot]);
  // set as a property: before the element is defined React would write an attribute
  useLayoutEffect(() => {
    if (element.current && imageRule !== undefined) element.current.imageRule = imageRule;
  }, [imageRule]);
  useLayoutEffect(() => {
    if (element.current && rules !== undefined) element.current.rules = rules;
  }, [rules]);
  useLayoutEffect(() => {
    const isShown = shown.current ? shown.current.article === article : isServed(element.current);
    if (element.current && !isShown) element.current.article = article;
    shown.current = { article };
  }, [article]);
  useImperativeHandle(ref, () => element.current as ArticleElement);

  return createElement('galley-article', {
    src,
    theme,
    level,
    isolate,
    locate,
    ...attributes,
    ref: element,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: content },
  });
}

/** Whether the server has written the article into the tag, or into a root of its own. */
const isServed = (element: HTMLElement | null) => Boolean((element?.shadowRoot ?? element)?.querySelector('[data-galley]'));

function listen<Type extends `galley-${'consent' | 'error' | 'ready' | 'slot'}`>(
  element: HTMLElement | null,
  type: Type,
  listener: ((event: HTMLElementEventMap[Type]) => void) | undefined,
): (() => void) | undefined {
  if (!element || !listener) return undefined;
  element.addEventListener(type, listener);
  return () => {
    element.removeEventListener(type, listener);
  };
}

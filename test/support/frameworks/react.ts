export { GalleyArticle } from 'galley/react';
export { createElement, startTransition, StrictMode, type ReactNode } from 'react';
export { flushSync } from 'react-dom';
export { createRoot, hydrateRoot } from 'react-dom/client';
export { renderToString } from 'react-dom/server';

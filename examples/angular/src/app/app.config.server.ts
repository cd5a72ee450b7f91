import { ApplicationConfig, DOCUMENT, inject, mergeApplicationConfig } from '@angular/core';
import { BEFORE_APP_SERIALIZED } from '@angular/platform-server';
import { provideServerRendering, withRoutes } from '@angular/ssr';
import { renderToString } from 'galley/html';
import { appConfig } from './app.config';
import { serverRoutes } from './app.routes.server';

function setArticles(document = inject(DOCUMENT)) {
  return () => {
    const pageUrl = document.location.pathname + document.location.search;
    for (const element of document.querySelectorAll('galley-article')) {
      if (!element.article) continue;
      element.innerHTML = renderToString(element.article, { pageUrl });
      element.innerHTML = element.firstElementChild!.innerHTML; // the tag itself is Angular's
    }
  };
}

const serverConfig: ApplicationConfig = {
  providers: [
    provideServerRendering(withRoutes(serverRoutes)),
    { provide: BEFORE_APP_SERIALIZED, useFactory: setArticles, multi: true },
  ],
};

export const config = mergeApplicationConfig(appConfig, serverConfig);

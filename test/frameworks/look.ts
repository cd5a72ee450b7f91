import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, ElementHandle, HTTPRequest, Page } from 'puppeteer-core';

/** What is seen of an article in a page. */
export interface View {
  /** Everything in the console, thrown, or not found. */
  readonly messages: readonly string[];
  /** The words of the article. */
  readonly words: string;
  /** Every colour of every element of the article, each with the element and the property. */
  readonly colours: readonly string[];
  /** Whether the element works, and does not only stand there. */
  readonly isDefined: boolean;
  /** How much the page has shifted (cumulative layout shift). */
  readonly shift: number;
  /** Elements of the article before any script ran, and how many of them still are the article's at the end, and how many others are. */
  readonly nodes: { readonly served: number; readonly kept: number; readonly others: number };
  /** The first link to a place in the page that does not lead there. */
  readonly deadLink: string | undefined;
}

export interface LookOptions {
  readonly script?: boolean;
  readonly scheme?: 'light' | 'dark';
  /** The page whose first link in `main` is followed to get there; else it is opened by its address. */
  readonly via?: string | undefined;
}

const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

declare global {
  interface Window {
    /** Called when the page is parsed and painted. */
    parsed(): void;
    served?: Element[];
    shift: number;
  }
}

/**
 * Opens a page and looks at its article. Scripts come after the page was painted once, as they do over a network: only so is a shift seen,
 * and which nodes are the server's.
 */
export async function look(browser: Browser, url: string, { script = true, scheme = 'light', via }: LookOptions = {}): Promise<View> {
  const tab = await browser.newPage();
  const messages: string[] = [];
  tab.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => messages.push(String(error)));
  tab.on('response', (response) => {
    if (response.status() >= 400) messages.push(`${response.url()} ${String(response.status())}`);
  });
  const isParsed = new Promise<void>((resolve) => void tab.exposeFunction('parsed', resolve));
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void answer(request, script ? isParsed : undefined));
  if (script) await tab.evaluateOnNewDocument(watch, via !== undefined);
  await tab.setJavaScriptEnabled(script);
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(via ?? url, { waitUntil: 'networkidle0' });
  if (via !== undefined) await tab.click('main a');
  if (via !== undefined) await tab.waitForNetworkIdle();
  if (script) await tab.waitForFunction(() => document.querySelector('[data-galley] h1'), { timeout: 10_000 }).catch(() => undefined);
  const seen = await tab.evaluate(see);
  const deadLink = await followLinks(tab);
  await tab.close();
  return { messages, ...seen, deadLink };
}

/** Answers what a page asks for: pictures of the article, no icon, and scripts once they may run. */
export async function answer(request: HTTPRequest, isParsed?: Promise<void>): Promise<void> {
  const { hostname, pathname } = new URL(request.url());
  if (hostname === 'pictures.example') return request.respond({ contentType: 'image/png', body: PICTURE });
  if (pathname === '/favicon.ico') return request.respond({ status: 204 });
  if (['script', 'fetch', 'xhr'].includes(request.resourceType())) await isParsed;
  return request.continue();
}

/** Runs in the page before anything else. What is served comes with the page, or with a link that is followed there. */
function watch(isFollowed: boolean): void {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  if (isFollowed)
    new MutationObserver(() => {
      if (!window.served?.length)
        window.served = [...document.querySelectorAll('galley-article > [data-galley], galley-article > [data-galley] *')];
    }).observe(document, { childList: true, subtree: true });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    window.served = [...document.querySelectorAll('galley-article > [data-galley], galley-article > [data-galley] *')];
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.parsed();
      }),
    );
  });
}

/** Runs in the page at the end. */
function see(): Omit<View, 'messages' | 'deadLink'> {
  const elements = [...document.querySelectorAll('galley-article > [data-galley], galley-article > [data-galley] *')];
  const served = window.served ?? [];
  return {
    words: (elements[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    colours: elements.flatMap((element) => {
      const style = getComputedStyle(element);
      const names = [...style].filter((name) => /^(?!--).*color$|^fill$|^stroke$/.test(name));
      return names.map((name) => `${element.localName}.${element.className} ${name}: ${style.getPropertyValue(name)}`);
    }),
    isDefined: document.querySelector('galley-article:defined') !== null,
    shift: window.shift ?? 0,
    nodes: {
      served: served.length,
      kept: served.filter((element) => elements.includes(element)).length,
      others: elements.filter((element) => !served.includes(element)).length,
    },
  };
}

/** Clicks every link to a place of the article, up to one whose place is not seen then: its address. On a page with a base it is a whole one. */
async function followLinks(tab: Page): Promise<string | undefined> {
  const { pathname } = new URL(tab.url());
  for (const link of await tab.$$('[data-galley] a[href*="#"]')) {
    const href = await link.evaluate((element) => element.getAttribute('href') ?? '');
    // a link that leaves the page takes everything with it
    const isThere = await leadsTo(tab, link, decodeURIComponent(href.replace(/^[^#]*#/, ''))).catch(() => false);
    if (!isThere || new URL(tab.url()).pathname !== pathname) return href;
  }
  return undefined;
}

async function leadsTo(tab: Page, link: ElementHandle, id: string): Promise<boolean> {
  await link.evaluate((element) => {
    (element as HTMLElement).click();
  });
  // a framework that follows links by itself may do so a moment later
  for (let tries = 0; tries < 30; tries++) {
    if (await tab.evaluate(isInView, id)) return true;
    await pause(100);
  }
  return false;
}

/** Runs in the page. */
function isInView(id: string): boolean {
  const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return top < innerHeight && bottom > 0;
}

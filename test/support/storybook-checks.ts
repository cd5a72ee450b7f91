import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { StaticStorybook } from './storybook.js';

/** What a story says on purpose that it does not find. */
const WANTED_FAILURES = /no-such-picture\.jpg/;
/** What stories are made to have said: that there is no document, and what their article lacks. The browser tests ask each for exactly that. */
const MEANT = /^<galley-[^]* See node_modules\/galley\/docs\/troubleshooting\.md#(?:status|offline|issues)$/;
/** Of which Storybook warns itself, in its own frame. */
const OWN_WARNING = "The 'ariaLabel' prop on 'PopoverProvider'";

/** Notes in `list` what a page asks for beside the folder, what is not found, and what it complains of. */
export function listen({ address }: StaticStorybook, page: Page, list: string[]): void {
  const { origin, href } = new URL(address);
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(href) && url !== `${origin}/favicon.ico`) list.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !WANTED_FAILURES.test(response.url())) list.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('console', (message) => {
    const isMissing = WANTED_FAILURES.test(message.location().url ?? '');
    const isOwn = message.text().startsWith(OWN_WARNING) || MEANT.test(message.text());
    if ((message.type() === 'error' || message.type() === 'warn') && !isMissing && !isOwn) list.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => list.push(`${page.url()}: ${String(error)}`));
}

/** Wide, and so high that most stories are seen whole: a picture of what lies beyond the window has the whole page laid out anew. */
export const WINDOW = { width: 1280, height: 3_000 };

/** A number that stands for what is in the window of a page as it looks. */
export async function pictureOf(page: Page): Promise<string> {
  const height = await page.evaluate(() => Math.ceil(document.body.scrollHeight));
  const clip = { x: 0, y: 0, ...WINDOW, height: Math.min(height, WINDOW.height) };
  const picture = await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true });
  return createHash('sha256').update(picture).digest('hex');
}

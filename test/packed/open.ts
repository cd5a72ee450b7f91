import type { Browser, Page } from 'puppeteer-core';
import { newTab } from '../../scripts/browser/launch.mjs';
import { launchBrowser } from '../../scripts/ensure-browser.mjs';

/** A page in a tab of its own. */
export interface OpenedTab {
  readonly tab: Page;
  /** What was thrown, forbidden, missed or said to be wrong since it was opened. */
  readonly complaints: readonly string[];
  /** What its own code has logged. */
  readonly remarks: readonly string[];
}

export const startBrowser = launchBrowser;

/** Opens an address, in a window of this width, with or without script, and waits until nothing more is loaded. */
export async function openTab(browser: Browser, address: string, { width = 1280, script = true } = {}): Promise<OpenedTab> {
  const tab = await newTab(browser);
  const complaints: string[] = [];
  const remarks: string[] = [];
  tab.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    if (message.type() === 'log') remarks.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  tab.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.url()} ${String(response.status())}`);
  });
  await tab.exposeFunction('complain', (words: string) => complaints.push(words));
  await tab.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      (window as unknown as { complain(words: string): void }).complain(`${effectiveDirective} forbids ${blockedURI} ${sample}`);
    });
  });
  await tab.setJavaScriptEnabled(script);
  await tab.setViewport({ width, height: 900 });
  await tab.goto(address, { waitUntil: 'networkidle0' });
  return { tab, complaints, remarks };
}

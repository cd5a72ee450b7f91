import puppeteer from 'puppeteer-core';
import { limits } from '../limits.mjs';
import { chromiumFlags, testEnvironment } from '../test-environment.mjs';

/** Starts a Chromium in the language and time zone of the tests; what is asked of it may take as long as the machine needs. */
export function launch({ executablePath, env }, flags = []) {
  return puppeteer.launch({
    executablePath,
    env: { ...process.env, ...testEnvironment, ...env },
    args: [...chromiumFlags, ...flags],
    timeout: limits.start,
    protocolTimeout: limits.file,
  });
}

/** A new tab, which waits as long as the machine needs. */
export async function newTab(browser) {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(limits.wait);
  tab.setDefaultNavigationTimeout(limits.start);
  return tab;
}

import puppeteer from 'puppeteer-core';
import { unpackNpmChromium } from '../browser/fetch.mjs';
import { chromiumFlags, testEnvironment } from '../test-environment.mjs';

/** Where the pinned browser finds what is photographed. */
export const ORIGIN = 'http://pictures.example';

/**
 * The one browser whose pictures are compared: of one version, with no fonts but its own and those that a page brings, so that every machine
 * draws the same. It finds the server of `address` under `ORIGIN`, for an address may stand in a picture.
 *
 * @throws {Error} where it cannot be had: it is there for Linux on x64 with glibc only.
 */
export async function launchPinnedBrowser(address) {
  const found = await unpackNpmChromium({ systemFonts: false });
  if (!found) throw new Error('Pictures are compared on Linux x64 only, with the browser that scripts/browser/fetch.mjs fetches.');
  const { executablePath, env } = found;
  return puppeteer.launch({ executablePath, env: { ...process.env, ...testEnvironment, ...env }, args: [...chromiumFlags, `--host-resolver-rules=MAP ${new URL(ORIGIN).host} ${new URL(address).host}`] });
}

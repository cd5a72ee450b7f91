import { executeServerCommand } from '@web/test-runner-commands';
import { can } from './capabilities.js';

/** Media to emulate: `media` is `'print'` or absent, for a page left at `'screen'` would be printed as a screen; features by their CSS names. */
export interface EmulatedMedia {
  media?: 'print';
  features?: Partial<
    Record<
      'forced-colors' | 'prefers-contrast' | 'prefers-color-scheme' | 'prefers-reduced-motion' | 'prefers-reduced-transparency',
      string
    >
  >;
}

/** Emulates these media and no others; without an argument, back to the browser's own. Pages are shared: reset in `afterEach`. */
export async function setMedia(media: EmulatedMedia = {}): Promise<void> {
  const isReset = Object.keys(media).length === 0;
  if (isReset && !can('media-emulation')) return;
  await executeServerCommand('galley-media', media);
}

/** The page printed to PDF on A4, base64. Options are those of Puppeteer's `page.pdf`. */
export function printToPdf(options: Record<string, unknown> = {}): Promise<string> {
  return executeServerCommand<string, Record<string, unknown>>('galley-pdf', options);
}

/** The machine's own faces in which letters of these elements are set, none of the page's: how many letters of each. */
export function facesOf(selector: string): Promise<Readonly<Record<string, number>>> {
  return executeServerCommand('galley-faces', { selector });
}

/** Collects garbage; then, how many nodes and listeners are left in the page. */
export function collectGarbage(): Promise<{ readonly nodes: number; readonly listeners: number }> {
  return executeServerCommand('galley-collect');
}

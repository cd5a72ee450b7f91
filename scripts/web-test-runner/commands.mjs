/**
 * Server commands for browser tests, beside the runner's own. `test/support/commands.ts` has typed functions that call them. Each engine
 * has those that its driver can do; the runner refuses others as unknown.
 * Pages are reused between test files: whoever emulates a medium sets it back.
 */
export const browserCommands = (commands) => ({
  name: 'galley-commands',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (Object.hasOwn(commands, command)) return commands[command](browser.getPage(id), payload);
  },
});

/** The page on paper, base64. */
export async function printToPdf(page, options = {}) {
  const bytes = await page.pdf({ format: 'A4', printBackground: true, ...options });
  return Buffer.from(bytes).toString('base64');
}

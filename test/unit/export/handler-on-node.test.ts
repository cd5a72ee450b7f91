import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inLanguage } from '../../support/documentation.js';

const HANDLER = new URL('../../../src/export/handler.ts', import.meta.url).href;

for (const { where, text } of inLanguage('mjs')) {
  test(`the server of Node answers, as the documentation writes it: ${where}`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'galley-server-'));
    const file = path.join(folder, 'server.mjs');
    writeFileSync(file, text.replace("'galley/handler'", () => JSON.stringify(HANDLER)));
    const { server } = (await import(pathToFileURL(file).href)) as { server: Server };
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/story`;
      assert.equal((await fetch(address)).status, 400);
      assert.equal((await fetch(`${address}?url=${encodeURIComponent('https://elsewhere.example/a.json')}`)).status, 403);
      assert.equal((await fetch(address, { method: 'DELETE' })).status, 405);
    } finally {
      server.close();
      rmSync(folder, { recursive: true });
    }
  });
}

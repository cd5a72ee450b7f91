import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EMBED_PROVIDERS } from '../../../src/schema/definitions/values.js';
import { embedOf } from '../../../src/schema/embeds/embed-of.js';
import { FRAMES } from '../../../src/schema/embeds/frame-rules.js';
import { SITES } from '../../../src/schema/embeds/sites.js';
import { REFUSED, TAKEN } from '../../support/embed-addresses.js';

/** Hosts that a careless rule would take for one of these. */
const lookAlikes = (host: string) => [`${host}.evil.example`, `evil-${host}`, `evil${host}`, `sub.sub.${host}`, host.replace('.', '-') + '.example', `evil.example/${host}`, `evil.example#${host}`, `evil.example?${host}`];

test('every provider of the schema but the generic one has a rule', () => {
  const known = EMBED_PROVIDERS.filter((name) => name !== 'generic');
  assert.deepEqual(Object.keys(SITES), known);
  assert.deepEqual(Object.keys(FRAMES), known);
});

const page = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');

for (const provider of Object.keys(SITES)) {
  const taken = Object.entries(TAKEN[provider] ?? {});
  const refused = REFUSED[provider] ?? [];

  test(`${provider}: each form of an address gives the frame that its rule builds`, () => {
    assert.ok(taken.length >= 6, `${String(taken.length)} forms`);
    for (const [url, frame] of taken) {
      const embed = embedOf(url);
      assert.equal(embed?.provider, provider, url);
      assert.equal(embed.frame, frame, url);
    }
  });

  test(`${provider}: what is no work of it gives no frame`, () => {
    assert.ok(refused.length >= 6, `${String(refused.length)} forms`);
    for (const url of refused) assert.equal(embedOf(url)?.frame, undefined, url);
  });

  test(`${provider}: hosts that look like it, other ports and credentials are not it`, () => {
    const [url = ''] = taken[0] ?? [];
    const { host, pathname, search } = new URL(url);
    for (const other of lookAlikes(host)) assert.equal(embedOf(`https://${other}${pathname}${search}`), undefined, other);
    for (const at of [`${host}:8443`, `user:word@${host}`, `${host}@evil.example`]) assert.equal(embedOf(`https://${at}${pathname}${search}`), undefined, at);
    for (const scheme of ['javascript', 'data', 'ftp', 'blob']) assert.equal(embedOf(`${scheme}://${host}${pathname}${search}`), undefined, scheme);
  });

  test(`${provider}: a frame is of https, of one site, and holds nothing of what stands around an identifier`, () => {
    const frames = taken.map(([, frame]) => new URL(frame));
    assert.deepEqual([...new Set(frames.map(({ protocol }) => protocol))], ['https:']);
    if (provider !== 'mastodon') assert.equal(new Set(frames.map(({ host }) => host)).size, 1);
    const marker = 'galley7evil';
    for (const [url] of taken) {
      const [before = '', hash] = url.split('#');
      const written = `${before}${before.includes('?') ? '&' : '?'}autoplay=1&${marker}=1${hash === undefined ? '' : `#${hash}&${marker}`}`;
      assert.ok(!embedOf(written)?.frame?.includes(marker), written);
    }
  });

  test(`${provider}: the documentation says what it is called, and when its rule was last compared with that of the provider`, () => {
    assert.match(page, new RegExp(String.raw`^\| \[${SITES[provider]?.name ?? '?'}\]\(https://[^)]+\) \| [^|]+ \| \d{4}-\d\d-\d\d(?:, with frames in use)? \|$`, 'm'));
  });
}

test('no host belongs to two providers', () => {
  const hosts = Object.values(SITES).flatMap((rule) => rule.hosts);
  assert.equal(new Set(hosts).size, hosts.length);
});

test('what is no address of the web is nobody’s', () => {
  for (const url of ['', '/a', '#a', 'mailto:a@youtube.com', 'youtube.com/watch?v=a1B2c3D4e5F', 'https://', 'https://example.org/']) assert.equal(embedOf(url), undefined, url);
});

test('the documentation has the policy for the frames of all providers', () => {
  const sites = new Set(Object.entries(TAKEN).flatMap(([provider, forms]) => (provider === 'mastodon' ? SITES['mastodon']?.hosts.map((host) => `https://${host}`) ?? [] : Object.values(forms).map((frame) => new URL(frame).origin))));
  assert.equal(/^Content-Security-Policy: frame-src (.+)$/m.exec(page)?.[1], [...sites].join(' '));
});

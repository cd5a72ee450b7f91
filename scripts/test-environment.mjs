/** Time zone and language of every test process: not UTC, so that a date formatted in the machine's own zone is caught. */
export const testEnvironment = { TZ: 'America/New_York', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' };

/** Flags every Chromium needs here: it runs as root in containers, has no graphics card, and must not talk to anyone. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Else what was drawn before shines through soft edges, and a picture depends on the moment at which it was taken.
  '--disable-partial-raster',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--lang=en-US',
];

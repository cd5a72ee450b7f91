import type { Site } from './provider.js';

const WIDE = { ratio: [16, 9] } as const;
const TALL = { ratio: [9, 16] } as const;
const POST = { height: 600 } as const;

const site = (name: string, hosts: string, size: Site['size']): Site => ({ name, hosts: hosts.split(' '), size });

/**
 * The sites of every provider, by its name in articles. Of Mastodon those that are known as such: anyone can run one, and a frame of any site is not for an
 * article to choose.
 */
export const SITES: Readonly<Record<string, Site>> = {
  youtube: site('YouTube', 'youtube.com music.youtube.com youtube-nocookie.com youtu.be', ({ path }) => (path.startsWith('/shorts/') ? TALL : WIDE)),
  vimeo: site('Vimeo', 'vimeo.com player.vimeo.com', WIDE),
  dailymotion: site('Dailymotion', 'dailymotion.com geo.dailymotion.com dai.ly', WIDE),
  tiktok: site('TikTok', 'tiktok.com vm.tiktok.com vt.tiktok.com', TALL),
  instagram: site('Instagram', 'instagram.com instagr.am', POST),
  x: site('X', 'x.com twitter.com mobile.twitter.com', POST),
  facebook: site('Facebook', 'facebook.com fb.watch', POST),
  threads: site('Threads', 'threads.com threads.net', POST),
  bluesky: site('Bluesky', 'bsky.app embed.bsky.app', POST),
  mastodon: site('Mastodon', 'mastodon.social mastodon.online mastodon.world mstdn.social mas.to fosstodon.org hachyderm.io infosec.exchange journa.host newsie.social', POST),
  spotify: site('Spotify', 'open.spotify.com', ({ path }) => ({ height: /\/(?:track|episode)\//.test(path) ? 152 : 352 })),
  soundcloud: site('SoundCloud', 'soundcloud.com api.soundcloud.com w.soundcloud.com', { height: 166 }),
  datawrapper: site('Datawrapper', 'datawrapper.dwcdn.net datawrapper.de', { height: 450 }),
  flourish: site('Flourish', 'flo.uri.sh public.flourish.studio', { height: 600 }),
  openstreetmap: site('OpenStreetMap', 'openstreetmap.org', { ratio: [5, 3] }),
};

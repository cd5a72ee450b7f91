/** Addresses as people copy them, and the exact frame that each gives. */
const YT = 'a1B2c3D4e5F';
const TT = '6718335390845095173';
const DID = 'did:plc:ragtjsm2j2vknwkz3zp4oxrd';
const SPOTIFY = '4uLU6hMCjMI75M1A2tKUQC';
const post = (address: string) => `https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(address)}`;
const film = (address: string) => `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(address)}`;
const sound = (address: string) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(address)}`;

/** The same frame for several addresses. */
const all = (frame: string, ...urls: readonly string[]) => Object.fromEntries(urls.map((url) => [url, frame]));

export const TAKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  youtube: {
    ...all(
      `https://www.youtube-nocookie.com/embed/${YT}`,
      `https://www.youtube.com/watch?v=${YT}`,
      `https://m.youtube.com/watch?app=desktop&v=${YT}`,
      `https://youtu.be/${YT}?si=abc`,
      `https://www.youtube.com/shorts/${YT}`,
      `https://www.youtube.com/live/${YT}/`,
      `http://www.youtube-nocookie.com/embed/${YT}`,
      `https://music.youtube.com/watch?v=${YT}`,
    ),
    [`https://youtu.be/${YT}?t=1m30s`]: `https://www.youtube-nocookie.com/embed/${YT}?start=90`,
    'https://www.youtube.com/playlist?list=PLa1B2c3D4e5Fg6H7': 'https://www.youtube-nocookie.com/embed/videoseries?list=PLa1B2c3D4e5Fg6H7',
  },
  vimeo: {
    ...all(
      'https://player.vimeo.com/video/76979871?dnt=1',
      'https://vimeo.com/76979871',
      'https://www.vimeo.com/76979871/',
      'https://vimeo.com/channels/staffpicks/76979871',
      'https://vimeo.com/groups/shortfilms/videos/76979871',
      'https://vimeo.com/showcase/1234/video/76979871',
      'https://player.vimeo.com/video/76979871',
    ),
    ...all('https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1', 'https://vimeo.com/76979871/8272103f6e', 'https://player.vimeo.com/video/76979871?h=8272103f6e'),
  },
  dailymotion: all(
    'https://geo.dailymotion.com/player/xfh28.html?video=x7tgad0',
    'https://geo.dailymotion.com/player/xfh28.html?video=x7tgad0',
    'https://www.dailymotion.com/video/x7tgad0?player=xfh28',
    'https://www.dailymotion.com/video/x7tgad0_a-long-title?player=xfh28',
    'https://www.dailymotion.com/embed/video/x7tgad0?player=xfh28',
    'https://dai.ly/x7tgad0?player=xfh28',
    'http://dailymotion.com/video/x7tgad0/?player=xfh28',
  ),
  tiktok: all(
    `https://www.tiktok.com/player/v1/${TT}`,
    `https://www.tiktok.com/@scout2015/video/${TT}`,
    `https://tiktok.com/@scout2015/video/${TT}?lang=en`,
    `https://www.tiktok.com/@a.b_c/photo/${TT}`,
    `https://www.tiktok.com/player/v1/${TT}?music_info=1`,
    `https://www.tiktok.com/embed/v2/${TT}`,
    `https://m.tiktok.com/v/${TT}.html`,
  ),
  instagram: all(
    'https://www.instagram.com/p/CxYz123_-aB/embed/',
    'https://www.instagram.com/p/CxYz123_-aB/',
    'https://instagram.com/reel/CxYz123_-aB/?igsh=1',
    'https://www.instagram.com/reels/CxYz123_-aB',
    'https://www.instagram.com/tv/CxYz123_-aB/',
    'https://www.instagram.com/a.person/p/CxYz123_-aB/',
    'https://www.instagram.com/p/CxYz123_-aB/embed/captioned/',
    'https://instagr.am/p/CxYz123_-aB/',
  ),
  x: all(
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=463440424141459456',
    'https://x.com/Interior/status/463440424141459456',
    'https://twitter.com/Interior/status/463440424141459456?s=20',
    'https://www.twitter.com/Interior/statuses/463440424141459456',
    'https://mobile.twitter.com/Interior/status/463440424141459456',
    'https://x.com/i/web/status/463440424141459456',
    'https://x.com/i/status/463440424141459456',
    'https://x.com/Interior/status/463440424141459456/photo/1',
  ),
  facebook: {
    ...all(post('https://www.facebook.com/harbour.office/posts/10153231379946729'), 'https://www.facebook.com/harbour.office/posts/10153231379946729', 'https://m.facebook.com/harbour.office/posts/a-long-title/10153231379946729/'),
    ...all(film('https://www.facebook.com/harbour.office/videos/10153231379946729'), 'https://www.facebook.com/harbour.office/videos/10153231379946729/', 'https://facebook.com/harbour.office/videos/a-title/10153231379946729/'),
    'https://www.facebook.com/watch/?v=10153231379946729': film('https://www.facebook.com/watch/?v=10153231379946729'),
    'https://www.facebook.com/reel/10153231379946729': film('https://www.facebook.com/reel/10153231379946729'),
    'https://www.facebook.com/permalink.php?story_fbid=pfbid02abcdefghijkl&id=100064': post('https://www.facebook.com/permalink.php?story_fbid=pfbid02abcdefghijkl&id=100064'),
  },
  threads: all(
    'https://www.threads.com/@meta/post/DDzbnVKx57R/embed',
    'https://www.threads.com/@meta/post/DDzbnVKx57R',
    'https://threads.com/@meta/post/DDzbnVKx57R/',
    'https://www.threads.net/@meta/post/DDzbnVKx57R?xmt=1',
    'https://threads.net/@meta/post/DDzbnVKx57R',
    'https://www.threads.com/@meta/post/DDzbnVKx57R/embed',
    'https://www.threads.net/@meta/post/DDzbnVKx57R/media',
  ),
  bluesky: all(
    `https://embed.bsky.app/embed/${DID}/app.bsky.feed.post/3kj2umze7zj2n`,
    `https://bsky.app/profile/${DID}/post/3kj2umze7zj2n`,
    `https://www.bsky.app/profile/${DID}/post/3kj2umze7zj2n`,
    `https://bsky.app/profile/${DID}/post/3kj2umze7zj2n/`,
    `https://bsky.app/profile/${DID}/post/3kj2umze7zj2n?ref_src=embed`,
    `http://bsky.app/profile/${DID}/post/3kj2umze7zj2n`,
    `https://embed.bsky.app/embed/${DID}/app.bsky.feed.post/3kj2umze7zj2n`,
  ),
  mastodon: {
    ...all(
      'https://mastodon.social/@ada/109876543210987654/embed',
      'https://mastodon.social/@ada/109876543210987654',
      'https://mastodon.social/@ada/109876543210987654/',
      'https://mastodon.social/@ada/109876543210987654/embed',
      'https://mastodon.social/users/ada/statuses/109876543210987654',
      'http://mastodon.social/@ada/109876543210987654?a=1',
    ),
    'https://journa.host/@ada/109876543210987654': 'https://journa.host/@ada/109876543210987654/embed',
  },
  spotify: {
    ...all(
      `https://open.spotify.com/embed/track/${SPOTIFY}`,
      `https://open.spotify.com/track/${SPOTIFY}?si=1`,
      `https://open.spotify.com/intl-de/track/${SPOTIFY}`,
      `https://open.spotify.com/embed/track/${SPOTIFY}`,
    ),
    [`https://open.spotify.com/album/${SPOTIFY}`]: `https://open.spotify.com/embed/album/${SPOTIFY}`,
    [`https://open.spotify.com/episode/${SPOTIFY}`]: `https://open.spotify.com/embed/episode/${SPOTIFY}`,
    [`https://open.spotify.com/show/${SPOTIFY}/`]: `https://open.spotify.com/embed/show/${SPOTIFY}`,
    [`https://open.spotify.com/playlist/${SPOTIFY}`]: `https://open.spotify.com/embed/playlist/${SPOTIFY}`,
  },
  soundcloud: {
    ...all(sound('https://soundcloud.com/the-band/the-song'), 'https://soundcloud.com/the-band/the-song', 'https://m.soundcloud.com/the-band/the-song?utm=1', 'https://www.soundcloud.com/the-band/the-song/'),
    'https://soundcloud.com/the-band/sets/the-album': sound('https://soundcloud.com/the-band/sets/the-album'),
    'https://soundcloud.com/the-band/the-song/s-AbC123': sound('https://soundcloud.com/the-band/the-song/s-AbC123'),
    'https://api.soundcloud.com/tracks/12345678': sound('https://api.soundcloud.com/tracks/12345678'),
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F12345678&auto_play=true': sound('https://api.soundcloud.com/tracks/12345678'),
  },
  datawrapper: {
    ...all(
      'https://datawrapper.dwcdn.net/WpAbK/2/',
      'https://datawrapper.dwcdn.net/WpAbK/2/',
      'https://datawrapper.dwcdn.net/WpAbK/2',
      'https://datawrapper.dwcdn.net/WpAbK/2/index.html',
      'http://datawrapper.dwcdn.net/WpAbK/2/?dark=true',
    ),
    ...all('https://datawrapper.dwcdn.net/WpAbK/', 'https://datawrapper.dwcdn.net/WpAbK/', 'https://www.datawrapper.de/_/WpAbK/', 'https://datawrapper.de/_/WpAbK/?v=2'),
  },
  flourish: {
    ...all(
      'https://flo.uri.sh/visualisation/1234567/embed',
      'https://public.flourish.studio/visualisation/1234567/',
      'https://public.flourish.studio/visualisation/1234567?a=1',
      'https://flo.uri.sh/visualisation/1234567/embed',
      'https://flo.uri.sh/visualisation/1234567/embed?auto=1',
    ),
    ...all('https://flo.uri.sh/story/7654321/embed', 'https://public.flourish.studio/story/7654321/', 'https://flo.uri.sh/story/7654321/embed'),
  },
  openstreetmap: {
    'https://www.openstreetmap.org/#map=12/34.5281/69.1723': 'https://www.openstreetmap.org/export/embed.html?bbox=69.04046,34.46293,69.30414,34.59327&layer=mapnik',
    'https://openstreetmap.org/?mlat=34.5281&mlon=69.1723#map=12/34.5281/69.1723': 'https://www.openstreetmap.org/export/embed.html?bbox=69.04046,34.46293,69.30414,34.59327&layer=mapnik&marker=34.5281,69.1723',
    'https://www.openstreetmap.org/?mlat=34.5281&mlon=69.1723&zoom=12': 'https://www.openstreetmap.org/export/embed.html?bbox=69.04046,34.46293,69.30414,34.59327&layer=mapnik&marker=34.5281,69.1723',
    'https://www.openstreetmap.org/#map=12/34.5281/69.1723&layers=H': 'https://www.openstreetmap.org/export/embed.html?bbox=69.04046,34.46293,69.30414,34.59327&layer=mapnik',
    'https://www.openstreetmap.org/export/embed.html?bbox=69,34,70,35&layer=mapnik': 'https://www.openstreetmap.org/export/embed.html?bbox=69,34,70,35&layer=mapnik',
    'https://www.openstreetmap.org/#map=0/0/0': 'https://www.openstreetmap.org/export/embed.html?bbox=-180,-85,180,85&layer=mapnik',
  },
};

export const REFUSED: Readonly<Record<string, readonly string[]>> = {
  youtube: ['https://www.youtube.com/', 'https://www.youtube.com/@channel', 'https://www.youtube.com/watch', `https://www.youtube.com/watch?v=${YT}x`, 'https://youtu.be/short', `https://www.youtube.com/embed/${YT}/more`, 'https://www.youtube.com/watch?v=a1B2c3D4e5%2F', 'https://www.youtube.com/redirect?q=https://evil.example', 'https://www.youtube.com/playlist?list=..'],
  vimeo: ['https://vimeo.com/', 'https://vimeo.com/staff', 'https://vimeo.com/76979871/not-a-hash', 'https://vimeo.com/12', 'https://player.vimeo.com/76979871', 'https://vimeo.com/76979871/8272103f6e/more', 'https://vimeo.com/ondemand/film'],
  dailymotion: ['https://www.dailymotion.com/video/x7tgad0', 'https://dai.ly/x7tgad0', 'https://geo.dailymotion.com/player.html?video=x7tgad0', 'https://www.dailymotion.com/user/x7tgad0?player=xfh28', 'https://geo.dailymotion.com/player/xfh28.html?video=../a', 'https://www.dailymotion.com/?player=xfh28', 'https://geo.dailymotion.com/player/XF%2F.html?video=x7tgad0'],
  tiktok: ['https://www.tiktok.com/@scout2015', 'https://vm.tiktok.com/ZMabc123/', 'https://www.tiktok.com/@scout2015/video/12', 'https://www.tiktok.com/embed/live/@a', 'https://www.tiktok.com/tag/harbour', 'https://www.tiktok.com/@scout2015/video/67183353908450951730000', `https://www.tiktok.com/@a/../video/${TT}/x`],
  instagram: ['https://www.instagram.com/', 'https://www.instagram.com/a.person/', 'https://www.instagram.com/stories/a.person/123456/', 'https://www.instagram.com/p/', 'https://www.instagram.com/explore/tags/sea/', 'https://www.instagram.com/p/a%2Fb%2Fc/', 'https://www.instagram.com/accounts/login/?next=/p/CxYz123'],
  x: ['https://x.com/Interior', 'https://x.com/Interior/status/', 'https://x.com/Interior/status/abc', 'https://x.com/search?q=a', 'https://x.com/i/lists/463440424141459456', 'https://x.com/Interior/status/463440424141459456/analytics', 'https://t.co/abc'],
  facebook: ['https://www.facebook.com/harbour.office', 'https://fb.watch/abc123/', 'https://www.facebook.com/watch/?v=abc', 'https://www.facebook.com/l.php?u=https://evil.example', 'https://www.facebook.com/permalink.php?story_fbid=1&id=2', 'https://www.facebook.com/harbour.office/posts/abc', 'https://www.facebook.com/plugins/post.php?href=https://evil.example'],
  threads: ['https://www.threads.com/', 'https://www.threads.com/@meta', 'https://www.threads.com/@meta/post/', 'https://www.threads.com/t/DDzbnVKx57R', 'https://www.threads.com/@meta/replies/DDzbnVKx57R', 'https://www.threads.com/search?q=a', 'https://www.threads.com/@me%2Fta/post/DDzbnVKx57R'],
  bluesky: ['https://bsky.app/', 'https://bsky.app/profile/ada.example', 'https://bsky.app/profile/ada.example/post/3kj2umze7zj2n', `https://bsky.app/profile/${DID}`, `https://bsky.app/profile/${DID}/post/3kj2`, `https://bsky.app/profile/${DID}/feed/3kj2umze7zj2n`, 'https://bsky.app/profile/did:key:abc/post/3kj2umze7zj2n'],
  mastodon: ['https://mastodon.social/', 'https://mastodon.social/@ada', 'https://mastodon.social/@ada/followers', 'https://mastodon.social/@ada@other.example/109876543210987654', 'https://unknown.example/@ada/109876543210987654', 'https://mastodon.social/explore/109876543210987654', 'https://mastodon.social/@ada/12'],
  spotify: ['https://open.spotify.com/', `https://open.spotify.com/user/${SPOTIFY}`, 'https://open.spotify.com/track/short', `https://open.spotify.com/track/${SPOTIFY}x`, `https://open.spotify.com/track/${SPOTIFY}/more`, `https://open.spotify.com/search/${SPOTIFY}`, `https://accounts.spotify.com/track/${SPOTIFY}`],
  soundcloud: ['https://soundcloud.com/', 'https://soundcloud.com/the-band', 'https://soundcloud.com/discover/sets', 'https://soundcloud.com/the-band/tracks', 'https://soundcloud.com/search/sounds', 'https://w.soundcloud.com/player/?url=https://evil.example/tracks/123', 'https://api.soundcloud.com/users/12345678', 'https://on.soundcloud.com/abc'],
  datawrapper: ['https://www.datawrapper.de/', 'https://datawrapper.dwcdn.net/', 'https://datawrapper.dwcdn.net/short1/2/', 'https://datawrapper.dwcdn.net/WpA/2/', 'https://app.datawrapper.de/chart/WpAbK/edit', 'https://datawrapper.dwcdn.net/WpAbK/two/', 'https://www.datawrapper.de/WpAbK/'],
  flourish: ['https://flourish.studio/', 'https://app.flourish.studio/visualisation/1234567/edit', 'https://public.flourish.studio/', 'https://public.flourish.studio/visualisation/abc/', 'https://public.flourish.studio/template/1234567/', 'https://flo.uri.sh/visualisation/1234567/thumbnail', 'https://flo.uri.sh/visualisation/'],
  openstreetmap: ['https://www.openstreetmap.org/', 'https://www.openstreetmap.org/node/123', 'https://www.openstreetmap.org/#map=12/91/69', 'https://www.openstreetmap.org/#map=12/34', 'https://www.openstreetmap.org/#map=25/34/69', 'https://www.openstreetmap.org/export/embed.html?bbox=1,2,3', 'https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,a', 'https://www.openstreetmap.org/user/ada'],
};

import { openStreetMap, vimeo, youtube } from './special-frames.js';
import type { FrameRule } from './provider.js';

/** Where a post stands on Facebook, as its plugins are told of it. */
const FACEBOOK = 'https%3A%2F%2Fwww.facebook.com%2F';
const FACEBOOK_POST = `https://www.facebook.com/plugins/post.php?href=${FACEBOOK}`;
const FACEBOOK_FILM = `https://www.facebook.com/plugins/video.php?href=${FACEBOOK}`;
const SOUNDCLOUD = 'https://w.soundcloud.com/player/?url=https%3A%2F%2F';
const DAILYMOTION = 'https://geo.dailymotion.com/player/';

/**
 * The frames of every provider, by its name in articles. Bluesky wants the lasting identifier of who wrote a post, for a handle can change hands; Dailymotion that
 * of a player, without which its frames may stay empty.
 */
export const FRAMES: Readonly<Record<string, FrameRule>> = {
  youtube: { allows: 'plays', frame: youtube },
  vimeo: { allows: 'plays', frame: vimeo },
  dailymotion: {
    allows: 'plays',
    query: ['player', 'video'],
    frame: [
      [/^\/player\/(x[\da-z]{1,12})\.html\?[^?]*\?([xk][\da-zA-Z]{4,24})$/, `${DAILYMOTION}$1.html?video=$2`, 'geo.dailymotion.com'],
      [/^(?:\/embed)?(?:\/video)?\/([xk][\da-zA-Z]{4,24})(?:_[^/?]*)?\?(x[\da-z]{1,12})\?/, `${DAILYMOTION}$2.html?video=$1`],
    ],
  },
  tiktok: {
    allows: 'plays',
    frame: [[/^\/(?:@[\w.]{1,32}\/(?:video|photo)\/|player\/v1\/|embed\/(?:v2\/)?|v\/)(\d{15,21})(?:\.html)?$/, 'https://www.tiktok.com/player/v1/$1']],
  },
  instagram: {
    allows: 'post',
    frame: [[/^(?:\/[\w.]{1,30})?\/(?:p|reels?|tv)\/([\w-]{5,40})(?:\/embed(?:\/captioned)?)?$/, 'https://www.instagram.com/p/$1/embed/']],
  },
  x: {
    allows: 'post',
    frame: [[/^\/(?:i\/web|\w{1,15})\/status(?:es)?\/(\d{5,20})(?:\/(?:photo|video)\/\d)?$/, 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=$1']],
  },
  facebook: {
    allows: 'post',
    query: ['v', 'story_fbid', 'id'],
    frame: [
      [/^\/([\w.]{1,60})\/posts\/(?:[\w-]{1,200}\/)?(\d{5,20}|pfbid\w{10,90})\?/, `${FACEBOOK_POST}$1%2Fposts%2F$2`],
      [/^\/([\w.]{1,60})\/videos\/(?:[\w-]{1,200}\/)?(\d{5,20}|pfbid\w{10,90})\?/, `${FACEBOOK_FILM}$1%2Fvideos%2F$2`],
      [/^\/reel\/(\d{5,20})\?/, `${FACEBOOK_FILM}reel%2F$1`],
      [/^\/watch\?(\d{5,20}|pfbid\w{10,90})\?/, `${FACEBOOK_FILM}watch%2F%3Fv%3D$1`],
      [/^\/(?:permalink|story)\.php\?[^?]*\?(\d{5,20}|pfbid\w{10,90})\?(\d{5,20}|pfbid\w{10,90})$/, `${FACEBOOK_POST}permalink.php%3Fstory_fbid%3D$1%26id%3D$2`],
    ],
  },
  threads: {
    allows: 'post',
    frame: [[/^\/@([\w.]{1,30})\/post\/([\w-]{5,40})(?:\/(?:embed|media))?$/, 'https://www.threads.com/@$1/post/$2/embed']],
  },
  bluesky: {
    allows: 'post',
    heights: 'bluesky',
    frame: [[/^\/(?:embed|profile)\/(did:(?:plc:[a-z2-7]{24}|web:[a-z\d.-]{3,200}))\/(?:app\.bsky\.feed\.)?post\/([\da-z]{13})$/, 'https://embed.bsky.app/embed/$1/app.bsky.feed.post/$2']],
  },
  mastodon: {
    allows: 'post',
    heights: 'mastodon',
    frame: [[/^\/(?:@|users\/)(\w{1,30})\/(?:statuses\/)?(\d{5,20})(?:\/embed)?$/, 'https://$0/@$1/$2/embed']],
  },
  spotify: {
    allows: 'plays',
    frame: [[/^(?:\/intl-[a-z]{2,5})?(?:\/embed)?\/(track|album|artist|playlist|episode|show)\/([\dA-Za-z]{22})$/, 'https://open.spotify.com/embed/$1/$2']],
  },
  soundcloud: {
    allows: 'plays',
    query: ['url'],
    frame: [
      // where the name of a musician stands, and behind it, are also pages of the site
      [/^(\/(?!(?:discover|search|stream|you|charts|upload|pages|stations|tags)\/)[\w-]{2,60}\/(?:sets\/)?(?!(?:sets|tracks|likes|reposts|albums|followers|following)\?)[\w-]{1,120}(?:\/s-\w{3,30})?)\?/, `${SOUNDCLOUD}soundcloud.com~1`, 'soundcloud.com'],
      [/^(\/(?:tracks|playlists)\/\d{3,15})\?/, `${SOUNDCLOUD}api.soundcloud.com~1`, 'api.soundcloud.com'],
      [/^\/player\?https:\/\/api\.soundcloud\.com(\/(?:tracks|playlists)\/\d{3,15})$/, `${SOUNDCLOUD}api.soundcloud.com~1`, 'w.soundcloud.com'],
    ],
  },
  datawrapper: {
    heights: 'datawrapper',
    frame: [
      [/^\/([\dA-Za-z]{5})(\/\d{1,4})?(?:\/index\.html)?$/, 'https://datawrapper.dwcdn.net/$1$2/', 'datawrapper.dwcdn.net'],
      [/^\/_\/([\dA-Za-z]{5})$/, 'https://datawrapper.dwcdn.net/$1/', 'datawrapper.de'],
    ],
  },
  flourish: {
    heights: 'flourish',
    frame: [[/^\/(visualisation|story)\/(\d{1,12})(?:\/embed)?$/, 'https://flo.uri.sh/$1/$2/embed']],
  },
  openstreetmap: { frame: openStreetMap },
};

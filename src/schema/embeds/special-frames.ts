import { found, type Parts } from './provider.js';

/* The frames of providers whose addresses are more than a form: what stands in the query, or on a map. */

/** Seconds of `90`, `90s`, or `1m30s`. */
function secondsOf(text: string): number {
  const [hours = '', minutes = '', seconds = ''] = found(/^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/, text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

export function youtube({ host, path, query }: Parts): string | undefined {
  const site = 'https://www.youtube-nocookie.com/embed/';
  const list = query.get('list') ?? '';
  if (host !== 'youtu.be' && /^\/(?:playlist|embed\/videoseries)$/.test(path)) return /^[\w-]{12,64}$/.test(list) ? `${site}videoseries?list=${list}` : undefined;
  const id = host === 'youtu.be' ? path.slice(1) : path === '/watch' ? query.get('v') : found(/^\/(?:embed|shorts|live|v)\/([^/]+)$/, path)?.[0];
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
  const start = secondsOf(query.get('start') ?? query.get('t') ?? '');
  return site + id + (start > 0 ? `?start=${String(start)}` : '');
}

export function vimeo({ host, path, query }: Parts): string | undefined {
  const pattern = host === 'player.vimeo.com' ? /^\/video\/(\d{5,12})$/ : /^\/(?:channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|(?:album|showcase)\/\d+\/video\/)?(\d{5,12})(?:\/([\da-f]{6,16}))?$/;
  const [id, inPath] = found(pattern, path) ?? [];
  if (id === undefined) return undefined;
  const hash = inPath || (found(/^([\da-f]{6,16})$/, query.get('h') ?? '')?.[0] ?? '');
  return `https://player.vimeo.com/video/${id}?${hash === '' ? '' : `h=${hash}&`}dnt=1`;
}

/** The part of the map that is named, or that lies around a point, as wide as three of its tiles. */
export function openStreetMap({ path, query, hash }: Parts): string | undefined {
  const said = (name: string) => query.get(name) ?? '';
  const number = (text: string) => (/^-?\d{1,3}(?:\.\d{1,14})?$/.test(text) ? Number(text) : NaN);
  const isPlace = (lat: number, lon: number) => Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  const marked = [number(said('mlat')), number(said('mlon'))] as const;
  const [zoom = said('zoom'), inLat, inLon] = found(/^map=(\d{1,2})\/([^/]+)\/([^/&]+)(?:&|$)/, hash) ?? [];
  const [lat, lon] = inLat === undefined ? marked : [number(inLat), number(inLon ?? '')];
  const half = 540 / 2 ** (zoom === '' ? 15 : Number(zoom));
  const rise = half * 0.6 * Math.cos((lat * Math.PI) / 180);
  const around = path === '' && isPlace(lat, lon) && Number(zoom) <= 19 ? [lon - half, lat - rise, lon + half, lat + rise] : [];
  const box = path === '/export/embed.html' ? said('bbox').split(',').map(number) : around;
  const text = box.map((value, index) => Number(Math.max(index % 2 ? -85 : -180, Math.min(index % 2 ? 85 : 180, value)).toFixed(5))).join();
  if (box.length !== 4 || box.some(Number.isNaN)) return undefined;
  return `https://www.openstreetmap.org/export/embed.html?bbox=${text}&layer=mapnik${isPlace(...marked) ? `&marker=${marked.join()}` : ''}`;
}

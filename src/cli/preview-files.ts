import { createReadStream, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

/** What an article may show or offer from beside it; nothing else of a folder is served. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};
/** Nothing in a file runs, and no other site has it. */
const HEADERS = { 'accept-ranges': 'bytes', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox", 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff' };

/** A file that may be served: its real path, its media type, its length in bytes. */
export interface FileBeside {
  readonly file: string;
  readonly type: string;
  readonly size: number;
}

/** The file in a folder, or below it, that the path of an address names: none that is hidden, leads out of the folder or is of another type. */
export function fileBeside(folder: string, pathname: string): FileBeside | undefined {
  const names = decoded(pathname).slice(1).split('/');
  if (names.some((name) => name === '' || name.startsWith('.') || /[\\\0:]/.test(name))) return undefined;
  try {
    const root = realpathSync(folder);
    const file = realpathSync(path.join(root, ...names));
    const type = TYPES[path.extname(file).toLowerCase()];
    const isWithin = path.relative(root, file).split(path.sep).every((name) => !name.startsWith('.')) && !path.isAbsolute(path.relative(root, file));
    const stats = statSync(file);
    return isWithin && type !== undefined && stats.isFile() ? { file, type, size: stats.size } : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing for a path that is not well formed. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}

/** Sends a file, or the one range of it that is asked for. */
export function sendFile({ file, type, size }: FileBeside, { method, headers }: IncomingMessage, response: ServerResponse): void {
  const range = rangeOf(headers.range, size);
  if (range === 'none') return void response.writeHead(416, { ...HEADERS, 'content-range': `bytes */${String(size)}` }).end();
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, { ...HEADERS, 'content-type': type, 'content-length': end - start + 1, ...(range && { 'content-range': `bytes ${String(start)}-${String(end)}/${String(size)}` }) });
  if (method === 'HEAD' || size === 0) return void response.end();
  const stream = createReadStream(file, { start, end });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

/** One range of bytes, both ends within it; `none` where it begins behind the end; undefined where none is asked for, or what is not read (RFC 9110, 14.2: then all is sent). */
export function rangeOf(asked: string | undefined, size: number): { readonly start: number; readonly end: number } | 'none' | undefined {
  const [all, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '') ?? [];
  if (all === undefined || (from === '' && to === '')) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < start) return undefined;
  return start >= size ? 'none' : { start, end };
}

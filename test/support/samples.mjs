import { readFile } from 'node:fs/promises';

/** Third-party lists of hostile strings, which are no part of the project and absent on most machines. */
const folder = new URL('../../../shared/samples/', import.meta.url);

/** Pictures of hostile articles are asked for under any address, by a page with `hostile-pictures` in its own: they always arrive, empty. */
const isHostilePicture = (context) => context.get('sec-fetch-dest') === 'image' && context.get('referer').includes('hostile-pictures');

/** Answers `/shared/samples/…` with those lists, read-only; 404 where they are not at hand. */
export async function samples(context, next) {
  if (isHostilePicture(context)) {
    context.type = 'image/svg+xml';
    context.body = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
    return;
  }
  const name = /^\/shared\/samples\/([\w-]+\/[\w-]+\.json)$/.exec(context.path)?.[1];
  if (name === undefined) return next();
  context.type = 'application/json';
  context.body = await readFile(new URL(name, folder)).catch(() => null);
  if (context.body === null) context.status = 404;
}

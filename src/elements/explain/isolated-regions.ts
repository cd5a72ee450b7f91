import { report } from '../report.js';

/** Tells the page of regions in an article that has a root of its own. */
export const tellIsolatedRegions = (host: Element): void => {
  report(host, { code: 'misused', message: 'Regions cannot stand in an article with the attribute "isolate", which lays itself out. Take the regions out, or the attribute off.' });
};

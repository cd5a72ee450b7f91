/** Files of faces that a browser reads. */
export const FACE_FILE = /\.(?:woff2?|ttf|otf)$/i;

/** The name that a face has here: that of its file, without what says weight and subset. */
const familyOf = (file: string): string =>
  file
    .replace(/^.*\//s, '')
    .replace(FACE_FILE, '')
    .replaceAll(/(?:[-_](?:\d+|regular|bold|italic|roman|normal|variable|latin|arabic|wght|vf))+$/gi, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || 'My face';

/** Brings a face from a file, for this page alone; resolves to its name, rejects where it is none. */
export async function faceFromFile(file: File): Promise<string> {
  return bring(familyOf(file.name), await file.arrayBuffer());
}

/** Brings a face from an address, as a style sheet of a site would; rejects where there is none, or its server gives it to no other site. */
export async function faceFromAddress(address: string): Promise<string> {
  const { href, pathname } = new URL(address, location.href);
  return bring(familyOf(decodeURIComponent(pathname)), `url(${JSON.stringify(href)})`);
}

async function bring(family: string, source: string | ArrayBuffer): Promise<string> {
  const face = new FontFace(family, source, { weight: '100 900', display: 'swap' });
  document.fonts.add(await face.load());
  return family;
}

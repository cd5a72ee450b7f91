/** The bytes of a PDF as characters, one for each. */
const latin = (bytes: Uint8Array): string => Array.from({ length: Math.ceil(bytes.length / 8_192) }, (_, part) => String.fromCharCode(...bytes.subarray(part * 8_192, (part + 1) * 8_192))).join('');

const bytesOf = (characters: string): Uint8Array<ArrayBuffer> => Uint8Array.from(characters, (character) => character.charCodeAt(0));

const inflate = (characters: string): Promise<string> =>
  new Response(new Blob([bytesOf(characters)]).stream().pipeThrough(new DecompressionStream('deflate'))).arrayBuffer().then((buffer) => latin(new Uint8Array(buffer)));

const utf16 = (hex: string): string => (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** What the glyphs of a font stand for, from its ToUnicode table (ISO 32000-1, 9.10.3). */
function glyphs(table: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) map.set(Number.parseInt(code, 16), utf16(text));
  for (const [, block = ''] of table.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++) map.set(code, utf16((Number.parseInt(text, 16) + code - first).toString(16).padStart(text.length, '0')));
    }
  return map;
}

/** The text of a PDF of Chromium's, given as base64, in the order in which it is drawn. Only as much of the format as Chromium uses. */
export async function textOfPdf(base64: string): Promise<string> {
  const pdf = atob(base64);
  const objects = new Map<string, string>();
  const streams = new Map<string, string>();
  for (const [, number = '', body = ''] of pdf.matchAll(/(?:^|\n)(\d+) 0 obj\b([^]*?)\nendobj/g)) {
    objects.set(number, body);
    const data = /^([^]*?)stream\r?\n([^]*?)\r?\nendstream/.exec(body);
    if (data?.[1]?.includes('/FlateDecode') && !data[1].includes('/Image')) streams.set(number, await inflate(data[2] ?? '').catch(() => ''));
  }
  const fonts = new Map<string, Map<number, string>>();
  for (const [, name = '', number = ''] of [...objects.values()].flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)])) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? '')?.[1] ?? '';
    fonts.set(name, glyphs(streams.get(table) ?? ''));
  }
  let text = '';
  for (const content of streams.values()) {
    let font = new Map<number, string>();
    for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (name !== undefined) font = fonts.get(name) ?? font;
      else if (content.includes('BT')) text += (hex?.match(/.{4}/g) ?? []).map((code) => font.get(Number.parseInt(code, 16)) ?? '').join('');
    }
  }
  return text;
}

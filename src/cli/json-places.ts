/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Strings by their longest parts without escapes: an alternation for each character would be too deep in a long one. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Open {
  readonly pointer: string;
  /** The number of the next entry; of an object the key that was read last. */
  key: number | string;
  readonly isList: boolean;
}

/** Where in the text of a JSON document each of its values begins, by its JSON pointer. Of a field it is the place of its name. The text has to be JSON. */
export function placesIn(text: string): ReadonlyMap<string, TextPlace> {
  const places = new Map<string, TextPlace>([['', { line: 1, column: 1 }]]);
  const open: Open[] = [];
  const lines = lineStarts(text);
  let isKey = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const around = open.at(-1);
    if (token === ',' && around !== undefined) {
      if (around.isList) around.key = Number(around.key) + 1;
      else isKey = true;
      continue;
    }
    if (token === ':' || token === ',') continue;
    if (token === '}' || token === ']') {
      open.pop();
      isKey = false;
      continue;
    }
    if (isKey && around !== undefined) {
      around.key = JSON.parse(token) as string;
      places.set(pointerIn(around), placeOf(index, lines));
      isKey = false;
      continue;
    }
    const pointer = around === undefined ? '' : pointerIn(around);
    if (!places.has(pointer)) places.set(pointer, placeOf(index, lines));
    if (token === '{' || token === '[') {
      open.push({ pointer, key: 0, isList: token === '[' });
      isKey = token === '{';
    }
  }
  return places;
}

const pointerIn = ({ pointer, key }: Open): string => `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The place of an offset: the last line that begins before it, found by halving. */
function placeOf(offset: number, starts: readonly number[]): TextPlace {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The place of a value, or of the nearest around it that is in the text. */
export function placeAt(pointer: string, places: ReadonlyMap<string, TextPlace>): TextPlace {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return { line: 1, column: 1 };
}

/** Where a text ceases to be JSON, by what the engine says of it. */
export function placeOfFault(text: string): TextPlace {
  try {
    JSON.parse(text);
  } catch (error) {
    const [, offset] = /position (\d+)/.exec(String(error)) ?? [];
    return placeOf(offset === undefined ? text.length : Number(offset), lineStarts(text));
  }
  return { line: 1, column: 1 };
}

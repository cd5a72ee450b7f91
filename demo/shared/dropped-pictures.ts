/** A picture in the page itself: as small as articles may carry them, as an address of its data. */
interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** What articles may carry of a picture, in letters of its address. */
const MOST = 32 * 1024;
const WIDEST = 960;
const QUALITIES = [0.8, 0.6, 0.4];

/** The name of the file at an address; one with stray percent signs as it is written. */
function nameOf(address: string): string {
  const name = address.replace(/[?#].*$/s, '').replace(/^.*[/\\]/s, '').toLowerCase();
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

/** Pictures that were dropped on the page, by the names of their files. They stay in the page: nothing is sent anywhere. */
export class DroppedPictures {
  readonly #pictures = new Map<string, Picture>();
  /** Addresses at which nothing was found. */
  readonly #missing = new Set<string>();

  get areThere(): boolean {
    return this.#pictures.size + this.#missing.size > 0;
  }

  /** Takes the pictures that can be read; returns the names of the others. */
  async add(files: readonly File[]): Promise<readonly string[]> {
    const unread: string[] = [];
    for (const file of files) {
      const picture = await smallPicture(file).catch(() => undefined);
      if (picture) this.#pictures.set(nameOf(file.name), picture);
      else unread.push(file.name);
    }
    return unread;
  }

  /** Whether a picture can be shown: it was dropped, or is found at its address. One that cannot is left out from now on. */
  async isFound(src: string): Promise<boolean> {
    if (this.#pictures.has(nameOf(src))) return true;
    const response = await fetch(src, { method: 'HEAD' }).catch(() => undefined);
    const isFound = response?.ok === true && /^image\//.test(response.headers.get('content-type') ?? '');
    if (!isFound) this.#missing.add(src);
    return isFound;
  }

  /** The article as it is shown: with the pictures that were dropped in place of their names, and without those that are missing. */
  shown(article: unknown): unknown {
    return JSON.parse(JSON.stringify(article), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('src' in value) || typeof value.src !== 'string') return value;
      const picture = this.#pictures.get(nameOf(value.src));
      if (picture) return { ...value, ...picture, srcset: undefined };
      return this.#missing.has(value.src) ? undefined : value;
    }) as unknown;
  }
}

/** A drawing as an address of its data. Safari writes no WebP, and what it writes instead takes no quality: there it is a JPEG. */
function addressOf(canvas: HTMLCanvasElement, quality: number): string {
  const src = canvas.toDataURL('image/webp', quality);
  return src.startsWith('data:image/webp') ? src : canvas.toDataURL('image/jpeg', quality);
}

/** Draws a picture smaller and coarser until articles may carry it. */
async function smallPicture(file: File): Promise<Picture | undefined> {
  const bitmap = await createImageBitmap(file);
  for (let width = Math.min(WIDEST, bitmap.width); width >= 1; width = Math.floor(width * 0.7)) {
    const height = Math.max(1, Math.round((width / bitmap.width) * bitmap.height));
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
    for (const quality of QUALITIES) {
      const src = addressOf(canvas, quality);
      if (src.length <= MOST) return { src, width: bitmap.width, height: bitmap.height };
    }
  }
  return undefined;
}

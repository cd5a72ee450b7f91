import type { ManuscriptImage } from './report.js';

const EXTENSION = /\.(?:png|jpe?g|webp|avif|gif)$/i;
const LONGEST_NAME = 2_048;
/** How cameras and messengers name files with spaces: such a line is a file name, not a sentence. */
const MACHINE_NAME = /^(?:WhatsApp Image|Screenshot|Screen Shot|Image|Photo|IMG|DSC|Bild|Scan)[ _(-]/i;

/** Whether a whole line is the name of a picture file: a name, a path, or an https address. */
export function isPictureName(text: string): boolean {
  if (text.length > LONGEST_NAME || !EXTENSION.test(text) || /["<>|\\*：]/.test(text)) return false;
  if (/^https?:\/\/\S+$/i.test(text)) return true;
  if (text.includes(':') || text.startsWith('//') || /^\.\w+$/.test(text)) return false;
  return !/\s/.test(text) || MACHINE_NAME.test(text);
}

/** Whether a text after "Picture:" is a file name; here spaces may stand in it. */
export function isLabelledPictureName(text: string): boolean {
  return isPictureName(text) || (text.length <= 120 && EXTENSION.test(text) && !/["<>|\\*:?]/.test(text));
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * An alternative text from a file name that reads as words ("ferry-at-dusk.jpg" → "Ferry at dusk"); undefined for names that only a
 * machine could love ("111.png", "IMG_2041.jpg", "a3f9c2.webp"). Two words at least, letters only.
 */
export function altFromName(src: string): string | undefined {
  const file = src.slice(src.lastIndexOf('/') + 1);
  const words = decode(file.replace(EXTENSION, ''))
    .split(/[-_\s]+/)
    .filter((word) => word !== '');
  const readable = words.length >= 2 && words.length <= 12 && words.every((word) => /^[\p{L}\p{M}\u200c’']+$/u.test(word));
  if (!readable || MACHINE_NAME.test(`${words.join(' ')} `) || words.every((word) => word.length < 3)) return undefined;
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An image of a file, with its own alternative text or that which the name gives, and what to say about it. */
export function pictureOf(line: { readonly src: string; readonly alt?: string }): { image: ManuscriptImage; why: string; advice?: string } {
  const { src, alt } = line;
  if (alt !== undefined) return { image: { type: 'image', src, alt }, why: 'It names a picture file and says what the picture shows.' };
  const made = altFromName(src);
  if (made !== undefined) {
    const why = 'It is the name of a picture file; its alternative text is taken from the name and deserves a better one.';
    return { image: { type: 'image', src, alt: made }, why };
  }
  return {
    image: { type: 'image', src },
    why: 'It is the name of a picture file; the name says nothing, so write an alternative text.',
    advice: `The picture ${src} has no alternative text: write one that says what it shows.`,
  };
}

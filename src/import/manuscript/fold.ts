const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10] as const;

/** Arabic, Persian, Devanagari and full-width digits as ASCII digits. */
export function foldDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero =
      DIGIT_ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}

/** A text as words are looked up: small letters; what Persian and Arabic keyboards write differently made one; joiners left out. */
export function fold(text: string): string {
  return text
    .replace(/İ/g, 'i')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ۀ/g, 'ه')
    .replace(/’/g, "'")
    .replace(/[\u200c\u200d\u0640\u064b-\u0652\u0654]/g, '');
}

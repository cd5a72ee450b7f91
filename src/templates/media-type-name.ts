/** What readers call the kinds of files that newsrooms offer; names that are the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'text/csv': 'CSV',
  'text/plain': 'TXT',
  'application/zip': 'ZIP',
  'application/json': 'JSON',
  'application/epub+zip': 'EPUB',
  'application/msword': 'DOC',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'audio/mpeg': 'MP3',
  'video/mp4': 'MP4',
};

/** The kind of a file by its media type, else by the end of its address: `PDF`; undefined where neither says it. */
export function mediaTypeName(mediaType: string | undefined, address: string): string | undefined {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(NAMES, type)) return NAMES[type];
  const end = /\/[^/?#]+\.([a-z][a-z\d]{1,4})(?:[?#]|$)/i.exec(address)?.[1] ?? /^[a-z]+\/([a-z\d]{2,5})$/.exec(type)?.[1];
  return end?.toUpperCase();
}

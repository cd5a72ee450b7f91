/** What a label before a colon announces. */
export type LabelKind = 'headline' | 'standfirst' | 'author' | 'publisher' | 'date' | 'modified' | 'picture' | 'credit' | 'caption';

const WORDS: Readonly<Record<LabelKind, string>> = {
  headline: 'headline|title|عنوان|تیتر|العنوان|titel|titre|título|заголовок|見出し',
  standfirst: 'standfirst|deck|dek|summary|لید|خلاصه|چکیده',
  author:
    'by|author|authors|written by|words|text|story|reporter|نویسنده|نویسندگان|گزارشگر|خبرنگار|گزارش|نگارنده|به قلم|بقلم|الكاتب|автор|авторы|autor|autorin|autoren|von|auteur|par|por|文|著者|記者',
  publisher: 'publisher|outlet|publication|رسانه|ناشر|نشریه|المصدر|издание|発行',
  date: 'date|published|تاریخ|تاريخ|تاریخ انتشار|datum|дата|fecha|日付',
  modified: 'updated|last updated|modified|به‌روزرسانی|aktualisiert|обновлено',
  picture: 'image|image file|picture file|photo file|file',
  credit:
    'photo|photos|photo by|photo credit|photograph|photographs|photography|photographer|picture|pictures|picture by|credit|foto|fotos|crédit photo|photo crédit|crédit|عکس|عکس از|عکاس|تصویر|تصوير|фото|写真|撮影',
  caption: 'caption|شرح عکس|زیرنویس عکس|شرح تصویر|bildunterschrift|légende|pie de foto|подпись|キャプション',
};

const LABELS: ReadonlyMap<string, LabelKind> = new Map(
  (Object.keys(WORDS) as LabelKind[]).flatMap((kind) => WORDS[kind].split('|').map((word) => [word, kind] as const)),
);
const LONGEST_LABEL = 20;

/** "Photo: Jun Pike" → credit and "Jun Pike"; undefined when no known label stands before a colon with something after it. */
export function readLabel(text: string): { kind: LabelKind; value: string } | undefined {
  const head = text.slice(0, LONGEST_LABEL + 1);
  const colon = head.search(/[:：]/);
  if (colon > 0) {
    const kind =
      LABELS.get(head.slice(0, colon).trim().toLowerCase().replace(/ي/g, 'ی').replace(/ك/g, 'ک')) ??
      LABELS.get(head.slice(0, colon).trim());
    const value = text.slice(colon + 1).trim();
    return kind === undefined || value === '' || value.startsWith('//') ? undefined : { kind, value };
  }
  const by = /^(?:photo|photos|photograph|photographs|picture|pictures) by\s+/i.exec(head);
  return by && text.length <= 120 ? { kind: 'credit', value: text.slice(by[0].length).trim() } : undefined;
}

const picture = { type: 'image', src: 'https://pictures.example/river.jpg', width: 1600, height: 900, alt: 'A river', license: 'CC BY-NC-SA 4.0' };

interface Words {
  readonly by: readonly string[];
  readonly title: string;
  readonly line: string;
  readonly text: string;
  readonly stressed: string;
  readonly noted: string;
  readonly marked: string;
  readonly afterMark: string;
  readonly leaning: string;
}

/** An article that has everything a sub-editor stops the press for. */
const sample = (inLanguage: string, words: Words) => {
  const { by, title, line, text, stressed, noted, marked, afterMark, leaning } = words;
  const long = text.repeat(8);
  const strong = [line, ' ', { type: 'emphasis', children: stressed }, ' ', { type: 'strong', children: stressed }];
  return {
    noted,
    marked,
    afterMark,
    inLanguage,
    datePublished: '2026-03-02T14:05:00Z',
    timeZone: 'Asia/Kabul',
    kicker: { text: title, url: 'https://paper.example/rivers' },
    headline: [`${leaning} `, ...strong, ' ', { type: 'link', url: 'https://paper.example/source', children: stressed }],
    standfirst: strong,
    contributors: [{ name: by[0], url: 'https://paper.example/ada' }, { name: by[1] }],
    dateline: title,
    url: 'https://paper.example/river',
    hero: { ...picture, caption: line, credit: { name: by[0], url: 'https://paper.example/ada' } },
    body: [
      long,
      { type: 'paragraph', dropCap: true, children: long },
      { type: 'paragraph', dropCap: true, children: long },
      ...[2, 3, 4, 5, 6].map((level) => ({ type: 'heading', level, children: level === 2 ? strong : title })),
      {
        type: 'paragraph',
        id: 'details',
        anchor: 'details',
        children: [noted, { type: 'footnote-reference', ref: 'one' }, ' ', { type: 'highlight', children: marked }, afterMark, ' ', { type: 'inline-code', value: 'tide()' }, '; then ', ...strong, ' ', { type: 'link', url: 'https://rivers.example/', children: title }],
      },
      ...['wide', 'page', 'bleed', 'inset'].map((layout) => ({ type: 'pullquote', layout, text: [`${leaning} `, ...strong], source: { name: by[1] } })),
      ...['wide', 'page', 'bleed'].map((layout) => ({ type: 'image-set', layout, caption: long, children: [{ ...picture, caption: line }, { ...picture, caption: line, credit: { name: by[0] } }] })),
      { ...picture, caption: line, credit: { name: by[0] } },
      { ...picture, layout: 'wide', caption: long, credit: { name: by[0] } },
      { type: 'table', caption: line, layout: 'wide', children: [[title, title], [line, line]] },
    ],
    footnotes: [{ id: 'one', children: [line] }],
    related: [1, 2, 3].map((each) => ({ title: `${title} ${String(each)}`, url: 'https://paper.example/more', ...(each === 2 && { image: picture }) })),
  };
};

export const ENGLISH = sample('en', {
  by: ['Ada Venn', 'Omid Karimi'],
  title: 'Kabul',
  line: 'The river runs low again.',
  text: 'Nobody at the weir had seen the water stand so low before the harvest was in. ',
  stressed: 'this year',
  noted: 'stones',
  marked: 'measured',
  afterMark: ', then',
  leaning: 'What a dry year does to the people of a valley, from the pass to the plain and into the city',
});

export const PERSIAN = sample('fa-AF', {
  by: ['زهرا احمدی', 'امید کریمی'],
  title: 'کابل',
  line: 'آب دریا باز هم کم شده است.',
  text: 'هیچ‌کس در کنار بند آب را پیش از پایان درو این‌قدر کم ندیده بود. ',
  stressed: 'امسال',
  noted: 'سنگ‌ها',
  marked: 'اندازه',
  afterMark: '، سپس',
  leaning: 'خشک‌سالی با مردم دره چه می‌کند، از کوتل تا دشت و به شهر',
});

const text = (value: string) => ({ type: 'text', value });
const picture = (more: object = {}) => ({
  type: 'image',
  src: '/fault/slow?step=9000',
  alt: 'A wall',
  width: 1200,
  height: 800,
  caption: 'A wall in the water, seen from the pier.',
  credit: 'Jun Pike',
  ...more,
});

const shared = {
  format: { design: 'feature' },
  datePublished: '2026-03-02T08:00:00Z',
  dateModified: '2026-03-03T14:20:00Z',
  timeZone: 'UTC',
  stats: { readingMinutes: 9 },
};

const LONG =
  'Each of the forty-two panels lies flat in a concrete cradle. Air pumped into its belly makes it buoyant; the rising water does the rest. There are no gates to close and no tower on the skyline, a condition the town set in a referendum and refused to give up even when the cost of keeping it had doubled.';

/** One of everything that the text of an article can hold, in English, with a Persian passage. */
export const english = {
  ...shared,
  inLanguage: 'en',
  kicker: { text: 'Coast', url: '/coast', kind: 'section' },
  headline: 'Thirty-one municipalities along the northern estuary share the cost of a tidal barrier',
  standfirst: 'For nine years a small harbour town argued over a wall that nobody would see. Now it rises in the night.',
  contributors: [
    { name: 'Mira Sol', url: '/mira' },
    { name: 'Jun Pike', role: 'photographer' },
  ],
  publisher: { name: 'Delta Post', url: '/' },
  dateline: 'Port Anselm',
  hero: { ...picture(), width: 1600, height: 1000 },
  corrections: [{ kind: 'correction', date: '2026-03-03', text: 'There are 42 panels, not 24.' }],
  body: [
    {
      type: 'paragraph',
      children: [
        text('On most nights the wall is '),
        { type: 'emphasis', children: [text('only a sound')] },
        text(', which is how people '),
        { type: 'link', url: 'https://example.org/measure', children: [text('measure a winter')] },
        text(' here.'),
        { type: 'footnote-reference', ref: 'n1' },
      ],
    },
    LONG,
    { type: 'heading', level: 2, children: [text('A wall that is not there')] },
    { type: 'paragraph', dropCap: true, children: [text(LONG)] },
    {
      type: 'pullquote',
      layout: 'inset',
      side: 'end',
      text: 'It floats. That is the whole idea.',
      source: { name: 'Ada Okoro', role: 'engineer' },
    },
    LONG,
    picture({ layout: 'wide' }),
    picture({ layout: 'inset', side: 'start', width: 800, height: 1000 }),
    LONG,
    { type: 'heading', level: 3, children: [text('What the model says')] },
    picture({ width: undefined, height: undefined, caption: undefined }),
    picture({ layout: 'bleed' }),
    {
      type: 'code',
      language: 'ts',
      filename: 'tide.ts',
      highlight: [1],
      value: 'if (level > 1.8 && !raisedThisTide) raise(panels.filter((panel) => panel.isReady && !panel.isInTheYard));',
    },
    {
      type: 'list',
      ordered: true,
      children: [
        { type: 'list-item', children: ['the forecast agrees;'] },
        { type: 'list-item', children: ['the channel is clear.'] },
      ],
    },
    {
      type: 'blockquote',
      cite: { name: 'Harbour report', url: '/report' },
      children: ['We asked the sea to wait outside for a few hours.'],
    },
    { type: 'image-set', arrangement: 'pair', layout: 'wide', caption: 'Before and after.', children: [picture(), picture()] },
    { type: 'thematic-break', variant: 'dots' },
    { type: 'paragraph', lang: 'fa', children: [text('دریا '), { type: 'emphasis', children: [text('پشت در')] }, text(' می‌ماند.')] },
    { type: 'paragraph', children: [text('https://example.org/an-address-without-a-single-place-to-break-it-in-any-column-anywhere')] },
  ],
  footnotes: [{ type: 'footnote-definition', id: 'n1', children: ['From the public log.'] }],
};

const PERSIAN =
  'هر صفحه در گهواره‌ای از بتن خوابیده است. هوایی که در شکم آن دمیده می‌شود شناورش می‌کند و باقی کار را آب انجام می‌دهد. نه دروازه‌ای هست که بسته شود و نه برجی که چشم‌انداز را بگیرد؛ این شرط را شهر در همه‌پرسی گذاشت و حتی وقتی هزینه‌اش دو برابر شد از آن نگذشت.';

/** A shorter article in Dari. */
export const persian = {
  ...shared,
  inLanguage: 'fa-AF',
  kicker: 'ساحل',
  headline: 'دیواری که زیر آب به انتظار می‌نشیند',
  standfirst: 'نه سال شهر کوچکی بر سر سدی بحث کرد که هیچ‌کس آن را نمی‌دید.',
  contributors: [{ name: 'زهرا احمدی' }, { name: 'امید کریمی' }],
  hero: picture({ caption: 'بندر پیش از سپیده‌دم.', credit: 'ژون پایک' }),
  body: [
    PERSIAN,
    { type: 'paragraph', dropCap: true, children: [text(PERSIAN)] },
    { type: 'heading', level: 2, children: [text('دیواری که دیده نمی‌شود')] },
    {
      type: 'paragraph',
      children: [text('این دیوار '), { type: 'emphasis', children: [text('صد سال زودتر')] }, text(' از نیاز ساخته شد.')],
    },
    { type: 'pullquote', layout: 'inset', side: 'end', text: 'شناور است؛ همهٔ اندیشه همین است.', source: { name: 'آدا اوکورو' } },
    PERSIAN,
    PERSIAN,
    {
      type: 'list',
      ordered: true,
      children: [
        { type: 'list-item', children: ['یک'] },
        { type: 'list-item', children: ['دو'] },
      ],
    },
    { type: 'blockquote', children: ['از دریا خواهش کردیم چند ساعت بیرون در بماند.'] },
  ],
};

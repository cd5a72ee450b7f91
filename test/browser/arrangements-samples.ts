import type { Arrangement, ArticleInput } from 'galley';

export const picture = (width: number, height: number) => ({ type: 'image', src: `/fault/drawing?width=${String(width)}&height=${String(height)}&of=gate`, alt: 'A gate', width, height, caption: 'The gate at dusk.' }) as const;
const wide = picture(1600, 1000);

/** What leads to each arrangement. */
export const FIELDS: Readonly<Record<Arrangement, Partial<ArticleInput>>> = {
  standard: { hero: wide },
  text: {},
  showcase: { hero: wide, format: { display: 'showcase' } },
  immersive: { hero: wide, format: { display: 'immersive' } },
  portrait: { hero: picture(900, 1200), format: { display: 'showcase' } },
  opinion: { format: { design: 'opinion' } },
  leader: { format: { design: 'editorial' } },
  live: { hero: wide, format: { design: 'live' } },
  gallery: { hero: wide, format: { design: 'gallery' } },
  list: { hero: wide, format: { design: 'list' } },
  analysis: { hero: wide, format: { design: 'analysis' } },
  interview: { hero: wide, format: { design: 'interview' } },
  letter: { format: { design: 'letter' } },
  obituary: { hero: wide, format: { design: 'obituary' }, about: { name: 'Marguerite Dahl', birthDate: '1931', deathDate: '2026' } },
  review: { hero: wide, format: { design: 'review' }, rating: { value: 4.5, best: 5, item: { name: 'The Gauge Walk' } } },
  media: { hero: { type: 'video', title: 'The gate', width: 1600, height: 900, sources: [{ src: 'https://films.example/gate.mp4' }] } },
  'photo-essay': { hero: wide, format: { design: 'photo-essay' } },
  notice: { format: { design: 'correction' } },
  minimal: { hero: wide, format: { display: 'minimal' } },
};
export const WORDS = {
  en: { kicker: { text: 'Rivers' }, headline: 'A Town Learns to Read Its River', standfirst: 'How Harrow Weir stopped being surprised by its own water.', contributors: [{ name: 'Noor Haddad' }], body: ['The first boat left at nine.'] },
  fa: { kicker: { text: 'آب' }, headline: 'کاریزی که باز نفس می‌کشد', standfirst: 'آب هر نه روز به هر باغ می‌رسد.', contributors: [{ name: 'نور حداد' }], body: ['پیش از آنکه آفتاب به لب دیوارها برسد.'] },
} as const;

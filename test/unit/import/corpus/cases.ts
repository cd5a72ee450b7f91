/** A manuscript's beginning and what it says. In `text`, "¶" stands for the first paragraph of the language; else both paragraphs follow it. */
export interface HeadCase {
  readonly language: string;
  readonly text: string;
  /** Every field of the article but language and body. */
  readonly article: Readonly<Record<string, unknown>>;
  /** Paragraphs that stay in the text before the two of the language. */
  readonly kept?: readonly string[];
}

/** One line and what it says by itself: people, a day, a place before the text, or nothing but what must stay text. */
export type LineCase = { readonly line: string } &
  /** `dated`: a date stands under it, as under a name that nothing announces. */
  (
    | { readonly author: unknown; readonly publisher?: string; readonly dated?: true }
    | { readonly date: string }
    | { readonly dateline: string; readonly date?: string }
    | { readonly text: true }
  );

/** Two paragraphs of about fifty words together, for each language. */
export const BODIES: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'The first boat left the quay at nine on Monday evening with two hundred passengers on board, the harbour office said.',
    'For two winters the crossing had been closed, and the people of the islands had to take the long way round by road to reach the market and the hospital.',
  ],
  de: [
    'Das erste Schiff legte am Montagabend um neun Uhr mit zweihundert Fahrgästen an Bord vom Kai ab, wie das Hafenamt mitteilte.',
    'Zwei Winter lang war die Überfahrt gesperrt, und die Menschen auf den Inseln mussten den langen Weg über die Straße nehmen, um zum Markt und in das Krankenhaus zu kommen.',
  ],
  fr: [
    'Le premier bateau a quitté le quai lundi soir à neuf heures avec deux cents passagers à bord, a indiqué le bureau du port.',
    'Pendant deux hivers, la traversée était restée fermée et les habitants des îles devaient faire le grand tour par la route pour aller au marché et à l’hôpital.',
  ],
  es: [
    'El primer barco salió del muelle el lunes a las nueve de la noche con doscientos pasajeros a bordo, según la oficina del puerto.',
    'Durante dos inviernos la travesía estuvo cerrada y los vecinos de las islas tuvieron que dar la vuelta por la carretera para llegar al mercado y al hospital.',
  ],
  pt: [
    'O primeiro barco saiu do cais na segunda-feira às nove da noite com duzentos passageiros a bordo, segundo a administração do porto.',
    'Durante dois invernos a travessia esteve fechada e os moradores das ilhas não tinham outro caminho que a estrada para chegar ao mercado e ao hospital, uma viagem de três horas.',
  ],
  it: [
    'La prima nave ha lasciato il molo lunedì sera alle nove con duecento passeggeri a bordo, ha detto l’ufficio del porto.',
    'Per due inverni la traversata era rimasta chiusa e gli abitanti delle isole dovevano fare il giro lungo della strada per arrivare al mercato e all’ospedale della città.',
  ],
  nl: [
    'De eerste boot vertrok maandagavond om negen uur van de kade met tweehonderd reizigers aan boord, zei het havenkantoor.',
    'Twee winters lang was de overtocht dicht en moesten de bewoners van de eilanden met de auto de lange weg nemen om bij de markt en het ziekenhuis te komen.',
  ],
  tr: [
    'İlk vapur pazartesi akşamı saat dokuzda iki yüz yolcuyla iskeleden ayrıldı, liman müdürlüğü bunu yazılı bir açıklamayla duyurdu.',
    'Geçiş iki kış boyunca kapalı kalmıştı ve adalarda yaşayanlar çarşıya ve hastaneye gitmek için uzun kara yolunu kullanmak zorundaydı. Bu sefer daha çok kişi geldi.',
  ],
  ru: [
    'Первый паром отошёл от причала в понедельник в девять часов вечера, на борту было двести пассажиров, сообщили в управлении порта.',
    'Две зимы переправа была закрыта, и жители островов должны были ехать в объезд по дороге, чтобы попасть на рынок и в больницу, а это три часа пути.',
  ],
  uk: [
    'Перший пором відійшов від причалу в понеділок о дев’ятій вечора, на борту було двісті пасажирів, повідомили в управлінні порту.',
    'Дві зими переправа була закрита, і жителі островів мусили їхати в об’їзд дорогою, щоб дістатися до ринку та до лікарні, а це три години шляху.',
  ],
  ar: [
    'غادر القارب الأول الرصيف مساء يوم الاثنين في الساعة التاسعة وعلى متنه مئتا راكب، حسب ما قال مكتب الميناء في بيان.',
    'وظل المعبر مغلقا على مدى شتاءين، وكان على سكان الجزر أن يسلكوا الطريق الطويل للوصول إلى السوق والمستشفى، وهي رحلة تستغرق ثلاث ساعات في هذا الفصل من السنة.',
  ],
  fa: [
    'نخستین قایق دوشنبه شب ساعت نه با دویست مسافر از اسکله راه افتاد، این را اداره بندر در گزارشی اعلام کرد.',
    'دو زمستان این گذرگاه بسته بود و مردم جزیره‌ها باید از راه دراز جاده به بازار و بیمارستان می‌رفتند، راهی که سه ساعت طول می‌کشد و در برف بسته می‌شود.',
  ],
  'fa-AF': [
    'نخستین کشتی شام روز دوشنبه ساعت نه با دوصد مسافر از بندر حرکت کرد، این را مقام‌های ولسوالی به خبرنگاران گفتند.',
    'در دو زمستان گذشته این راه مسدود بود و باشنده‌های ولایت مجبور بودند برای رسیدن به بازار و شفاخانه از سرک دراز بروند. والی می‌گوید که شاروالی کار سرک را نیز آغاز می‌کند.',
  ],
  ps: [
    'لومړۍ کښتۍ د دوشنبې په ماښام نهه بجې له دوه سوه مسافرو سره له بندر څخه روانه شوه، د بندر ادارې په خپره کړې خبرپاڼه کې ویلي.',
    'دا لاره دوه ژمي تړلې وه او د ټاپوګانو خلک اړ وو چې بازار او روغتون ته د سړک په اوږده لاره لاړ شي، چې درې ساعته وخت نیسي.',
  ],
  ur: [
    'پہلی کشتی پیر کی رات نو بجے دو سو مسافروں کے ساتھ گھاٹ سے روانہ ہوئی، بندرگاہ کے دفتر نے ایک بیان میں بتایا ہے۔',
    'دو سردیوں سے یہ راستہ بند تھا اور جزیروں کے لوگوں کو بازار اور ہسپتال تک پہنچنے کے لیے سڑک کے لمبے راستے سے جانا پڑتا تھا، جس میں تین گھنٹے لگتے ہیں۔',
  ],
  'zh-Hans': [
    '周一晚上九点，第一班渡轮载着两百名乘客离开码头，港务局在一份声明中说，这是两年来的第一次夜航。',
    '两个冬天以来，这条航线一直关闭，岛上的居民要去市场和医院，只能绕行公路，单程需要三个小时。如今他们不必再等到天亮了。',
  ],
  'zh-Hant': [
    '週一晚上九點，第一班渡輪載著兩百名乘客離開碼頭，港務局在一份聲明中說，這是兩年來的第一次夜航。',
    '兩個冬天以來，這條航線一直關閉，島上的居民要去市場和醫院，只能繞行公路，單程需要三個小時。如今他們不必再等到天亮了。',
  ],
  ja: [
    '月曜日の夜九時、最初の船が二百人の乗客を乗せて埠頭を離れたと、港湾事務所が発表した。',
    '二つの冬のあいだ航路は閉じられ、島の人びとは市場や病院へ行くのに、三時間かけて遠い陸路を回らなければならなかった。',
  ],
};

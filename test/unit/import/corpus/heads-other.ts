import type { HeadCase } from './cases.js';

/** How newsrooms and agencies that write in Arabic, Cyrillic and Chinese letters begin a manuscript. Those with an even number are tuned on. */
export const OTHER_HEADS: readonly HeadCase[] = [
  {
    language: 'ar',
    text: 'عودة العبّارات الليلية إلى الدلتا\n\nكتبت: ميرا سول\n\n2 مارس 2026\n\nميناء سلمى (وكالة الساحل) — ¶',
    article: {
      headline: 'عودة العبّارات الليلية إلى الدلتا',
      author: 'ميرا سول',
      datePublished: '2026-03-02',
      dateline: 'ميناء سلمى (وكالة الساحل)',
    },
  },
  {
    language: 'ar',
    text: 'الجرافة تصل إلى أوسترا\n\nأوسترا 14 أبريل (و س ا) - ¶',
    article: { headline: 'الجرافة تصل إلى أوسترا', dateline: 'أوسترا 14 أبريل (و س ا)' },
  },
  {
    language: 'ar',
    text: 'العنوان: عودة العبّارات الليلية إلى الدلتا\nالمقدمة: بعد شتاءين من الصمت يفتح المعبر من جديد\nالكاتب: ميرا سول\nالتاريخ: الاثنين 13 رمضان 1447 هـ الموافق 2 مارس 2026 م\nالمصدر: صحيفة الدلتا\n\n¶',
    article: {
      headline: 'عودة العبّارات الليلية إلى الدلتا',
      standfirst: 'بعد شتاءين من الصمت يفتح المعبر من جديد',
      author: 'ميرا سول',
      datePublished: '2026-03-02',
      publisher: 'صحيفة الدلتا',
    },
  },
  {
    language: 'ar',
    text: 'بيان صحفي\n\nللنشر الفوري\n\nالجرافة تصل إلى أوسترا\n\nأوسترا، 14 نيسان 2026 – ¶',
    article: {
      kicker: 'بيان صحفي',
      headline: 'الجرافة تصل إلى أوسترا',
      dateline: 'أوسترا، 14 نيسان 2026',
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'fa',
    text: 'بازگشت قایق‌های شبانه به دلتا\n\nنرگس امینی\n\nپیک بندر\n\nدوشنبه ۱۱ اسفند ۱۴۰۴\n\n¶',
    article: {
      headline: 'بازگشت قایق‌های شبانه به دلتا',
      author: 'نرگس امینی',
      publisher: 'پیک بندر',
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'fa',
    text: 'لایروب به اوسترا رسید\n\nگزارش: بهرام رستگار، خبرنگار پیک بندر\nعکس: سارا نیک‌پی\n\n۲۵ فروردین ۱۴۰۵\n\n¶',
    article: {
      headline: 'لایروب به اوسترا رسید',
      author: [
        { name: 'بهرام رستگار', jobTitle: 'خبرنگار پیک بندر' },
        { name: 'سارا نیک‌پی', role: 'photographer' },
      ],
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'fa',
    text: 'روتیتر: پس از دو زمستان خاموشی\nتیتر: بازگشت قایق‌های شبانه به دلتا\nلید: گذرگاه دوباره باز می‌شود و بازار هم با آن\nنویسنده: نرگس امینی\nتاریخ انتشار: ۱۴۰۴/۱۲/۱۱\nمنبع: پیک بندر\n\n¶',
    article: {
      kicker: 'پس از دو زمستان خاموشی',
      headline: 'بازگشت قایق‌های شبانه به دلتا',
      standfirst: 'گذرگاه دوباره باز می‌شود و بازار هم با آن',
      author: 'نرگس امینی',
      datePublished: '2026-03-02',
      publisher: 'پیک بندر',
    },
  },
  {
    language: 'fa',
    text: 'گفت‌وگو\n\nصدای بوق را از یاد برده بودیم\n\nگفت‌وگو از نرگس امینی\n\n۲۵ فروردین ۱۴۰۵ - ۱۴ آوریل ۲۰۲۶\n\n¶',
    article: {
      kicker: 'گفت‌وگو',
      headline: 'صدای بوق را از یاد برده بودیم',
      author: 'نرگس امینی',
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'fa-AF',
    text: 'بازگشت کشتی‌های شبانه به دلتا\n\nنویسنده: زهره احمدیار\n\n۱۱ حوت ۱۴۰۴\n\nفیض‌بندر (خبرگزاری ساحل) — ¶',
    article: {
      headline: 'بازگشت کشتی‌های شبانه به دلتا',
      author: 'زهره احمدیار',
      datePublished: '2026-03-02',
      dateline: 'فیض‌بندر (خبرگزاری ساحل)',
    },
  },
  {
    language: 'fa-AF',
    text: 'ماشین لایروبی به ولسوالی رسید\n\nگزارشگر: امید کریمیار\n\nفیض‌بندر (ساحل، ۲۵ حمل ۱۴۰۵): ¶',
    article: {
      headline: 'ماشین لایروبی به ولسوالی رسید',
      author: 'امید کریمیار',
      dateline: 'فیض‌بندر (ساحل، ۲۵ حمل ۱۴۰۵)',
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'ps',
    text: 'د شپې کښتۍ بېرته ډېلټا ته راغلې\n\nليکوال: زرغونه ساپۍ\n\nد ۱۴۰۴ کال د کب ۱۱مه\n\n¶',
    article: { headline: 'د شپې کښتۍ بېرته ډېلټا ته راغلې', author: 'زرغونه ساپۍ', datePublished: '2026-03-02' },
  },
  {
    language: 'ps',
    text: 'سرلیک: د خټو ماشین اوسترا ته ورسېد\nخبریال: بریالی مومند\nنېټه: ۱۴ اپرېل ۲۰۲۶\nخپرونکی: ساحل ورځپاڼه\n\n¶',
    article: {
      headline: 'د خټو ماشین اوسترا ته ورسېد',
      author: 'بریالی مومند',
      datePublished: '2026-04-14',
      publisher: 'ساحل ورځپاڼه',
    },
  },
  {
    language: 'ur',
    text: 'رات کی کشتیاں ڈیلٹا میں واپس آگئیں\n\nتحریر: مہرین سولنگی\n\nپیر، 2 مارچ 2026ء\n\nسلمیٰ پور (ساحل نیوز) — ¶',
    article: {
      headline: 'رات کی کشتیاں ڈیلٹا میں واپس آگئیں',
      author: 'مہرین سولنگی',
      datePublished: '2026-03-02',
      dateline: 'سلمیٰ پور (ساحل نیوز)',
    },
  },
  {
    language: 'ur',
    text: 'عنوان: کیچڑ نکالنے والا جہاز اوسترا پہنچ گیا\nرپورٹ: جنید پائیک\nتاریخ: 14 اپریل 2026\n\nاوسترا (نمائندہ ساحل) ¶',
    article: {
      headline: 'کیچڑ نکالنے والا جہاز اوسترا پہنچ گیا',
      author: 'جنید پائیک',
      datePublished: '2026-04-14',
      dateline: 'اوسترا (نمائندہ ساحل)',
    },
  },
  {
    language: 'zh-Hans',
    text: '夜间渡轮重返三角洲\n\n本报记者 王晓舟\n\n2026年3月2日\n\n¶',
    article: { headline: '夜间渡轮重返三角洲', author: { name: '王晓舟', jobTitle: '本报记者' }, datePublished: '2026-03-02' },
  },
  {
    language: 'zh-Hans',
    text: '挖泥船抵达奥斯特拉\n\n海岸社奥斯特拉4月14日电（记者 李明川）¶',
    article: { headline: '挖泥船抵达奥斯特拉', author: { name: '李明川', jobTitle: '记者' }, dateline: '海岸社奥斯特拉4月14日电' },
  },
  {
    language: 'zh-Hant',
    text: '標題：夜間渡輪重返三角洲\n副標題：兩個沉默的冬天之後，航線再度開放\n作者：王曉舟\n日期：二〇二六年三月二日\n\n¶',
    article: {
      headline: '夜間渡輪重返三角洲',
      standfirst: '兩個沉默的冬天之後，航線再度開放',
      author: '王曉舟',
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'zh-Hant',
    text: '挖泥船抵達奧斯特拉\n\n記者李明川／奧斯特拉報導\n2026/04/14\n\n¶',
    article: {
      headline: '挖泥船抵達奧斯特拉',
      author: { name: '李明川', jobTitle: '記者', location: '奧斯特拉' },
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'ja',
    text: '夜の船、三角州に戻る\n\n二つの冬の沈黙の後、渡し船が再び開く。\n\n文・山田花子　写真・佐藤次郎\n\n2026年3月2日\n\n¶',
    article: {
      headline: '夜の船、三角州に戻る',
      standfirst: '二つの冬の沈黙の後、渡し船が再び開く。',
      author: ['山田花子', { name: '佐藤次郎', role: 'photographer' }],
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'ja',
    text: '浚渫船、オストラに着く\n\n【オストラ＝佐藤次郎】¶',
    article: { headline: '浚渫船、オストラに着く', author: '佐藤次郎', dateline: 'オストラ' },
  },
  {
    language: 'ru',
    text: 'Ночные паромы вернулись в дельту\n\nПОРТ-СЕЛЬМА, 2 марта. /БАСС/. ¶',
    article: { headline: 'Ночные паромы вернулись в дельту', dateline: 'ПОРТ-СЕЛЬМА, 2 марта. /БАСС/' },
  },
  {
    language: 'ru',
    text: 'Земснаряд пришёл в Остру\n\nАда Окорова, корреспондент «Вестника дельты»\n\n14 апреля 2026 года\n\nОСТРА, 14 апр — БРИГ Новости. ¶',
    article: {
      headline: 'Земснаряд пришёл в Остру',
      author: { name: 'Ада Окорова', jobTitle: 'корреспондент «Вестника дельты»' },
      datePublished: '2026-04-14',
      dateline: 'ОСТРА, 14 апр — БРИГ Новости',
    },
  },
  {
    language: 'ru',
    text: 'Заголовок: Ночные паромы вернулись в дельту\nЛид: После двух тихих зим переправа снова открыта\nАвтор: Мира Соль\nДата публикации: 02.03.2026\nИздание: Вестник дельты\n\n¶',
    article: {
      headline: 'Ночные паромы вернулись в дельту',
      standfirst: 'После двух тихих зим переправа снова открыта',
      author: 'Мира Соль',
      datePublished: '2026-03-02',
      publisher: 'Вестник дельты',
    },
  },
  {
    language: 'uk',
    text: 'Земснаряд прийшов до Остри\n\nАвторка: Ада Окоренко\nФото: Юрко Пік\n\n14 квітня 2026 року\n\n¶',
    article: {
      headline: 'Земснаряд прийшов до Остри',
      author: ['Ада Окоренко', { name: 'Юрко Пік', role: 'photographer' }],
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'en',
    text: 'Embargoed until 2 March 2026 06:00 GMT\n\nNight ferries return to the delta\n\nBy Mira Sol, The Delta Post\n\nferry-at-dusk.jpg\nCaption: The first boat on Monday.\nPhoto: Jun Pike\n\n¶',
    article: {
      embargoedUntil: '2026-03-02T06:00Z',
      headline: 'Night ferries return to the delta',
      author: 'Mira Sol',
      publisher: 'The Delta Post',
      image: { type: 'image', src: 'ferry-at-dusk.jpg', alt: 'Ferry at dusk', caption: 'The first boat on Monday.', credit: 'Jun Pike' },
    },
  },
  {
    language: 'en',
    text: 'EMBARGO: 14 April 2026\n\nDredger arrives in Ostra\n\nAda Okoro\nHarbour editor\nThe Harbour Record\n\n[PHOTO: dredger-at-quay.jpg]\n[CAPTION: The dredger at the quay]\n\n¶',
    article: {
      embargoedUntil: '2026-04-14',
      headline: 'Dredger arrives in Ostra',
      author: { name: 'Ada Okoro', jobTitle: 'Harbour editor' },
      publisher: 'The Harbour Record',
      image: { type: 'image', src: 'dredger-at-quay.jpg', alt: 'Dredger at quay', caption: 'The dredger at the quay' },
    },
  },
  {
    language: 'en',
    text: '---\ntitle: "Night ferries return to the delta"\nauthor: Mira Sol\ndate: 2026-03-02\ntags: [ferries, islands]\n---\n\n¶',
    article: {
      headline: 'Night ferries return to the delta',
      author: 'Mira Sol',
      datePublished: '2026-03-02',
      tags: ['ferries', 'islands'],
    },
  },
  {
    language: 'en',
    text: 'Title\tDredger arrives in Ostra\nSubtitle\tA winter of mud ends for the outer islands\nAuthor\tAda Okoro\nDate\tApril 14, 2026\n\n¶',
    article: {
      headline: 'Dredger arrives in Ostra',
      standfirst: 'A winter of mud ends for the outer islands',
      author: 'Ada Okoro',
      datePublished: '2026-04-14',
    },
  },
];

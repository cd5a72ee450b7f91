/** Twelve months in order; a name may have several spellings, parted by "/". Small letters, no diacritics to guess at. */
const GREGORIAN: readonly string[] = [
  // English, full and short
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep/sept oct nov dec',
  // Persian: the French names used in Iran, the English ones used in Afghanistan
  'ژانویه/ژانویهٔ فوریه/فوریهٔ مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
  'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر/سپتامبر اکتوبر نومبر دسمبر/دسامبر',
  // Arabic: the Egyptian and the Levantine names, and those of the Maghreb that differ
  'يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر',
  'جانفي فيفري آذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول تشرين_الأول تشرين_الثاني كانون_الأول',
  // Russian, as they stand after a day
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  // French, German, Spanish
  'janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre',
  'januar/jänner februar märz/maerz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
];

const SOLAR: readonly string[] = [
  'فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب',
];

const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
  'شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه یک دو سه چهار پنج ' +
  'الاحد الأحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت ' +
  'понедельник вторник среда четверг пятница суббота воскресенье ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
  'lunes martes miércoles miercoles jueves viernes sábado sabado domingo';

/** Words that stand in a date and say nothing. */
const FILLERS = 'th st nd rd er of the de del le el den am г года год ه ش خ هـ هش م سال';

/** Letters that Persian and Arabic keyboards write differently are made one, and the joiner is left out. */
export function foldDateWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\u200c\u200d\u0640]/g, '');
}

function monthTable(rows: readonly string[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const row of rows) {
    row.split(' ').forEach((names, index) => {
      for (const name of names.split('/')) {
        const key = foldDateWord(name.replace('_', ' '));
        if (!table.has(key)) table.set(key, index + 1);
      }
    });
  }
  return table;
}

/** Month names of the Gregorian calendar → 1-12. */
export const GREGORIAN_MONTHS = monthTable(GREGORIAN);
/** Month names of the Solar Hijri calendar (Iran, Afghanistan in Dari and Pashto) → 1-12. */
export const SOLAR_MONTHS = monthTable(SOLAR);
export const WEEKDAY_WORDS: ReadonlySet<string> = new Set(WEEKDAYS.split(' ').map(foldDateWord));
export const DATE_FILLERS: ReadonlySet<string> = new Set(FILLERS.split(' ').map(foldDateWord));

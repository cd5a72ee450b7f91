/** Words with which the controls fill an article: in Persian for languages in Arabic script, in English for the rest. */
export const SAMPLE_WORDS = {
  en: {
    headlines: {
      short: 'The Ferry Is Back',
      c120: 'After eleven years of promises, the night ferry crosses the lower sound again, with sixty passengers and one tardy piano',
      c300: 'After eleven years of promises, three tenders, two bankruptcies and a winter in which the only way home was the long road round the sound, the night ferry has crossed again, with sixty passengers, a brass band, one late piano and a captain who said that he had never doubted it and did not believe it',
    },
    standfirst: 'Sixty passengers, a brass band and one late piano: a night on the first boat since the pier was closed.',
    authors: ['Leena Marwick', 'Noor Haddad', 'Samir Okonjo', 'Adaeze Nwankwo', 'Jun Pike', 'Mira Sol'],
    alt: {
      landscape: 'A red and white gauge board stands in a river at dusk. Behind it a bridge and a small town.',
      portrait: 'A narrow channel runs down a green hill past a small house with a red roof.',
      broken: 'A ferry with lit windows crosses dark water.',
    },
    caption: 'Illustration: Tilda Pell.',
    correction: 'An earlier version said that the ferry carried seventy passengers. It carried sixty.',
    sponsor: 'Printed with the support of the Harbour Fund, which had no say in the text.',
    kicker: 'The Harbour',
  },
  fa: {
    headlines: {
      short: 'کشتی شبانه بازگشت',
      c120: 'پس از یازده سال وعده، کشتی شبانه بار دیگر از تنگهٔ پایین گذشت؛ با شصت مسافر، چند گروه نوازنده و پیانویی که دیر رسیده بود',
      c300: 'پس از یازده سال وعده، سه مناقصه، دو ورشکستگی و زمستانی که تنها راه خانه جادهٔ دراز گرداگرد خلیج بود، کشتی شبانه بار دیگر از تنگهٔ پایین گذشت؛ با شصت مسافر، یک گروه نوازنده، پیانویی که دیر رسیده بود و ناخدایی که می‌گفت هرگز تردید نداشته است و با این همه تا سپیده‌دم باورش نمی‌شد که به راستی رسیده باشد',
    },
    standfirst: 'شصت مسافر، یک گروه نوازنده و پیانویی که دیر رسیده بود: شبی در نخستین کشتی پس از بسته‌شدن اسکله.',
    authors: ['نور حداد', 'لیلا نوری', 'آرش نیک‌پی', 'زهرا رضایی', 'سمیر اکبری', 'گوهر صالحی'],
    alt: {
      landscape: 'خط‌کشی سرخ و سفید در رودی هنگام غروب؛ پشت آن پل و شهری کوچک.',
      portrait: 'جوی آبی که از تپه‌ای سبز پایین می‌آید و از کنار خانه‌ای کوچک می‌گذرد.',
      broken: 'کشتی‌ای با پنجره‌های روشن بر آب تیره.',
    },
    caption: 'تصویرگری: تیلدا پل.',
    correction: 'در نسخهٔ پیشین شمار مسافران هفتاد نفر نوشته شده بود. درست آن شصت نفر است.',
    sponsor: 'با پشتیبانی صندوق بندر، که در متن دستی نداشته است.',
    kicker: 'بندر',
  },
} as const;

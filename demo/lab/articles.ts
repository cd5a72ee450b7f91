import type { ArticleInput, RichTextInput } from 'galley';
import type { Direction } from '../shared/previews.js';

const link = (children: RichTextInput) => ({ type: 'link', url: '#timetable', children }) as const;
const picture = {
  src: new URL('../pictures/night-ferry-800.jpg', import.meta.url).pathname,
  width: 800,
  height: 534,
  layout: 'wide',
} as const;

/** A report with every part that a theme gives a face to. */
const english: ArticleInput = {
  inLanguage: 'en',
  format: { design: 'feature' },
  kicker: { text: 'The Lower Sound', kind: 'section' },
  headline: 'After Eleven Years, the Night Ferry Crosses Again',
  standfirst: 'Three winters of signatures and fourteen months of work have brought back a boat that nobody was supposed to miss.',
  contributors: [{ name: 'Leena Marwick' }, { name: 'Paul Lindqvist', role: 'illustrator' }],
  publisher: { name: 'The Harbour Record' },
  datePublished: '2026-03-14',
  stats: { readingMinutes: 4 },
  hero: {
    ...picture,
    alt: 'A ferry with lit windows crosses dark water. On the left, a crowd stands under a row of lamps on a long pier.',
    caption: 'The night ferry leaves the old east pier, shortly before midnight on Thursday.',
    credit: 'The Harbour Record',
  },
  body: [
    {
      type: 'paragraph',
      dropCap: true,
      children: [
        'At ten minutes to midnight on Thursday, the lamps along the old east pier came on one after another, and a crowd that had been told to expect a quiet ceremony began to cheer. For the first time in eleven years a ferry was about to cross the Lower Sound after dark. On board were 142 passengers, two bicycles, a cello in its case and a crate of bread for ',
        link('the bakery on the far shore'),
        '.',
      ],
    },
    {
      type: 'paragraph',
      children: [
        'The night crossing was given up when the bridge at Tarn Head opened and the town council decided that nobody would miss the boat. Many did. The bridge carries no bus after nine in the evening, and people without a car who work late at the hospital, the fish market or the two hotels on the south bank have since ',
        { type: 'emphasis', children: ['paid for taxis'] },
        ' or slept on a colleague’s sofa.',
      ],
    },
    {
      type: 'pullquote',
      layout: 'inset',
      text: 'I have spent forty-one nights in the staff room because I could not get home.',
      source: { name: 'Odile Ferran', role: 'night nurse' },
    },
    'It was the nurses who began to collect signatures, three winters ago, in a notebook that hung from a string beside the hospital coffee machine. By spring there were six notebooks. The harbour board, which had an idle ferry and no money to run it, agreed to a trial on one condition: that the crossing should pay for its own fuel. A group of volunteers then spent fourteen months rebuilding the boat’s engine – a task the yard had priced at more than the vessel was worth.',
    { type: 'heading', level: 2, anchor: 'timetable', children: ['The last bus is at nine'] },
    '“People think we did it for the old days,” said Tomas Brek, a retired machinist who led the work and who asked that the apprentices be named before him. They are Ines Okafor, Paul Lindqvist and Sami Rahal, all under twenty. “The old days were cold and the boat smelled of diesel. We did it because the last bus is at nine.”',
    {
      type: 'list',
      children: ['The boat leaves the east pier at 23.50 and 01.10.', 'A ticket costs the same as by day.', 'Shift workers pay half.'],
    },
    {
      type: 'blockquote',
      cite: { name: 'The harbour board' },
      children: ['Sound is measured at the terraces every night, and the figures are published every month.'],
    },
    {
      type: 'paragraph',
      children: [
        'Not everyone is content. Residents of the pier terraces fear engine noise, and the fishing cooperative has asked that the ferry wait whenever its boats come in on the tide. The board has promised to meet both groups before ',
        { type: 'highlight', children: ['the summer timetable'] },
        ' is fixed.',
      ],
    },
    { type: 'heading', level: 3, children: ['Nineteen minutes past midnight'] },
    'The ferry landed four minutes late. There was no speech. The bread was carried up the steps first, because the ovens were waiting, and then the passengers walked off into the streets above the harbour, some of them very slowly, looking back at the water.',
  ],
};

const persian: ArticleInput = {
  ...english,
  inLanguage: 'fa',
  kicker: { text: 'تنگهٔ پایین', kind: 'section' },
  headline: 'پس از یازده سال، کشتی شبانه دوباره از تنگه گذشت',
  standfirst: 'سه زمستان گردآوری امضا و چهارده ماه کار، کشتی‌ای را بازگرداند که گمان می‌رفت کسی دلتنگش نشود.',
  contributors: [{ name: 'لینا مارویک' }, { name: 'پال لیندکویست', role: 'illustrator' }],
  publisher: { name: 'پیک بندر' },
  hero: {
    ...picture,
    alt: 'کشتی مسافربری با پنجره‌های روشن در تاریکی از تنگه می‌گذرد. در سمت چپ، مردم زیر ردیف چراغ‌ها بر اسکله ایستاده‌اند.',
    caption: 'کشتی شبانه نیمه‌شب پنجشنبه از اسکلهٔ قدیمی شرقی دور می‌شود.',
    credit: 'پیک بندر',
  },
  body: [
    {
      type: 'paragraph',
      dropCap: true,
      children: [
        'ده دقیقه مانده به نیمه‌شب پنجشنبه، چراغ‌های اسکلهٔ قدیمی شرقی یکی پس از دیگری روشن شدند و جمعیتی که به آنان گفته شده بود مراسم آرامی در پیش است، به شادی فریاد زدند. برای نخستین بار در یازده سال، کشتی مسافربری می‌خواست پس از تاریکی از تنگهٔ پایین بگذرد. در کشتی ۱۴۲ مسافر بودند، با دو دوچرخه، یک ویولنسل در جعبه‌اش و یک صندوق نان برای ',
        link('نانوایی ساحل روبه‌رو'),
        '.',
      ],
    },
    {
      type: 'paragraph',
      children: [
        'سفرهای شبانه زمانی متوقف شد که پل تارن‌هد باز شد و شورای شهر پنداشت کسی دلتنگ کشتی نخواهد شد. بسیاری شدند. پس از ساعت نُه شب هیچ اتوبوسی از روی پل نمی‌گذرد و کسانی که خودرو ندارند و تا دیروقت در بیمارستان، بازار ماهی یا دو هتل ساحل جنوبی کار می‌کنند، در این سال‌ها یا ',
        { type: 'emphasis', children: ['پول تاکسی داده‌اند'] },
        ' یا روی کاناپهٔ همکاری خوابیده‌اند.',
      ],
    },
    {
      type: 'pullquote',
      layout: 'inset',
      text: 'چهل‌ویک شب را در اتاق کارکنان گذرانده‌ام، چون نمی‌توانستم به خانه برسم.',
      source: { name: 'اودیل فران', role: 'پرستار شب' },
    },
    'پرستاران بودند که سه زمستان پیش گردآوری امضا را آغاز کردند، در دفترچه‌ای که با نخی کنار دستگاه قهوهٔ بیمارستان آویزان بود. تا بهار شش دفترچه پر شده بود. ادارهٔ بندر که یک کشتی بیکار داشت و پولی برای به راه انداختن آن نداشت، آزمایش را به یک شرط پذیرفت: کشتی باید هزینهٔ سوخت خود را درآورد. آنگاه گروهی از داوطلبان چهارده ماه را صرف بازسازی موتور کشتی کردند – کاری که کارگاه بهای آن را بیش از ارزش خود کشتی برآورد کرده بود.',
    { type: 'heading', level: 2, anchor: 'timetable', children: ['آخرین اتوبوس ساعت نُه می‌رود'] },
    'توماس برک، ماشین‌کار بازنشسته‌ای که سرپرست کار بود و خواست نام شاگردان پیش از نام او بیاید، گفت: «مردم گمان می‌کنند این کار را به یاد روزهای گذشته کردیم. روزهای گذشته سرد بود و کشتی بوی دیزل می‌داد. ما این کار را کردیم چون آخرین اتوبوس ساعت نُه می‌رود.» شاگردان اینس اوکافور، پال لیندکویست و سامی رحال نام دارند و هر سه کمتر از بیست سال دارند.',
    {
      type: 'list',
      children: [
        'کشتی ساعت ۲۳:۵۰ و ۱:۱۰ از اسکلهٔ شرقی راه می‌افتد.',
        'بهای بلیت همان بهای سفر روزانه است.',
        'کارگران شب نصف آن را می‌پردازند.',
      ],
    },
    {
      type: 'blockquote',
      cite: { name: 'ادارهٔ بندر' },
      children: ['هر شب صدا را کنار خانه‌ها اندازه می‌گیریم و هر ماه منتشر می‌کنیم.'],
    },
    {
      type: 'paragraph',
      children: [
        'همه خشنود نیستند. ساکنان خانه‌های کنار اسکله از سروصدای موتور نگران‌اند و تعاونی ماهیگیران خواسته است که هر گاه قایق‌هایش با مد دریا برمی‌گردند، کشتی منتظر بماند. ادارهٔ بندر وعده داده است که پیش از نهایی شدن ',
        { type: 'highlight', children: ['برنامهٔ تابستان'] },
        ' با هر دو گروه دیدار کند.',
      ],
    },
    { type: 'heading', level: 3, children: ['نوزده دقیقه پس از نیمه‌شب'] },
    'کشتی با چهار دقیقه تأخیر پهلو گرفت. کسی سخنرانی نکرد. نخست نان را از پله‌ها بالا بردند، چون تنورها منتظر بودند، و سپس مسافران پیاده شدند و به کوچه‌های بالای بندر رفتند؛ برخی بسیار آهسته، در حالی که به آب می‌نگریستند.',
  ],
};

export const articles: Readonly<Record<Direction, ArticleInput>> = { ltr: english, rtl: persian };

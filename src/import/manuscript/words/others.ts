import type { Words } from './words.js';

/** Languages of which only dates and the commonest words are known. */
export const others: readonly Words[] = [
  { language: 'mr', common: 'आणि|आहे|या|च्या|ते|हे|होते|की|मध्ये|आहेत|केली|केले|एका' },
  {
    language: 'pl',
    common: 'w|i|na|z|do|nie|się|że|o|jest|to|jak|po|od|za|przez|dla|był|była|było',
    labels: {
      author: 'autor|autorka|tekst',
      headline: 'tytuł',
      date: 'data|opublikowano',
      credit: 'zdjęcia|fot|zdjęcie',
      translator: 'tłumaczenie',
    },
    and: 'oraz',
    months: ['stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'],
    weekdays: 'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
    inDates: 'r|roku',
  },
  {
    language: 'sv',
    common: 'och|i|att|det|som|en|på|är|av|för|med|till|den|har|inte|ett|om|de|var',
    labels: { author: 'text|av', headline: 'rubrik', date: 'publicerad|datum', credit: 'bild|foto', standfirst: 'ingress' },
    openers: { author: 'av' },
    and: 'och',
    months: ['januari februari mars april maj juni juli augusti september oktober november december'],
    weekdays: 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag',
    inDates: 'den|kl',
  },
  {
    language: 'da',
    common: 'og|i|at|det|som|en|på|er|af|for|med|til|den|har|ikke|et|om|de|var',
    months: ['januar februar marts april maj juni juli august september oktober november december'],
    weekdays: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  },
  {
    language: 'id',
    common: 'yang|dan|di|dari|ini|untuk|dengan|itu|pada|tidak|dalam|akan|ke|oleh|adalah|telah|kata|mereka|sebuah|juga',
    labels: { author: 'penulis|oleh', headline: 'judul', date: 'tanggal', credit: 'foto' },
    openers: { author: 'oleh' },
    months: ['januari februari maret april mei juni juli agustus september oktober november desember'],
    weekdays: 'senin|selasa|rabu|kamis|jumat|sabtu|minggu',
  },
  {
    language: 'tg',
    common: 'ва|дар|ба|аз|ки|ин|аст|бо|барои|он|як|буд|шуд|худ|то|ҳам|аммо|мешавад|кард',
    labels: { author: 'муаллиф|хабарнигор', headline: 'сарлавҳа', date: 'сана' },
    and: 'ва',
    months: ['январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри'],
    inDates: 'соли',
  },
  {
    language: 'uz',
    common: 'va|bu|bilan|uchun|ham|bir|deb|edi|qildi|bo‘lgan|kerak|u|esa|yil|haqida|dedi|ekan',
    labels: { author: 'muallif|muxbir', headline: 'sarlavha', date: 'sana' },
    and: 'va',
    months: ['yanvar fevral mart aprel may iyun iyul avgust sentyabr/sentabr oktyabr/oktabr noyabr dekabr'],
    weekdays: 'dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba',
    inDates: 'yil',
  },
];

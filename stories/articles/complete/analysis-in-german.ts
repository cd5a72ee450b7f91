import type { ArticleInput } from 'galley';
import { day, foreign, heading, link, mark, note, paragraph, person } from '../nodes.js';

/** An analysis: figures first, then what they do not say. */
export const analysisInGerman: ArticleInput = {
  inLanguage: 'de',
  format: { design: 'analysis' },
  kicker: { text: 'Verkehr', url: '/de/verkehr', kind: 'analysis' },
  headline: 'Warum der Nachtzug voll ist und trotzdem verschwindet',
  standfirst: 'Nie fuhren so viele Menschen im Schlaf durch Europa wie in diesem Sommer. Im Dezember streichen vier Bahnen ihre Linien. Wie beides zusammenpasst.',
  contributors: [
    { name: 'Annegret Thölke', url: '/de/thoelke', jobTitle: 'Wirtschaftsredakteurin', location: 'Basel' },
    { name: 'Milan Horáček', role: 'researcher' },
  ],
  publisher: 'Rheinischer Anzeiger',
  datePublished: '2026-10-09',
  body: [
    {
      type: 'paragraph',
      dropCap: true,
      children: [
        'Um 22.14 Uhr schließt in Basel die Tür von Wagen 263, und Schaffner Renato Gilli zählt. Sechs Abteile, sechsunddreißig Liegen, sechsunddreißig Menschen. So geht das seit Mai jede Nacht. „Ich habe keinen freien Platz mehr gesehen“, sagt er, „ich träume schon von einem.“ Vom 13. Dezember an wird er tagsüber fahren, auf der Strecke nach Olten. Seine Linie gibt es dann nicht mehr.',
      ],
    },
    paragraph(
      'Volle Züge, die eingestellt werden: Das widerspricht allem, was man über Angebot und Nachfrage lernt. Es ist aber kein Versehen. Wer die Rechnung nachvollzieht, die der Bahnverbund am ',
      day('2026-09-29', '29. September'),
      ' in Straßburg vorgelegt hat, findet darin keinen Fehler. Er findet nur drei Zeilen, die mit dem Zug nichts zu tun haben.',
    ),
    {
      type: 'in-numbers',
      title: 'Ein Wagen, eine Nacht',
      items: [
        { number: '97 %', text: 'der Liegen waren von Juni bis August belegt' },
        { number: '2.916 €', text: 'nimmt ein voller Liegewagen ein' },
        { number: '3.406 €', text: 'kostet er' },
      ],
      source: { name: 'Bahnverbund Oberrhein', title: 'Nachtverkehr 2026', url: 'https://oberrhein.example/nacht' },
    },
    heading(2, 'Die erste Zeile: das Gleis'),
    paragraph(
      'Für jeden Kilometer zahlt ein Zug Trassengeld, und zwar nach Gewicht und Tempo. Ein Nachtzug ist schwer und langsam. Er belegt die Strecke zwischen ein und fünf Uhr, wenn die Netze bauen wollen, und muss ihnen ausweichen: 2025 fuhr der Wagen 263 im Schnitt 148 Kilometer Umweg. Berechnet wird jeder davon',
      note('trasse'),
      '.',
    ),
    {
      type: 'table',
      caption: 'Was von einer Liege zu 81 Euro übrig bleibt',
      stripes: true,
      columns: [{ header: true }, { align: 'end' }, { align: 'end' }],
      header: ['Posten', '2019', '2026'],
      body: [
        ['Trasse und Strom', '24,10', '38,70'],
        ['Wagen und Werkstatt', '17,30', '24,90'],
        ['Personal', '15,80', '19,60'],
        ['Wäsche, Frühstück', '6,20', '11,40'],
      ],
      footer: ['Rest', '17,60', '−13,60'],
      source: { name: 'eigene Rechnung nach Geschäftsberichten' },
    },
    heading(2, 'Die zweite Zeile: der Morgen'),
    paragraph(
      'Ein Sitzplatz wird am Tag bis zu fünfmal verkauft, eine Liege einmal. Das war immer so und ließ sich ausgleichen, solange der Wagen am Ziel stehen durfte. Seit die Bahnhöfe auch das Abstellen berechnen, kostet der Schlaf des Zuges beinahe so viel wie der seiner Gäste. ',
      mark('emphasis', 'Nachts'),
      ' verdient der Wagen Geld; er verliert es zwischen neun und zwanzig Uhr auf einem Nebengleis in Genua.',
    ),
    {
      type: 'blockquote',
      cite: { name: 'Jarmila Nováková', role: 'Verkehrsökonomin, Universität Brünn', title: 'Das schlafende Netz' },
      children: ['Wir behandeln den Nachtzug wie ein Hotel, das jeden Morgen abgerissen werden muss, und wundern uns über den Zimmerpreis.'],
    },
    heading(2, 'Die dritte Zeile: niemand'),
    paragraph(
      'Bleibt der Betrag, über den in Straßburg am kürzesten gesprochen wurde. Grenzüberschreitende Züge gehören zu keinem Netz ganz. Fällt unterwegs eine Lokomotive aus, muss binnen vierzig Minuten eine andere da sein, und dafür hält jedes Land Reserven vor, für die eigenen Züge. Der Nachtzug fährt durch drei Länder und in allen dreien als Gast. ',
      person('novakova', 'Jarmila Nováková'),
      ' nennt das den Preis der Naht. In den Bilanzen heißt er „Sonstiges“ und ist seit 2019 um 212 Prozent gestiegen.',
    ),
    paragraph(
      'Man kann nähen. Österreich stellt seit 2022 gemeinsame Lokomotiven, Tschechien erlässt das Trassengeld von Mitternacht bis vier, und in Frankreich bürgt der Staat unter dem schönen Titel ',
      foreign('fr', 'service d’équilibre du territoire'),
      ' für den Ausgleich. Nichts davon ist teuer: Für alle vier gestrichenen Linien zusammen fehlen im Jahr 19 Millionen Euro, etwa so viel wie für 800 Meter Autobahntunnel. Es müsste nur jemand zuständig sein, und zwar zugleich in Bern, Rom und Berlin.',
    ),
    {
      type: 'embed',
      url: 'https://datawrapper.dwcdn.net/WpAbK/2/',
      title: 'Karte: Nachtzüge in Europa, 1990, 2015 und 2026',
      caption: 'Durchgezogen: verkehrt täglich. Gestrichelt: endet im Dezember.',
    },
    paragraph(
      'Gilli hat inzwischen die Fahrkarten eingesammelt, denn morgens soll niemand geweckt werden, der nicht aussteigt. Eine Petition mit 140.000 Namen hat er unterschrieben, obwohl er an Petitionen nicht glaubt; ',
      link('https://nachtzug.example/petition', 'sie läuft noch bis Ende November'),
      '. Hinter Göschenen dreht er im Gang das Licht herunter. Dann sagt er etwas, was in keiner der drei Zeilen steht: Im Tunnel, wenn alle schliefen, sei der Zug am leichtesten.',
    ),
  ],
  footnotes: [
    {
      type: 'footnote-definition',
      id: 'trasse',
      children: ['Nur in Italien wird der Umweg erstattet, wenn er länger als 200 Kilometer ist. Der Wagen 263 kam 2025 auf höchstens 196.'],
    },
  ],
  tags: [{ name: 'Bahn', url: '/de/bahn' }, 'Europa'],
};

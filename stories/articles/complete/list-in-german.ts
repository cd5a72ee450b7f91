import type { ArticleInput } from 'galley';
import { day, foreign, heading, item, mark, paragraph, person } from '../nodes.js';
import { scene, smallScene } from '../pictures.js';

/** A list to use: places, what to bring, where to ask. */
export const listInGerman: ArticleInput = {
  inLanguage: 'de-AT',
  format: { design: 'list' },
  kicker: { text: 'Wochenende', url: '/at/wochenende', kind: 'section' },
  headline: 'Fünf Flussbäder, in denen man nicht gesehen werden will',
  standfirst: 'Sie haben keine Rutsche, keinen Empfang und zum Teil keinen Namen. Eine Rangliste von hinten, samt dem, was man einpackt.',
  contributors: [
    { name: 'Vroni Aschauer', url: '/at/aschauer' },
    { name: 'Beppo Lechthaler', role: 'photographer' },
  ],
  publisher: 'Der Talbote',
  datePublished: '2026-06-26',
  hero: {
    ...scene('leat', 'Ein schmaler Wasserlauf kommt einen grünen Hang herunter, an einem kleinen Haus mit rotem Dach vorbei.'),
    layout: 'inset',
    side: 'end',
    caption: 'Platz zwei, von der Straße aus. Mehr zeigen wir nicht.',
    credit: 'Beppo Lechthaler',
  },
  body: [
    paragraph(
      'Wer im Land einen See sucht, findet ein Schild. Wer einen Fluss sucht, braucht jemanden, der einem etwas schuldet. Die folgenden fünf Stellen haben uns ein Fischereiaufseher, zwei Hebammen und der Mesner von St. Veit verraten, unter der Bedingung, dass wir keine Koordinaten drucken. Wir halten uns daran und beschreiben nur den Weg, so wie er uns beschrieben wurde: schlecht.',
    ),
    {
      type: 'list',
      ordered: true,
      reversed: true,
      start: 5,
      children: [
        item(mark('strong', 'Die Wanne.'), ' Unterhalb der alten Säge, drei Kurven nach dem Kreuz. Zwölf Meter lang, brusttief, 14 Grad. Geeignet für Menschen, die gern allein schreien.'),
        item(mark('strong', 'Beim Grafen.'), ' Ein Kolk unter der gesperrten Brücke. Der Graf ist ein Felsen und schaut weg. Vor zehn Uhr Schatten, danach Ameisen.'),
        item(mark('strong', 'Das Klavier.'), ' Sieben Stufen aus Schiefer, über die das Wasser läuft; jede klingt anders. Mit Kindern nur bei Niederwasser, mit Musikern nie.'),
        item(mark('strong', 'Rotdach.'), ' Am Mühlkanal, hinter dem Haus auf dem Bild. Die Besitzerin stellt gegen ein Glas Marmelade einen Sessel heraus. Selbst gemacht, sie merkt es.'),
        item(mark('strong', 'Die ohne Namen.'), ' Wir haben sie gesucht und gefunden und waren eine Stunde lang sehr still. Fragen Sie den Mesner. Er wird nein sagen. Fragen Sie im Herbst noch einmal.'),
      ],
    },
    {
      type: 'image-set',
      arrangement: 'pair',
      layout: 'page',
      caption: 'Das Klavier im August und nach drei Tagen Regen.',
      credit: 'Beppo Lechthaler',
      children: [
        scene('lowWater', 'Ein Steg über einem Fluss, der nur noch zwischen Steinen rinnt.'),
        scene('highWater', 'Derselbe Steg im Regen, das Wasser reicht bis an die Balken.'),
      ],
    },
    'Warum von hinten? Weil die Menschen in diesem Tal eine Liste nur bis zur Mitte lesen, sagt die ältere der beiden Hebammen, und weil es oben ohnehin zu eng ist. Sie selbst geht seit ihrem siebten Jahr an dieselbe Stelle. Welche, verrät sie nicht; sie steht auf keiner Liste, auch nicht auf dieser.',
    {
      type: 'info-box',
      kind: 'warning',
      title: 'Kein Bademeister, keine zweite Meinung',
      children: ['Nach Gewittern im Hochtal steigt das Wasser binnen zwanzig Minuten, auch bei blauem Himmel. Wer es braun werden sieht, geht hinaus und nimmt die Kleider mit, nicht umgekehrt.'],
    },
    heading(2, 'Was man mitbringt'),
    paragraph(
      'Wenig. Im Vorjahr, am ',
      day('2025-07-19', '19. Juli'),
      ', hat die Redaktion zu sechst probiert, was davon sich bewährt. ',
      person('kofler', 'Alois Kofler'),
      ', der als Aufseher seit 33 Jahren an diesem Fluss steht, hat zugeschaut und sich Notizen gemacht. Seine Empfehlung für das Nächste, was hier steht, lautet wörtlich: „Nicht der Blaue.“',
    ),
    {
      type: 'columns',
      children: [
        { type: 'column', children: ['Hinein gehören', { type: 'list', children: ['ein Handtuch, das alt werden darf', 'Schuhe mit Sohle, nass wie trocken', 'Brot, Käse, ein Messer'] }] },
        { type: 'column', children: ['Daheim bleiben', { type: 'list', children: ['der Lautsprecher', 'das Schlauchboot', 'wer „nur kurz“ sagt'] }] },
      ],
    },
    {
      type: 'product',
      name: 'Packsack Otter 20',
      brand: 'Filzmoser',
      image: smallScene('notebook'),
      rating: { value: 4.5, best: 5 },
      children: ['Hält dicht, schwimmt und dient als Polster. In Grau fällt er nicht auf, in Blau erschrecken die Forellen.'],
      offers: [
        { seller: 'Sport Wurm, Lienz', price: '39.90', currency: 'EUR', url: 'https://wurm.example/otter', rel: ['sponsored'] },
        { seller: 'Filzmoser', price: '45.00', currency: 'EUR', url: 'https://filzmoser.example/otter' },
      ],
    },
    { type: 'rating', value: 82, unit: 'percent', item: { name: 'Wasserqualität an allen fünf Stellen, im Mittel' } },
    heading(2, 'Wie man sich benimmt'),
    paragraph(
      'Ein Engländer, der voriges Jahr „Beim Grafen“ saß und las, hat uns auf die Frage, ob er oft hier sei, geantwortet: ',
      foreign('en', 'I was never here, and neither were you'),
      '. Besser lässt sich die Hausordnung nicht fassen. Man grüßt nicht, man fotografiert nicht, man lässt die letzte trockene Platte frei. Und wer geht, sagt zum Fluss, leise, „alsdann“.',
    ),
    {
      type: 'contact',
      name: 'Gewässeraufsicht Oberes Tal',
      text: 'Wasserstand, täglich ab sechs Uhr vom Band',
      address: ['Am Rechen 3', '9900 St. Veit'],
      telephone: '+43 4852 0660',
      email: 'pegel@oberestal.example',
    },
    {
      type: 'teaser-list',
      title: 'Mehr fürs Wochenende',
      children: [
        { type: 'teaser', kind: 'explainer', url: '/at/pegel', title: 'Wie man einen Pegel liest', image: smallScene('gauge'), datePublished: '2026-05-08' },
        { type: 'teaser', url: '/at/marmelade', title: 'Marille oder Ribisel? Ein Streit in vier Gläsern', image: smallScene('garden') },
      ],
    },
  ],
  disclosures: [{ kind: 'affiliate', text: 'Für einen der Händlerlinks erhalten wir eine Provision.' }],
  tags: ['Baden', 'Ausflüge'],
};

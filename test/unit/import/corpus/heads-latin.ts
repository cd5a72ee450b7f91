import type { HeadCase } from './cases.js';

/** How newsrooms and agencies that write in Latin letters begin a manuscript. Those with an even number are tuned on. */
export const LATIN_HEADS: readonly HeadCase[] = [
  {
    language: 'en',
    text: 'BC-Delta-Ferry,1st Ld-Writethru,412\nNight ferries return to the delta after two winters\nBy MIRA SOL\nHarbour News Service\n\nPORT SELMA, March 2 (HNS) — ¶',
    article: {
      headline: 'Night ferries return to the delta after two winters',
      author: 'MIRA SOL',
      publisher: 'Harbour News Service',
      dateline: 'PORT SELMA, March 2 (HNS)',
    },
  },
  {
    language: 'en',
    text: 'AM-EU--Selma Dredging,2nd Ld,380\nIslanders win their dredger, and a winter of mud ends\nBy JUN PIKE\nCoastal Wire Agency\n\nOSTRA, Lower Delta, April 14 (CWA) -- ¶',
    article: {
      headline: 'Islanders win their dredger, and a winter of mud ends',
      author: 'JUN PIKE',
      publisher: 'Coastal Wire Agency',
      dateline: 'OSTRA, Lower Delta, April 14 (CWA)',
    },
  },
  {
    language: 'en',
    text: 'FOR IMMEDIATE RELEASE\n\n2 March 2026\n\nHarbour board reopens the night crossing\n\nFirst boat leaves at nine on Monday, with room for two hundred\n\nPORT SELMA, 2 March 2026 — ¶',
    article: {
      headline: 'Harbour board reopens the night crossing',
      standfirst: 'First boat leaves at nine on Monday, with room for two hundred',
      dateline: 'PORT SELMA, 2 March 2026',
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'en',
    text: 'PRESS RELEASE\nFor immediate release\n\nLantern museum opens in the old customs house\n\nOSTRA, April 14, 2026 – ¶',
    article: {
      kicker: 'PRESS RELEASE',
      headline: 'Lantern museum opens in the old customs house',
      dateline: 'OSTRA, April 14, 2026',
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'en',
    text: 'From: Mira Sol <mira.sol@deltapost.example>\nTo: newsdesk@deltapost.example\nSubject: Night ferries return to the delta\nDate: Mon, 2 Mar 2026 21:40:00 +0100\n\n¶',
    article: { headline: 'Night ferries return to the delta', author: 'Mira Sol', datePublished: '2026-03-02T21:40:00+01:00' },
  },
  {
    language: 'en',
    text: 'From: Jun Pike <pike@coastalwire.example>\nSent: Tuesday, April 14, 2026\nTo: Desk <desk@coastalwire.example>\nCc: Photo <photo@coastalwire.example>\nSubject: Dredger arrives in Ostra\n\nBy Ada Okoro\n\n¶',
    article: { headline: 'Dredger arrives in Ostra', author: 'Ada Okoro', datePublished: '2026-04-14' },
  },
  {
    language: 'en',
    text: 'Headline: Night ferries return to the delta\nStandfirst: After two winters of silence the crossing opens again.\nByline: Mira Sol and Jun Pike\nDate: 2 March 2026\nPublication: The Delta Post\n\n¶',
    article: {
      headline: 'Night ferries return to the delta',
      standfirst: 'After two winters of silence the crossing opens again.',
      author: ['Mira Sol', 'Jun Pike'],
      datePublished: '2026-03-02',
      publisher: 'The Delta Post',
    },
  },
  {
    language: 'en',
    text: 'SECTION: Harbour\nKICKER: The long way round\nHED: Dredger arrives in Ostra\nDEK: A winter of mud ends for the outer islands\nAUTHOR: Ada Okoro\nPUB DATE: April 14, 2026\nTAGS: ferries, mud, islands\n\n¶',
    article: {
      section: 'Harbour',
      kicker: 'The long way round',
      headline: 'Dredger arrives in Ostra',
      standfirst: 'A winter of mud ends for the outer islands',
      author: 'Ada Okoro',
      datePublished: '2026-04-14',
      tags: ['ferries', 'mud', 'islands'],
    },
  },
  {
    language: 'en',
    text: 'Night ferries return to the delta\n=================================\n\nAfter two winters of silence the crossing opens again, and the market with it.\n\nBy Mira Sol, Harbour Correspondent, in Port Selma\n2 March 2026\n\n¶',
    article: {
      headline: 'Night ferries return to the delta',
      standfirst: 'After two winters of silence the crossing opens again, and the market with it.',
      author: { name: 'Mira Sol', jobTitle: 'Harbour Correspondent', location: 'Port Selma' },
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'en',
    text: '# Dredger arrives in Ostra\n\n## A winter of mud ends for the outer islands\n\n**By Ada Okoro, staff writer**\n\n*April 14, 2026*\n\n![The dredger at the quay](dredger.jpg)\n\n¶',
    article: {
      headline: 'Dredger arrives in Ostra',
      standfirst: 'A winter of mud ends for the outer islands',
      author: { name: 'Ada Okoro', jobTitle: 'staff writer' },
      datePublished: '2026-04-14',
      image: { type: 'image', src: 'dredger.jpg', alt: 'The dredger at the quay' },
    },
  },
  {
    language: 'en',
    text: 'OPINION\n\nThe night boat is not a luxury\n\nMira Sol\n\nThe Delta Post\n\nMarch 2, 2026\n\n¶',
    article: {
      kicker: 'OPINION',
      headline: 'The night boat is not a luxury',
      author: 'Mira Sol',
      publisher: 'The Delta Post',
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'en',
    text: 'EXCLUSIVE\nMinister knew of the mud for a year\nLetters seen by the Harbour Record show three warnings, none of them answered\nBy Jun Pike in Ostra and Ada Okoro in Port Selma\nPublished: 14 April 2026\nUpdated: 15 April 2026\n\n¶',
    article: {
      kicker: 'EXCLUSIVE',
      headline: 'Minister knew of the mud for a year',
      standfirst: 'Letters seen by the Harbour Record show three warnings, none of them answered',
      author: [
        { name: 'Jun Pike', location: 'Ostra' },
        { name: 'Ada Okoro', location: 'Port Selma' },
      ],
      datePublished: '2026-04-14',
      dateModified: '2026-04-15',
    },
  },
  {
    language: 'en',
    text: '“We had forgotten the sound of the horn”\n\nThe harbour master on two silent winters and one loud evening\n\nInterview by Mira Sol\nPhotos by Jun Pike\n\n2 March 2026\n\n¶',
    article: {
      headline: '“We had forgotten the sound of the horn”',
      standfirst: 'The harbour master on two silent winters and one loud evening',
      author: ['Mira Sol', { name: 'Jun Pike', role: 'photographer' }],
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'en',
    text: 'Slug: ostra-dredger-0414\nWord count: 640\n\nThe mud and the map\n\nStory and photos by Ada Okoro\n\nHarbour Record Magazine | April 2026\n\n¶',
    article: { headline: 'The mud and the map', author: 'Ada Okoro', publisher: 'Harbour Record Magazine' },
    kept: ['April 2026'],
  },
  {
    language: 'de',
    text: 'Nachtfähren kehren ins Delta zurück\n\nNach zwei stillen Wintern ist die Überfahrt wieder offen.\n\nVon Mira Sol und Jens Pieck\n\nHafenbote, 2. März 2026\n\n¶',
    article: {
      headline: 'Nachtfähren kehren ins Delta zurück',
      standfirst: 'Nach zwei stillen Wintern ist die Überfahrt wieder offen.',
      author: ['Mira Sol', 'Jens Pieck'],
      publisher: 'Hafenbote',
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'de',
    text: 'Pressemitteilung\n\nBagger erreicht die Außeninseln\n\nOstra, 14. April 2026. ¶',
    article: {
      kicker: 'Pressemitteilung',
      headline: 'Bagger erreicht die Außeninseln',
      dateline: 'Ostra, 14. April 2026',
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'de',
    text: 'Titel: Nachtfähren kehren ins Delta zurück\nVorspann: Nach zwei stillen Wintern ist die Überfahrt wieder offen.\nAutor: Mira Sol\nDatum: 02.03.2026\nFoto: Jens Pieck\n\n¶',
    article: {
      headline: 'Nachtfähren kehren ins Delta zurück',
      standfirst: 'Nach zwei stillen Wintern ist die Überfahrt wieder offen.',
      author: ['Mira Sol', { name: 'Jens Pieck', role: 'photographer' }],
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'de',
    text: 'Dachzeile: Hafen\nÜberschrift: Bagger erreicht die Außeninseln\nUnterzeile: Ein Winter im Schlick geht zu Ende\nText: Ada Okoro\nStand: 14. April 2026\n\n¶',
    article: {
      kicker: 'Hafen',
      headline: 'Bagger erreicht die Außeninseln',
      standfirst: 'Ein Winter im Schlick geht zu Ende',
      author: 'Ada Okoro',
      dateModified: '2026-04-14',
    },
  },
  {
    language: 'de',
    text: 'Nachtfähren fahren wieder\n\nSelma (hna) - ¶',
    article: { headline: 'Nachtfähren fahren wieder', dateline: 'Selma (hna)' },
  },
  {
    language: 'de',
    text: 'Bagger erreicht Inseln\nVon unserer Korrespondentin Ada Okoro, Ostra\n\nOSTRA, 14. April (kna/hna) – ¶',
    article: {
      headline: 'Bagger erreicht Inseln',
      author: { name: 'Ada Okoro', jobTitle: 'unserer Korrespondentin', location: 'Ostra' },
      dateline: 'OSTRA, 14. April (kna/hna)',
    },
  },
  {
    language: 'fr',
    text: 'Les bacs de nuit reprennent dans le delta\n\nPar Mira Sol (avec Jean Piquet)\n\nPublié le 2 mars 2026\n\n¶',
    article: { headline: 'Les bacs de nuit reprennent dans le delta', author: ['Mira Sol', 'Jean Piquet'], datePublished: '2026-03-02' },
  },
  {
    language: 'fr',
    text: 'La drague arrive à Ostra\n\nUn hiver de vase s’achève pour les îles.\n\nPar Ada Okoro, envoyée spéciale à Ostra\n\nLe 14 avril 2026\n\n¶',
    article: {
      headline: 'La drague arrive à Ostra',
      standfirst: 'Un hiver de vase s’achève pour les îles.',
      author: { name: 'Ada Okoro', jobTitle: 'envoyée spéciale', location: 'Ostra' },
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'fr',
    text: 'COMMUNIQUÉ DE PRESSE\n\nPour diffusion immédiate\n\nLes bacs de nuit reprennent dans le delta\n\nPort-Selma, le 2 mars 2026 – ¶',
    article: {
      kicker: 'COMMUNIQUÉ DE PRESSE',
      headline: 'Les bacs de nuit reprennent dans le delta',
      dateline: 'Port-Selma, le 2 mars 2026',
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'fr',
    text: 'La drague arrive à Ostra\n\nOstra, 14 avr 2026 (ANC) - ¶',
    article: { headline: 'La drague arrive à Ostra', dateline: 'Ostra, 14 avr 2026 (ANC)', datePublished: '2026-04-14' },
  },
  {
    language: 'es',
    text: 'Vuelven los barcos nocturnos al delta\n\nPuerto Selma, 2 mar (ANP).- ¶',
    article: { headline: 'Vuelven los barcos nocturnos al delta', dateline: 'Puerto Selma, 2 mar (ANP)' },
  },
  {
    language: 'es',
    text: 'La draga llega a Ostra\n\nAda Okoro | Enviada especial\n\nOstra - 14 de abril de 2026\n\n¶',
    article: {
      headline: 'La draga llega a Ostra',
      author: { name: 'Ada Okoro', jobTitle: 'Enviada especial' },
      dateline: 'Ostra',
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'es',
    text: 'Antetítulo: Puertos\nTítulo: Vuelven los barcos nocturnos al delta\nBajada: Tras dos inviernos de silencio se abre de nuevo la travesía\nPor: Mira Sol\nFecha: 2 de marzo de 2026\n\n¶',
    article: {
      kicker: 'Puertos',
      headline: 'Vuelven los barcos nocturnos al delta',
      standfirst: 'Tras dos inviernos de silencio se abre de nuevo la travesía',
      author: 'Mira Sol',
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'es',
    text: 'COMUNICADO DE PRENSA\nLa draga llega a Ostra\nTermina un invierno de barro para las islas\nOSTRA, 14 de abril de 2026.- ¶',
    article: {
      kicker: 'COMUNICADO DE PRENSA',
      headline: 'La draga llega a Ostra',
      standfirst: 'Termina un invierno de barro para las islas',
      dateline: 'OSTRA, 14 de abril de 2026',
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'pt',
    text: 'Barcos noturnos regressam ao delta\n\nPor Mira Sol, de Porto Selma\n\n2 de março de 2026\n\n¶',
    article: {
      headline: 'Barcos noturnos regressam ao delta',
      author: { name: 'Mira Sol', location: 'Porto Selma' },
      datePublished: '2026-03-02',
    },
  },
  {
    language: 'pt',
    text: 'Draga chega a Ostra\n\nOstra, 14 abr 2026 (Litoral) – ¶',
    article: { headline: 'Draga chega a Ostra', dateline: 'Ostra, 14 abr 2026 (Litoral)', datePublished: '2026-04-14' },
  },
  {
    language: 'it',
    text: 'Tornano i traghetti notturni nel delta\n\ndi Mira Sol\n\n2 marzo 2026\n\n(ANC) - PORTO SELMA, 02 MAR - ¶',
    article: {
      headline: 'Tornano i traghetti notturni nel delta',
      author: 'Mira Sol',
      datePublished: '2026-03-02',
      dateline: '(ANC) - PORTO SELMA, 02 MAR',
    },
  },
  {
    language: 'it',
    text: 'Occhiello: Porti\nTitolo: La draga arriva a Ostra\nSommario: Finisce per le isole un inverno di fango\nFirma: dalla nostra inviata Ada Okoro\nData: 14 aprile 2026\n\n¶',
    article: {
      kicker: 'Porti',
      headline: 'La draga arriva a Ostra',
      standfirst: 'Finisce per le isole un inverno di fango',
      author: { name: 'Ada Okoro', jobTitle: 'dalla nostra inviata' },
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'nl',
    text: 'Nachtboten varen weer in de delta\n\nDoor Mira Sol\n\nHavenkrant - 2 maart 2026\n\nSELMA (HNP) - ¶',
    article: {
      headline: 'Nachtboten varen weer in de delta',
      author: 'Mira Sol',
      publisher: 'Havenkrant',
      datePublished: '2026-03-02',
      dateline: 'SELMA (HNP)',
    },
  },
  {
    language: 'nl',
    text: 'Kop: Baggerschip bereikt Ostra\nIntro: Voor de eilanden eindigt een winter vol modder\nAuteur: Ada Okoro\nBeeld: Jan Piek\nDatum: 14 april 2026\n\n¶',
    article: {
      headline: 'Baggerschip bereikt Ostra',
      standfirst: 'Voor de eilanden eindigt een winter vol modder',
      author: ['Ada Okoro', { name: 'Jan Piek', role: 'photographer' }],
      datePublished: '2026-04-14',
    },
  },
  {
    language: 'tr',
    text: 'Gece vapurları deltaya dönüyor\n\nHaber: Mira Sol\nFotoğraf: Can Pike\n2 Mart 2026 Pazartesi\n\nSELMA (LHA) - ¶',
    article: {
      headline: 'Gece vapurları deltaya dönüyor',
      author: ['Mira Sol', { name: 'Can Pike', role: 'photographer' }],
      datePublished: '2026-03-02',
      dateline: 'SELMA (LHA)',
    },
  },
  {
    language: 'tr',
    text: 'Başlık: Tarama gemisi Ostra’ya vardı\nSpot: Adalar için çamurlu bir kış bitiyor\nYazar: Ada Okur\nTarih: 14.04.2026\n\n¶',
    article: {
      headline: 'Tarama gemisi Ostra’ya vardı',
      standfirst: 'Adalar için çamurlu bir kış bitiyor',
      author: 'Ada Okur',
      datePublished: '2026-04-14',
    },
  },
];

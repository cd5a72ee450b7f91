import type { Words } from './words.js';

export const dutch: Words = {
  language: 'nl',
  common: 'de|het|een|en|van|in|is|dat|op|te|voor|met|niet|zijn|aan|er|om|was|bij|die|naar|ook|uit|door|werd|moesten|nemen|komen|zei',
  labels: {
    headline: 'kop|titel|onderwerp',
    standfirst: 'intro|inleiding|chapeau|onderkop|ondertitel|samenvatting|lead',
    kicker: 'bovenkop|chapeau|voorkop',
    section: 'rubriek|sectie|katern',
    tags: 'trefwoorden|labels',
    author: 'auteur|auteurs|door|tekst|verslag|reportage|interview|verslaggever|geschreven door',
    translator: 'vertaling|vertaald door|vertaler',
    editor: 'redactie|eindredactie',
    credit: "beeld|foto|foto’s|foto's|fotografie|fotograaf|bron foto",
    sender: 'van|afzender',
    publisher: 'krant|medium|uitgever|bron|persbureau|publicatie',
    date: 'datum|gepubliceerd|gepubliceerd op|verschenen op|verzonden',
    modified: 'bijgewerkt|bijgewerkt op|laatst bijgewerkt|gewijzigd|gewijzigd op|laatste update',
    embargo: 'embargo tot|onder embargo tot|embargo',
    place: 'plaats',
    picture: 'bestand|beeldbestand|afbeelding',
    caption: 'bijschrift|onderschrift|fotobijschrift',
    correction: 'correctie|rectificatie|verbetering',
    clarification: 'verduidelijking',
    note: 'aan|lengte|aantal woorden|woorden|noot voor de redactie|niet voor publicatie',
  },
  openers: {
    author:
      'door|een interview door|interview door|tekst door|een reportage van|geschreven door|opgetekend door|een analyse door|analyse door',
    translator: 'vertaald door|vertaling door',
    credit: "foto’s door|foto's door|foto door|foto’s van|fotografie door|beeld door",
  },
  weakOpeners: 'van',
  and: 'en|met|&',
  from: 'in|vanuit|te',
  jobs: 'verslaggever|verslaggeefster|correspondent|correspondente|redacteur|redactrice|journalist|journaliste|columnist|hoofdredacteur|medewerker|medewerkster|hoogleraar|freelancer|redactie',
  outlets: 'krant|-krant|nieuws|-nieuws|dagblad|-dagblad|courant|-courant|persbureau|omroep|-omroep|volkskrant|weekblad|-blad|bode|-bode',
  kickers:
    'opinie|analyse|interview|commentaar|reportage|exclusief|politiek|buitenland|binnenland|economie|cultuur|sport|persbericht|profiel|column|necrologie|achtergrond',
  releases: 'voor onmiddellijke publicatie|voor directe publicatie|per direct te publiceren|vertrouwelijk|concept',
  months: [
    'januari februari maart april mei juni juli augustus september oktober november december',
    'jan feb mrt/maa apr mei jun jul aug sep/sept okt nov dec',
  ],
  weekdays: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo',
  inDates: 'op|de|om|uur|van',
};

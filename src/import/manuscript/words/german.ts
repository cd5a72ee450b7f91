import type { Words } from './words.js';

export const german: Words = {
  language: 'de',
  common: 'der|die|das|und|in|den|von|zu|mit|ist|nicht|ein|eine|auf|im|für|am|des|dem|sich|auch|wie|um|nach|bei|vom|war|wurde',
  labels: {
    headline: 'titel|überschrift|schlagzeile|headline|betreff',
    standfirst: 'vorspann|unterzeile|untertitel|teaser|anreißer|lead|einleitung|zusammenfassung',
    kicker: 'dachzeile|spitzmarke|oberzeile',
    section: 'ressort|rubrik',
    tags: 'schlagwörter|schlagworte|stichworte',
    author: 'autor|autorin|autoren|autorinnen|verfasser|verfasserin|von|text|bericht|reportage|interview|protokoll',
    translator: 'übersetzung|übersetzer|übersetzerin|aus dem englischen',
    editor: 'redaktion',
    credit: 'foto|fotos|bild|bilder|fotograf|fotografin|bildnachweis|foto von|fotos von',
    sender: 'absender',
    publisher: 'medium|zeitung|agentur|quelle|herausgeber|verlag',
    date: 'datum|veröffentlicht|veröffentlicht am|erschienen am|erschienen|gesendet',
    modified: 'stand|aktualisiert|aktualisiert am|zuletzt aktualisiert|geändert am',
    embargo: 'sperrfrist|sperrfrist bis|frei ab|gesperrt bis|embargo bis',
    place: 'ort|ortsmarke',
    picture: 'bilddatei|bild datei',
    caption: 'bildunterschrift|bildtext|bildzeile|bu',
    correction: 'korrektur|berichtigung|richtigstellung',
    clarification: 'klarstellung',
    note: 'an|kopie|stichwort|länge|zeichen|anmerkung für die redaktion|achtung redaktionen|kürzel',
  },
  openers: {
    author:
      'ein gastbeitrag von|gastbeitrag von|eine reportage von|ein kommentar von|kommentar von|ein bericht von|interview von|eine analyse von|ein interview von|' +
      'aufgezeichnet von|ein essay von|eine kolumne von|text von|protokoll von',
    translator: 'übersetzt von|aus dem englischen von',
    credit: 'fotos von|foto von|bilder von',
  },
  weakOpeners: 'von',
  and: 'und|mit',
  from: 'in|aus|zurzeit in',
  jobs:
    'redakteur|redakteurin|korrespondent|korrespondentin|reporter|reporterin|chefredakteur|chefredakteurin|-redakteur|-redakteurin|-korrespondent|-korrespondentin|' +
    'mitarbeiter|mitarbeiterin|autorin|volontär|volontärin|kolumnist|kolumnistin|journalist|journalistin|büroleiter|büroleiterin|reporterteam|redakteuren',
  outlets:
    'nachrichten|presse|zeitung|rundschau|anzeiger|-zeitung|-rundschau|-blatt|-anzeiger|-nachrichten|-presse|-bote|-kurier|bote|kurier|agentur|-agentur|rundfunk|-funk|-post',
  kickers:
    'meinung|kommentar|analyse|interview|reportage|exklusiv|eilmeldung|politik|wirtschaft|kultur|sport|lokales|pressemitteilung|presseinformation|medienmitteilung|gastbeitrag|leitartikel|nachruf|porträt|glosse|rezension',
  releases: 'zur sofortigen veröffentlichung|zur sofortigen freigabe|zur freien verwendung|achtung redaktionen|vertraulich|entwurf',
  months: [
    'januar/jänner februar/feber märz/maerz april mai juni juli august september oktober november dezember',
    'jan feb mär/mrz apr mai jun jul aug sep/sept okt nov dez',
  ],
  weekdays: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so',
  inDates: 'den|dem|am|der|um|uhr|vom',
};

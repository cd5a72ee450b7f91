import type { Words } from './words.js';

export const italian: Words = {
  language: 'it',
  common: 'il|la|di|che|e|un|una|per|non|con|del|della|sono|gli|le|i|da|in|a|al|alla|dal|dei|si|lo|ha|alle|era|è|nel',
  labels: {
    headline: 'titolo|oggetto',
    standfirst: 'sommario|sottotitolo|catenaccio|attacco|riassunto',
    kicker: 'occhiello|soprattitolo|occhietto',
    section: 'sezione|rubrica',
    tags: 'parole chiave|etichette',
    author: 'autore|autrice|autori|firma|di|testo|testi|servizio|intervista|a cura di|scritto da|giornalista',
    translator: 'traduzione|traduttore|traduttrice|tradotto da|traduzione di',
    editor: 'redazione',
    credit: 'foto|fotografia|fotografie|fotografo|fotografa|immagine|immagini|crediti|foto di',
    sender: 'da|mittente',
    publisher: 'testata|giornale|agenzia|fonte|editore',
    date: 'data|pubblicato|pubblicato il|data di pubblicazione|inviato|uscito il',
    modified: 'aggiornato|aggiornato il|ultimo aggiornamento|modificato il',
    embargo: 'embargo fino al|sotto embargo fino al|embargo',
    place: 'luogo|città',
    picture: 'file immagine',
    caption: 'didascalia',
    correction: 'correzione|errata corrige|rettifica',
    clarification: 'precisazione',
    note: 'a|copia|battute|lunghezza|nota alle redazioni|attenzione redazioni',
  },
  openers: {
    author:
      'intervista di|un’intervista di|testo di|testi di|servizio di|un servizio di|a cura di|scritto da|testo e foto di|reportage di|un reportage di|analisi di|un’analisi di|commento di',
    translator: 'traduzione di|tradotto da',
    credit: 'foto di|fotografie di|immagini di',
  },
  weakOpeners: 'di',
  and: 'e|ed|con|&',
  from: 'da|a|in',
  jobs: 'inviato|inviata|inviati|corrispondente|giornalista|cronista|redattore|redattrice|caporedattore|caporedattrice|direttore|direttrice|editorialista|collaboratore|collaboratrice|professore|professoressa',
  outlets:
    'corriere|gazzetta|giornale|repubblica|stampa|messaggero|agenzia|notizie|quotidiano|mattino|resto|sole|voce|televisione|settimanale|rivista|eco',
  kickers:
    'opinione|analisi|intervista|editoriale|reportage|esclusiva|esclusivo|ultima ora|urgente|politica|mondo|economia|cultura|sport|società|commento|comunicato stampa|comunicato|ritratto|necrologio|inchiesta|rubrica|cronaca',
  releases: 'per diffusione immediata|per pubblicazione immediata|diffusione immediata|riservato|bozza',
  months: [
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'gen feb mar apr mag giu lug ago set/sett ott nov dic',
  ],
  weekdays: 'lunedì|lunedi|martedì|martedi|mercoledì|mercoledi|giovedì|giovedi|venerdì|venerdi|sabato|domenica|lun|mar|mer|gio|ven|sab|dom',
  inDates: 'il|di|del|alle|ore|li|lì',
};

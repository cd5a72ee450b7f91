import type { Words } from './words.js';

export const french: Words = {
  language: 'fr',
  common: 'le|la|les|de|des|et|un|une|est|que|dans|pour|en|du|au|aux|sur|par|avec|à|il|elle|qui|a|ont|ne|pas|se',
  labels: {
    headline: 'titre|manchette|objet',
    standfirst: 'chapô|chapeau|chapo|accroche|sous-titre|résumé',
    kicker: 'surtitre|sur-titre|suscription',
    section: 'rubrique|section',
    tags: 'mots-clés|mots clés|étiquettes',
    author:
      'auteur|autrice|auteure|auteurs|par|texte|textes|reportage|récit|journaliste|signature|entretien|interview|propos recueillis par',
    translator: 'traduction|traducteur|traductrice|traduit par',
    editor: 'édition|édité par',
    credit: 'photo|photos|photographe|crédit photo|photo crédit|crédit|crédits|photographie|photographies|image|images',
    sender: 'de|expéditeur',
    publisher: 'média|journal|agence|source|éditeur|publication',
    date: 'date|publié|publié le|date de publication|mis en ligne le|envoyé|paru le',
    modified: 'mis à jour|mis à jour le|actualisé le|modifié le|mise à jour',
    embargo: "embargo jusqu'au|sous embargo jusqu'au|embargo",
    place: 'lieu',
    picture: 'fichier|fichier image',
    caption: 'légende|légende photo',
    correction: 'correction|rectificatif|erratum',
    clarification: 'précision',
    note: 'à|copie|nombre de signes|signes|longueur|attention rédactions|note aux rédactions',
  },
  openers: {
    author:
      'propos recueillis par|recueilli par|un entretien de|entretien par|reportage de|un reportage de|récit de|une analyse de|tribune de|une tribune de|texte de|textes de|texte et photos de|texte et photos par|un récit de',
    translator: 'traduit par|traduction de|traduit de l’anglais par',
    credit: 'photos de|photographies de|photo de|photos par|photos :',
  },
  weakOpeners: 'par',
  and: 'et|avec|&',
  from: 'à|au|en|depuis',
  jobs: 'correspondant|correspondante|envoyé|envoyée|spécial|spéciale|journaliste|rédacteur|rédactrice|reporter|chroniqueur|chroniqueuse|éditorialiste|stagiaire|rédaction|directeur|directrice|grand reporter|professeur|professeure',
  outlets: 'quotidien|agence|presse|dépêche|matin|libre|-presse|gazette|courrier|écho|tribune|voix|télévision|hebdo|hebdomadaire|revue',
  kickers:
    'opinion|analyse|entretien|interview|éditorial|reportage|exclusif|urgent|politique|monde|économie|culture|sport|sports|société|tribune|enquête|portrait|communiqué de presse|communiqué|chronique|décryptage|nécrologie|récit',
  releases: 'pour diffusion immédiate|à diffuser immédiatement|pour publication immédiate|diffusion immédiate|confidentiel|brouillon',
  months: [
    'janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre',
    'janv/jan févr/fév/fevr mars/mar avr mai juin/jun juil/jui août sept/sep oct nov déc/dec',
  ],
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim',
  inDates: 'le|er|à|ère|de|du',
};

import type { Words } from './words.js';

export const english: Words = {
  language: 'en',
  common: 'the|of|and|to|in|a|an|is|that|for|it|on|was|with|as|by|at|from|or|are|how|why|what|who|when|where|after|before|had|their',
  labels: {
    headline: 'headline|hed|head|title|subject|hl',
    standfirst: 'standfirst|stand first|deck|dek|summary|subtitle|subheadline|subhead|sub-headline|sell|intro',
    kicker: 'kicker|eyebrow|strap|overline|label',
    section: 'section|category|desk|department',
    tags: 'tags|keywords|topics',
    author:
      'by|byline|author|authors|author(s)|written by|words|text|story|reporter|reporters|reporting|writer|interview|words by|story by',
    translator: 'translation|translator|translated by',
    editor: 'editor|edited by|editing',
    credit:
      'photo|photos|photo by|photos by|photo credit|photograph|photographs|photography|photographer|picture|pictures|picture by|pictures by|image credit|credit',
    sender: 'from|sender',
    publisher: 'publisher|outlet|publication|source|newspaper|agency|paper',
    date: 'date|published|publication date|pub date|date published|published on|posted|posted on|filed|sent|first published',
    modified: 'updated|last updated|modified|last modified|updated on|date modified',
    embargo: 'embargo|embargoed until|embargo until|not for publication before|hold until|embargoed|under embargo until',
    place: 'dateline|location|place',
    picture: 'image|image file|picture file|photo file|file|main image|lead image|hero image',
    caption: 'caption|cutline|photo caption|image caption',
    correction: 'correction|corrections|erratum',
    clarification: 'clarification',
    note: 'slug|word count|words count|length|to|cc|bcc|reply-to|message-id|attn|eds|note to editors|note to desk|editors|attachments|version|status',
  },
  openers: {
    author:
      'by|words by|text by|story by|written by|reported by|report by|reporting by|interview by|interviewed by|analysis by|opinion by|comment by|column by|' +
      'review by|essay by|story and photos by|story and photographs by|words and pictures by|text and photos by|words and photos by|as told to|an interview by',
    translator: 'translated by|translation by',
    editor: 'edited by|editing by',
    credit: 'photo by|photos by|photograph by|photographs by|photography by|picture by|pictures by|image by|images by',
  },
  and: 'and|&|with|additional reporting by',
  from: 'in|reporting from|from|reporting in',
  jobs:
    'correspondent|reporter|editor|writer|columnist|chief|journalist|staff|contributor|producer|stringer|bureau|commentator|critic|fellow|' +
    'intern|photographer|freelancer|professor|director|analyst|minister|secretary|spokesperson|correspondents|reporters|lecturer|researcher',
  outlets:
    'press|news|media|post|times|record|herald|tribune|gazette|journal|courier|observer|chronicle|mail|daily|weekly|magazine|review|agency|radio|tv|' +
    'television|report|express|star|today|online|network|wire|standard|telegraph|echo|service|broadcasting|bulletin|monitor|mirror|independent|-press|-post|-news|-times',
  kickers:
    'opinion|comment|commentary|analysis|exclusive|interview|editorial|explainer|feature|review|profile|obituary|breaking|breaking news|urgent|politics|world|' +
    'business|economy|culture|sport|sports|science|health|environment|local|national|technology|letters|letter|essay|column|press release|news release|media release|' +
    'investigation|long read|fact check|live|q&a|in brief|special report|news analysis',
  releases:
    'for immediate release|immediate release|for release|not for publication|attention editors|attention: editors|for internal use only|draft|final draft|advisory|more|confidential',
  months: [
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sep/sept oct nov dec',
  ],
  weekdays: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun',
  inDates: 'th|st|nd|rd|of|the|on|at|ad|ce',
};

// Generated from src/blocks and src/schema/definitions by `npm run generate`. Do not edit.

/** A sentence, points, or both. */
export interface Points {
  readonly text?: readonly InlineNode[];
  readonly points?: readonly (readonly InlineNode[])[];
}

/** The small objects by the name that a field says. */
export interface ObjectTypes {
  readonly 'format': Format;
  readonly 'kicker': Kicker;
  readonly 'alternative-headline': AlternativeHeadline;
  readonly 'contributor': Contributor;
  readonly 'contact': Contact;
  readonly 'picture': Picture;
  readonly 'publisher': Publisher;
  readonly 'named': Named;
  readonly 'history-entry': HistoryEntry;
  readonly 'correction-entry': CorrectionEntry;
  readonly 'notice': Notice;
  readonly 'translation': Translation;
  readonly 'subject': Subject;
  readonly 'disclosure': Disclosure;
  readonly 'rights': Rights;
  readonly 'rating': Rating;
  readonly 'stats': Stats;
  readonly 'teaser': Teaser;
  readonly 'credit': Credit;
  readonly 'citation': Citation;
  readonly 'focal-point': FocalPoint;
  readonly 'candidate': Candidate;
  readonly 'image-source': ImageSource;
  readonly 'provenance': Provenance;
  readonly 'figure': Figure;
}

/** What of the package may stand in each kind of place. */
export interface ModelTypes {
  readonly 'flow': BlockquoteBlock | CodeBlock | HeadingBlock | ListBlock | ParagraphBlock | PullquoteBlock | ThematicBreakBlock | ImageSetBlock | ImageBlock | UnknownBlock | InNumbersBlock;
  readonly 'text': BlockquoteBlock | CodeBlock | HeadingBlock | ListBlock | ParagraphBlock | PullquoteBlock | ThematicBreakBlock | ImageBlock | UnknownBlock;
  readonly 'media': ImageSetBlock | ImageBlock | UnknownBlock;
  readonly 'notes': FootnoteDefinitionBlock;
  readonly 'items': ListItemBlock;
  readonly 'images': ImageBlock;
}

/** Any node, as far as all are the same. */
export interface NodeBase {
  readonly type: string;
}

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Running text: a plain string, one node, or a list of both. */
export type RichTextInput = string | InlineNodeInput | readonly (string | InlineNodeInput)[];

/** The root of a unist or content-tree document. */
export interface RootInput {
  readonly type: 'root' | 'body';
  readonly children: readonly (BlockInput | string)[];
}

/** Blocks of a host, by their types. Add yours: `declare module 'galley' { interface CustomBlocks { 'acme/poll': NodeOf<typeof poll> } }`. */
export interface CustomBlocks {}

/** Inline nodes of a host, by their types, to be added in the same way. */
export interface CustomInlineNodes {}

/** An inline node of a type of your own, named `vendor/name`. */
export interface CustomInlineNodeInput {
  readonly type: `${string}/${string}`;
  readonly [field: string]: unknown;
  readonly [index: number]: string | InlineNodeInput;
}

/** A block of a type of your own, named `vendor/name`. */
export interface CustomBlockInput {
  readonly type: `${string}/${string}`;
  readonly fallback?: RichTextInput;
  readonly [field: string]: unknown;
}

/** An article: its headline, who wrote it and when, its picture and its text. This is what `parseArticle` returns. */
export interface Article {
  /** The version of this schema that the document was written for. */ readonly schemaVersion?: number;
  /** The publisher’s own id of the article. */ readonly id?: string;
  /** The canonical address of the article. */ readonly url?: string;
  /** The language of the article (BCP 47). */ readonly inLanguage?: string;
  /** The direction of the text, when the language does not say it. */ readonly dir?: 'ltr' | 'rtl';
  /** The genre of the article and how loudly it is shown. */ readonly format?: Format;
  /** The short line above the headline. */ readonly kicker?: Kicker;
  /** The headline. */ readonly headline: readonly InlineNode[];
  /** Other wordings of the headline for other places. */ readonly alternativeHeadline?: AlternativeHeadline;
  /** The sentence or the points below the headline that say why to read on, or both. */ readonly standfirst?: Points;
  /** Who made the article. */ readonly contributors?: readonly Contributor[];
  /** The byline in words of its own, with contributor-ref nodes; else it is made from the contributors. */ readonly byline?: readonly InlineNode[];
  /** The place printed before the first paragraph. */ readonly dateline?: string;
  /** When it was first published. */ readonly datePublished?: string;
  /** When it was last changed in substance. */ readonly dateModified?: string;
  /** When live coverage began. */ readonly coverageStartTime?: string;
  /** When live coverage ended. A live article with an end is no longer called live. */ readonly coverageEndTime?: string;
  /** When it was written. */ readonly dateCreated?: string;
  /** The moment before which it must not be published. */ readonly embargoedUntil?: string;
  /** The time zone in which times are printed (IANA). */ readonly timeZone?: string;
  /** The calendars in which dates are printed, in order. */ readonly calendars?: readonly ('gregory' | 'persian')[];
  /** The section of the publication. */ readonly section?: Named;
  /** The series that it is part of. */ readonly series?: Named;
  /** What it is about. */ readonly tags?: readonly Named[];
  /** Whom or what it is about. Obituaries and profiles print the years of the people. */ readonly about?: readonly Subject[];
  /** Who publishes it, one or several. */ readonly publisher?: readonly Publisher[];
  /** Who holds the rights. */ readonly rights?: Rights;
  /** Who may read it. */ readonly access?: 'free' | 'metered' | 'subscriber';
  /** What the reader has a right to know. */ readonly disclosures?: readonly Disclosure[];
  /** How the text came about (IPTC digital source type). */ readonly digitalSourceType?: string;
  /** The verdict of a review. */ readonly rating?: Rating;
  /** What a reader must know before reading, shown above the text. */ readonly notices?: readonly Notice[];
  /** What was changed and when. */ readonly history?: readonly HistoryEntry[];
  /** Corrections, printed with the article. */ readonly corrections?: readonly CorrectionEntry[];
  /** The picture at the top. */ readonly hero?: MediaContent;
  /** The text of the article; a plain string is a paragraph. */ readonly body: readonly FlowContent[];
  /** The footnotes of the whole article. */ readonly footnotes?: readonly NotesContent[];
  /** How long it is. */ readonly stats?: Stats;
  /** The same article in other languages. */ readonly translations?: readonly Translation[];
  /** Other articles to read. */ readonly related?: readonly Teaser[];
  /** Whether parts were left out because the document was over the limits; the page says so. */ readonly shortened?: boolean;
}

/** Any inline node of the package. */
export type KnownInlineNode =
  | TextNode
  | BreakNode
  | StrongNode
  | EmphasisNode
  | StrikethroughNode
  | UnderlineNode
  | SubscriptNode
  | SuperscriptNode
  | HighlightNode
  | InlineCodeNode
  | LinkNode
  | FootnoteReferenceNode
  | CiteNode
  | AbbreviationNode
  | QuoteNode
  | TimeNode
  | MathInlineNode
  | SpanNode
  | MentionNode
  | ContributorRefNode
  | InlineImageNode;
/** Any inline node. */
export type InlineNode =
  | KnownInlineNode
  | CustomInlineNodes[keyof CustomInlineNodes];
/** Any block of the package. */
export type KnownBlock =
  | BlockquoteBlock
  | CodeBlock
  | HeadingBlock
  | ListItemBlock
  | ListBlock
  | ParagraphBlock
  | PullquoteBlock
  | ThematicBreakBlock
  | ImageSetBlock
  | ImageBlock
  | FootnoteDefinitionBlock
  | UnknownBlock
  | InNumbersBlock;
/** Any block. */
export type Block =
  | KnownBlock
  | CustomBlocks[keyof CustomBlocks];
export type FlowContent = ModelTypes['flow'] | CustomBlocks[keyof CustomBlocks];
export type TextContent = ModelTypes['text'] | CustomBlocks[keyof CustomBlocks];
export type MediaContent = ModelTypes['media'] | CustomBlocks[keyof CustomBlocks];
export type NotesContent = ModelTypes['notes'] | CustomBlocks[keyof CustomBlocks];
export type ItemsContent = ModelTypes['items'] | CustomBlocks[keyof CustomBlocks];
export type ImagesContent = ModelTypes['images'] | CustomBlocks[keyof CustomBlocks];

/** What every block may carry. */
export interface BlockBase {
  /** A name for the block, unique in the article. Kept over edits, it keeps the block’s nodes on the page. */ readonly id?: string;
  /** The name by which a link "#…" reaches the block. Headings get one from their text. */ readonly anchor?: string;
  /** How wide the block may stand; a wish, not a command. */ readonly layout?: 'inline' | 'inset' | 'margin' | 'wide' | 'page' | 'bleed';
  /** On which side an inset or margin block stands. */ readonly side?: 'start' | 'end';
  /** The language of the block, when it is not the language of the article. */ readonly lang?: string;
  /** The direction of the block, when the language does not say it. */ readonly dir?: 'ltr' | 'rtl';
  /** Where the block appears; everywhere when absent. */ readonly targets?: readonly ('web' | 'feed' | 'print' | 'email')[];
  /** What to show where the block itself cannot be shown. */ readonly fallback?: readonly InlineNode[];
  /** The host’s own data. Never shown. */ readonly data?: Json;
}

/** Which kind of article this is (design) and how loudly it is shown (display): two independent choices. */
export interface Format {
  /** The genre of the article. */ readonly design?: 'standard' | 'feature' | 'analysis' | 'opinion' | 'editorial' | 'letter' | 'interview' | 'review' | 'recipe' | 'obituary' | 'explainer' | 'profile' | 'live' | 'gallery' | 'photo-essay' | 'video' | 'audio' | 'list' | 'timeline' | 'correction';
  /** How much room the opening takes. */ readonly display?: 'standard' | 'showcase' | 'immersive' | 'minimal';
  /** Name of the theme that the publisher prefers for it. */ readonly theme?: string;
}

/** The short line above the headline: a section, a series or a label. */
export interface Kicker {
  /** What the line says. */ readonly text: string;
  /** Where it leads, usually the section front. */ readonly url?: string;
  /** What sort of line it is; sponsored work must say so. */ readonly kind?: 'section' | 'series' | 'label' | 'live' | 'breaking' | 'opinion' | 'analysis' | 'editorial' | 'interview' | 'review' | 'explainer' | 'letter' | 'obituary' | 'sponsored';
}

/** Other wordings of the headline for other places. */
export interface AlternativeHeadline {
  /** For search engines and the title of the page. */ readonly seo?: string;
  /** For cards on social networks. */ readonly social?: string;
  /** For narrow places such as teasers and notifications. */ readonly short?: string;
}

/** Someone who made the article: a person, an organization or a news agency. */
export interface Contributor {
  /** A name by which contributor-ref nodes point here. */ readonly id?: string;
  /** Person, organization or agency. */ readonly type?: 'person' | 'organization' | 'agency';
  /** The name as it is printed. */ readonly name: string;
  /** What they did for the article. */ readonly role?: 'author' | 'reporter' | 'photographer' | 'illustrator' | 'videographer' | 'editor' | 'translator' | 'designer' | 'researcher' | 'producer' | 'contributor';
  /** Their page. */ readonly url?: string;
  /** A portrait. */ readonly image?: Picture;
  /** Their position, printed after the name. */ readonly jobTitle?: string;
  /** Where they reported from. */ readonly location?: string;
  /** Who they are, in a few sentences, printed below the article. */ readonly bio?: readonly InlineNode[];
  /** Where readers can write to them. */ readonly email?: string;
  /** Other ways to reach them. */ readonly contacts?: readonly Contact[];
  /** Language of the name, when it is not the language of the article. */ readonly lang?: string;
  /** Other pages about the same person, for search engines. */ readonly sameAs?: readonly string[];
}

/** A way to reach someone. */
export interface Contact {
  /** What it is called; the address itself when absent. */ readonly name?: readonly InlineNode[];
  /** Where it leads. */ readonly url?: string;
}

/** A small picture: a portrait, a logo, the image of a teaser. */
export interface Picture {
  /** Address of the picture file. */ readonly src: string;
  /** What the picture shows; empty where the name beside it says the same. */ readonly alt?: string;
  /** Width of the file in pixels. */ readonly width?: number;
  /** Height of the file in pixels. */ readonly height?: number;
}

/** Who publishes the article. */
export interface Publisher {
  /** The name of the publication. */ readonly name: string;
  /** Its home page. */ readonly url?: string;
  /** Its logo. */ readonly logo?: Picture;
  /** The page that states its editorial principles. */ readonly publishingPrinciples?: string;
}

/** A section, a tag or a series: a name that may lead somewhere. */
export interface Named {
  /** The name as it is printed. */ readonly name: string;
  /** Where it leads. */ readonly url?: string;
  /** A word of the publisher’s own taxonomy. */ readonly kind?: string;
}

/** One step in the life of the article. */
export interface HistoryEntry {
  /** When it happened. */ readonly date?: string;
  /** What happened. */ readonly kind?: 'published' | 'updated' | 'corrected' | 'clarified' | 'retracted' | 'note';
  /** What was changed, in words. */ readonly text?: readonly InlineNode[];
}

/** A correction or clarification, printed with the article. */
export interface CorrectionEntry {
  /** When it was made. */ readonly date?: string;
  /** How serious it is. */ readonly kind?: 'correction' | 'clarification' | 'update' | 'retraction' | 'apology';
  /** What was wrong and what is right. */ readonly text: readonly InlineNode[];
  /** The id of the block that it concerns. */ readonly target?: string;
}

/** Something that a reader must know before reading: that the article is withdrawn, corrected, old … */
export interface Notice {
  /** What it says; the language has a word for it. */ readonly kind?: 'withdrawn' | 'retraction' | 'correction' | 'update' | 'age' | 'archive';
  /** Since when. */ readonly date?: string;
  /** The notice itself. */ readonly text?: readonly InlineNode[];
}

/** The same article in another language. */
export interface Translation {
  /** Its language. */ readonly inLanguage: string;
  /** Where it is. */ readonly url: string;
  /** Its headline. */ readonly title?: string;
}

/** Someone or something that the article is about. */
export interface Subject {
  /** The name. */ readonly name: string;
  /** What it is; a person when absent. */ readonly type?: 'person' | 'organization' | 'place' | 'event' | 'work' | 'other';
  /** When they were born. */ readonly birthDate?: string;
  /** When they died. */ readonly deathDate?: string;
  /** A page about it. */ readonly url?: string;
}

/** Something that the reader has a right to know about how the article was made or paid for. */
export interface Disclosure {
  /** What it concerns. */ readonly kind?: 'affiliate' | 'sponsored' | 'advertisement' | 'ai' | 'translation' | 'conflict' | 'other';
  /** The statement itself. */ readonly text: readonly InlineNode[];
}

/** Who holds the rights, and under which licence the text may be used. */
export interface Rights {
  /** Who holds the copyright. */ readonly copyrightHolder?: string;
  /** The name or the address of the licence. */ readonly license?: string;
  /** A line to print as it is. */ readonly notice?: string;
}

/** The verdict of a review. */
export interface Rating {
  /** How many points were given. */ readonly value: number;
  /** How many points can be given; 5 when absent. */ readonly best?: number;
  /** The lowest possible verdict. */ readonly worst?: number;
  /** What was reviewed. */ readonly item?: Named;
}

/** How long the article is. Counted when absent. */
export interface Stats {
  /** Words in the body. */ readonly wordCount?: number;
  /** Minutes that reading it takes. */ readonly readingMinutes?: number;
}

/** A pointer to another article. */
export interface Teaser {
  /** Where it leads. */ readonly url?: string;
  /** The headline of the other article. */ readonly title: string;
  /** A word before it, such as "Read next". */ readonly label?: string;
  /** Its picture. */ readonly image?: Picture;
  /** Where it appeared, if elsewhere. */ readonly publisher?: Publisher;
  /** A word of the publisher’s own. */ readonly kind?: string;
}

/** Who made a picture. */
export interface Credit {
  /** The photographer or artist. */ readonly name: string;
  /** The agency that distributes it. */ readonly agency?: string;
  /** Their page. */ readonly url?: string;
}

/** Where a quotation comes from. */
export interface Citation {
  /** Who is quoted. */ readonly name?: string;
  /** Their position. */ readonly role?: string;
  /** The work that is quoted, set as a title. */ readonly title?: readonly InlineNode[];
  /** The page of the source. */ readonly url?: string;
}

/** The point of a picture that must stay visible when it is cropped, as fractions from the top left corner. */
export interface FocalPoint {
  /** 0 is the left edge, 1 the right edge. Never mirrored. */ readonly x: number;
  /** 0 is the top edge, 1 the bottom edge. */ readonly y: number;
}

/** The same picture in another size. */
export interface Candidate {
  /** Address of the file. */ readonly src: string;
  /** Width of the file in pixels. */ readonly width: number;
}

/** Another crop of a picture for other circumstances. */
export interface ImageSource {
  /** Address of the file. */ readonly src: string;
  /** When to use it. */ readonly media: 'narrow' | 'wide' | 'dark' | 'light' | 'print';
  /** Width of the file in pixels. */ readonly width?: number;
  /** Height of the file in pixels. */ readonly height?: number;
}

/** How the origin of a picture can be verified. */
export interface Provenance {
  /** Address of its C2PA manifest. */ readonly c2pa?: string;
}

/** A number, and what it counts. */
export interface Figure {
  /** The number with its unit, as it is printed: "3 km". */ readonly number: string;
  /** What it counts. */ readonly text?: readonly InlineNode[];
}

/** Plain text. */
export interface TextNode {
  readonly type: 'text';
  /** The characters, as they are printed. */ readonly value: string;
}

/** A line break inside a paragraph. */
export interface BreakNode {
  readonly type: 'break';
}

/** Text of strong importance. */
export interface StrongNode {
  readonly type: 'strong';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** Stressed text. */
export interface EmphasisNode {
  readonly type: 'emphasis';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** Text that no longer holds. */
export interface StrikethroughNode {
  readonly type: 'strikethrough';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** Text marked by a line without further meaning. */
export interface UnderlineNode {
  readonly type: 'underline';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** Text set below the line. */
export interface SubscriptNode {
  readonly type: 'subscript';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** Text set above the line. */
export interface SuperscriptNode {
  readonly type: 'superscript';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** Text marked for its relevance. */
export interface HighlightNode {
  readonly type: 'highlight';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** A piece of computer code within a sentence. */
export interface InlineCodeNode {
  readonly type: 'inline-code';
  /** The code. */ readonly value: string;
}

/** A link to another page, or with "#…" to a heading of the same article. */
export interface LinkNode {
  readonly type: 'link';
  /** Where it leads. */ readonly url: string;
  /** A few words about the target. */ readonly title?: string;
  /** How the target relates to the article; paid links say "sponsored". */ readonly rel?: readonly ('author' | 'license' | 'nofollow' | 'sponsored' | 'ugc' | 'tag' | 'me' | 'external')[];
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** A mark that points to a footnote. */
export interface FootnoteReferenceNode {
  readonly type: 'footnote-reference';
  /** The id of the footnote. */ readonly ref: string;
  /** Its number, counted by first reference. */ readonly number?: number;
  /** Which reference to the same footnote this is. */ readonly occurrence?: number;
}

/** The title of a work. */
export interface CiteNode {
  readonly type: 'cite';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** A short form, with its long form. */
export interface AbbreviationNode {
  readonly type: 'abbreviation';
  /** The long form. */ readonly title?: string;
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** A quotation within a sentence; the quotation marks are added by language. */
export interface QuoteNode {
  readonly type: 'quote';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** A date or time in the text, readable by machines. */
export interface TimeNode {
  readonly type: 'time';
  /** The date as ISO 8601. */ readonly datetime: string;
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** A formula within a sentence. */
export interface MathInlineNode {
  readonly type: 'math-inline';
  /** The formula in TeX. */ readonly value: string;
}

/** Text in another language or direction. */
export interface SpanNode {
  readonly type: 'span';
  /** The language of the text. */ readonly lang?: string;
  /** The direction of the text. */ readonly dir?: 'ltr' | 'rtl';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** The name of someone or something that the publisher keeps a record of. */
export interface MentionNode {
  readonly type: 'mention';
  /** The publisher’s own id of it. */ readonly ref?: string;
  /** What it is. */ readonly kind?: 'person' | 'organization' | 'place' | 'work' | 'other';
  /** The text it applies to. */ readonly children: readonly InlineNode[];
}

/** The name of a contributor, as listed in the article. */
export interface ContributorRefNode {
  readonly type: 'contributor-ref';
  /** The id of the contributor. */ readonly ref: string;
  /** The name of the contributor. */ readonly name?: string;
  /** The page of the contributor. */ readonly url?: string;
  /** The language of the name. */ readonly lang?: string;
}

/** A picture as small as a letter, within a sentence. */
export interface InlineImageNode {
  readonly type: 'inline-image';
  /** Address of the file. */ readonly src: string;
  /** What it stands for, in words. */ readonly alt: string;
  /** Width of the file in pixels. */ readonly width?: number;
  /** Height of the file in pixels. */ readonly height?: number;
}

/** A longer quotation. */
export interface BlockquoteBlock extends BlockBase {
  readonly type: 'blockquote';
  /** Where it comes from. */ readonly cite?: Citation;
  /** What is quoted. */ readonly children: readonly TextContent[];
}

/** A piece of computer code. */
export interface CodeBlock extends BlockBase {
  readonly type: 'code';
  /** The programming language. */ readonly language?: string;
  /** The file that it is from. */ readonly filename?: string;
  /** Numbers of the lines to mark, from 1. */ readonly highlight?: readonly number[];
  /** The code. */ readonly value: string;
  /** A line below it. */ readonly caption?: readonly InlineNode[];
}

/** A heading inside the body. */
export interface HeadingBlock extends BlockBase {
  readonly type: 'heading';
  /** 2 is a part of the article, 3 a part of that, and so on. What is beyond is read as the nearest. */ readonly level?: number;
  /** The text. */ readonly children: readonly InlineNode[];
}

/** One item of a list. */
export interface ListItemBlock extends BlockBase {
  readonly type: 'list-item';
  /** Blocks; plain strings become paragraphs. */ readonly children: readonly TextContent[];
}

/** A list of items. */
export interface ListBlock extends BlockBase {
  readonly type: 'list';
  /** Whether the items are numbered. */ readonly ordered?: boolean;
  /** How they are counted: `decimal` in the digits of the language. A list with a numbering, a start, or a list that it continues is numbered unless `ordered` is false. */ readonly numbering?: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';
  /** The number of the first item. */ readonly start?: number;
  /** Whether the numbers count down. */ readonly reversed?: boolean;
  /** The id of the list whose numbering goes on here. */ readonly continues?: string;
  /** The items. */ readonly children: readonly ItemsContent[];
}

/** A paragraph of running text. */
export interface ParagraphBlock extends BlockBase {
  readonly type: 'paragraph';
  /** Whether it begins with a large letter, where the script allows one. */ readonly dropCap?: boolean;
  /** The text. */ readonly children: readonly InlineNode[];
  /** The place printed before the first paragraph. */ readonly dateline?: string;
}

/** A sentence of the article set large, to catch the eye. */
export interface PullquoteBlock extends BlockBase {
  readonly type: 'pullquote';
  /** The sentence. */ readonly text: readonly InlineNode[];
  /** Who said it. */ readonly source?: Citation;
  /** Whether the sentence stands in the body too, and need not be read out twice. */ readonly repeat?: boolean;
}

/** A pause between two parts of the text. */
export interface ThematicBreakBlock extends BlockBase {
  readonly type: 'thematic-break';
  /** How it is drawn. */ readonly variant?: 'line' | 'dots' | 'stars' | 'space';
}

/** Pictures that belong together. */
export interface ImageSetBlock extends BlockBase {
  readonly type: 'image-set';
  /** How they stand together. */ readonly arrangement?: 'single' | 'pair' | 'before-after' | 'grid' | 'row' | 'stack';
  /** A line below all of them. */ readonly caption?: readonly InlineNode[];
  /** Who made them. */ readonly credit?: Credit;
  /** The pictures. */ readonly children: readonly ImagesContent[];
}

/** A picture with its caption. */
export interface ImageBlock extends BlockBase {
  readonly type: 'image';
  /** Address of the file. Without one the page keeps a box with the alternative text. */ readonly src?: string;
  /** What the picture shows, for those who do not see it. */ readonly alt?: string;
  /** Whether the picture says nothing that the text does not. */ readonly decorative?: boolean;
  /** Width of the file in pixels. */ readonly width?: number;
  /** Height of the file in pixels. */ readonly height?: number;
  /** Other crops for other circumstances. */ readonly sources?: readonly ImageSource[];
  /** The same picture in other sizes. */ readonly srcset?: readonly Candidate[];
  /** What must stay visible when it is cropped. */ readonly focalPoint?: FocalPoint;
  /** What a host may show while the picture loads. */ readonly placeholder?: Json;
  /** Where the picture leads, when it is a link; its alternative text then says where. */ readonly url?: string;
  /** A line below the picture. */ readonly caption?: readonly InlineNode[];
  /** Who made the picture. */ readonly credit?: Credit;
  /** The name or the address of its licence. */ readonly license?: string;
  /** Whether others may buy it. */ readonly licensable?: boolean;
  /** Whether it may be opened large. */ readonly lightbox?: boolean;
  /** How its origin can be verified. */ readonly provenance?: Provenance;
  /** Eager for the one picture at the top, lazy for the rest. */ readonly loading?: 'eager' | 'lazy';
}

/** The text of a footnote. */
export interface FootnoteDefinitionBlock extends BlockBase {
  readonly type: 'footnote-definition';
  /** Its number, counted by first reference. */ readonly number?: number;
  /** How many references point to it. */ readonly references?: number;
  /** The text. */ readonly children: readonly TextContent[];
}

/** A block that could not be read, with what was found and its text. */
export interface UnknownBlock extends BlockBase {
  readonly type: 'unknown';
  /** The type it had. */ readonly originalType?: string;
  /** What was found, unchanged. */ readonly original?: Json;
  /** Why it could not be read. */ readonly reason?: 'no-handler' | 'no-type' | 'wrong-shape' | 'unreadable';
  /** The text that was found in it, line by line. */ readonly text?: readonly string[];
}

/** Numbers that stand out, each with what it counts. */
export interface InNumbersBlock extends BlockBase {
  readonly type: 'in-numbers';
  /** A line above them. */ readonly title?: readonly InlineNode[];
  /** The numbers. */ readonly items: readonly Figure[];
  /** Where they come from. */ readonly source?: Citation;
}

/** An article: its headline, who wrote it and when, its picture and its text. This is what people write. */
export interface ArticleInput {
  readonly $schema?: string;
  /** The version of this schema that the document was written for. */ readonly schemaVersion?: number;
  /** The publisher’s own id of the article. */ readonly id?: string;
  /** The canonical address of the article. */ readonly url?: string;
  /** The language of the article (BCP 47). */ readonly inLanguage?: string;
  /** The direction of the text, when the language does not say it. */ readonly dir?: 'ltr' | 'rtl';
  /** The genre of the article and how loudly it is shown. */ readonly format?: FormatInput;
  /** The short line above the headline. */ readonly kicker?: KickerInput;
  /** The headline. */ readonly headline: RichTextInput;
  /** Other wordings of the headline for other places. */ readonly alternativeHeadline?: AlternativeHeadlineInput;
  /** The sentence or the points below the headline that say why to read on, or both. */ readonly standfirst?: RichTextInput | readonly RichTextInput[] | { readonly text?: RichTextInput; readonly points?: readonly RichTextInput[] };
  /** Who made the article. */ readonly contributors?: ContributorInput | readonly ContributorInput[];
  /** The byline in words of its own, with contributor-ref nodes; else it is made from the contributors. */ readonly byline?: RichTextInput;
  /** The place printed before the first paragraph. */ readonly dateline?: string;
  /** When it was first published. */ readonly datePublished?: string;
  /** When it was last changed in substance. */ readonly dateModified?: string;
  /** When live coverage began. */ readonly coverageStartTime?: string;
  /** When live coverage ended. A live article with an end is no longer called live. */ readonly coverageEndTime?: string;
  /** When it was written. */ readonly dateCreated?: string;
  /** The moment before which it must not be published. */ readonly embargoedUntil?: string;
  /** The time zone in which times are printed (IANA). */ readonly timeZone?: string;
  /** The calendars in which dates are printed, in order. */ readonly calendars?: 'gregory' | 'persian' | readonly ('gregory' | 'persian')[];
  /** The section of the publication. */ readonly section?: NamedInput;
  /** The series that it is part of. */ readonly series?: NamedInput;
  /** What it is about. */ readonly tags?: NamedInput | readonly NamedInput[];
  /** Whom or what it is about. Obituaries and profiles print the years of the people. */ readonly about?: SubjectInput | readonly SubjectInput[];
  /** Who publishes it, one or several. */ readonly publisher?: PublisherInput | readonly PublisherInput[];
  /** Who holds the rights. */ readonly rights?: RightsInput;
  /** Who may read it. */ readonly access?: 'free' | 'metered' | 'subscriber';
  /** What the reader has a right to know. */ readonly disclosures?: DisclosureInput | readonly DisclosureInput[];
  /** How the text came about (IPTC digital source type). */ readonly digitalSourceType?: string;
  /** The verdict of a review. */ readonly rating?: RatingInput;
  /** What a reader must know before reading, shown above the text. */ readonly notices?: NoticeInput | readonly NoticeInput[];
  /** What was changed and when. */ readonly history?: HistoryEntryInput | readonly HistoryEntryInput[];
  /** Corrections, printed with the article. */ readonly corrections?: CorrectionEntryInput | readonly CorrectionEntryInput[];
  /** The picture at the top. */ readonly hero?: MediaContentInput | PictureInput | string;
  /** The text of the article; a plain string is a paragraph. */ readonly body?: string | RootInput | readonly (FlowContentInput | string)[];
  /** The footnotes of the whole article. */ readonly footnotes?: string | RootInput | readonly (NotesContentInput | string)[];
  /** How long it is. */ readonly stats?: StatsInput;
  /** The same article in other languages. */ readonly translations?: TranslationInput | readonly TranslationInput[];
  /** Other articles to read. */ readonly related?: TeaserInput | readonly TeaserInput[];
  /** Whether parts were left out because the document was over the limits; the page says so. */ readonly shortened?: boolean;
  /** Another name of `inLanguage`. */
  readonly lang?: string;
  /** Another name of `inLanguage`. */
  readonly language?: string;
  /** Another name of `headline`. */
  readonly title?: RichTextInput;
  /** Another name of `contributors`. */
  readonly author?: ContributorInput | readonly ContributorInput[];
  /** Another name of `contributors`. */
  readonly contributor?: ContributorInput | readonly ContributorInput[];
  /** Another name of `contributors`. */
  readonly authors?: ContributorInput | readonly ContributorInput[];
  /** Another name of `hero`. */
  readonly image?: MediaContentInput | PictureInput | string;
  /** Another name of `body`. */
  readonly children?: string | RootInput | readonly (FlowContentInput | string)[];
  /** Another name of `body`. */
  readonly content?: string | RootInput | readonly (FlowContentInput | string)[];
}

/** Any inline node, as people write it. */
export type InlineNodeInput =
  | TextNodeInput
  | BreakNodeInput
  | StrongNodeInput
  | EmphasisNodeInput
  | StrikethroughNodeInput
  | UnderlineNodeInput
  | SubscriptNodeInput
  | SuperscriptNodeInput
  | HighlightNodeInput
  | InlineCodeNodeInput
  | LinkNodeInput
  | FootnoteReferenceNodeInput
  | CiteNodeInput
  | AbbreviationNodeInput
  | QuoteNodeInput
  | TimeNodeInput
  | MathInlineNodeInput
  | SpanNodeInput
  | MentionNodeInput
  | ContributorRefNodeInput
  | InlineImageNodeInput
  | CustomInlineNodeInput;
/** Any block, as people write it. */
export type BlockInput =
  | BlockquoteBlockInput
  | CodeBlockInput
  | HeadingBlockInput
  | ListItemBlockInput
  | ListBlockInput
  | ParagraphBlockInput
  | PullquoteBlockInput
  | ThematicBreakBlockInput
  | ImageSetBlockInput
  | ImageBlockInput
  | FootnoteDefinitionBlockInput
  | UnknownBlockInput
  | InNumbersBlockInput
  | CustomBlockInput;
export type FlowContentInput = BlockquoteBlockInput | CodeBlockInput | HeadingBlockInput | ListBlockInput | ParagraphBlockInput | PullquoteBlockInput | ThematicBreakBlockInput | ImageSetBlockInput | ImageBlockInput | UnknownBlockInput | InNumbersBlockInput | CustomBlockInput;
export type TextContentInput = BlockquoteBlockInput | CodeBlockInput | HeadingBlockInput | ListBlockInput | ParagraphBlockInput | PullquoteBlockInput | ThematicBreakBlockInput | ImageBlockInput | UnknownBlockInput | CustomBlockInput;
export type MediaContentInput = ImageSetBlockInput | ImageBlockInput | UnknownBlockInput | CustomBlockInput;
export type NotesContentInput = FootnoteDefinitionBlockInput | CustomBlockInput;
export type ItemsContentInput = ListItemBlockInput | CustomBlockInput;
export type ImagesContentInput = ImageBlockInput | CustomBlockInput;

/** What every block may carry, as people write it. */
export interface BlockBaseInput {
  /** A name for the block, unique in the article. Kept over edits, it keeps the block’s nodes on the page. */ readonly id?: string;
  /** The name by which a link "#…" reaches the block. Headings get one from their text. */ readonly anchor?: string;
  /** How wide the block may stand; a wish, not a command. */ readonly layout?: 'inline' | 'inset' | 'margin' | 'wide' | 'page' | 'bleed';
  /** On which side an inset or margin block stands. */ readonly side?: 'start' | 'end';
  /** The language of the block, when it is not the language of the article. */ readonly lang?: string;
  /** The direction of the block, when the language does not say it. */ readonly dir?: 'ltr' | 'rtl';
  /** Where the block appears; everywhere when absent. */ readonly targets?: 'web' | 'feed' | 'print' | 'email' | readonly ('web' | 'feed' | 'print' | 'email')[];
  /** What to show where the block itself cannot be shown. */ readonly fallback?: RichTextInput;
  /** The host’s own data. Never shown. */ readonly data?: Json;
}

/** Which kind of article this is (design) and how loudly it is shown (display): two independent choices. */
export type FormatInput = 'standard' | 'feature' | 'analysis' | 'opinion' | 'editorial' | 'letter' | 'interview' | 'review' | 'recipe' | 'obituary' | 'explainer' | 'profile' | 'live' | 'gallery' | 'photo-essay' | 'video' | 'audio' | 'list' | 'timeline' | 'correction' | {
  /** The genre of the article. */ readonly design?: 'standard' | 'feature' | 'analysis' | 'opinion' | 'editorial' | 'letter' | 'interview' | 'review' | 'recipe' | 'obituary' | 'explainer' | 'profile' | 'live' | 'gallery' | 'photo-essay' | 'video' | 'audio' | 'list' | 'timeline' | 'correction';
  /** How much room the opening takes. */ readonly display?: 'standard' | 'showcase' | 'immersive' | 'minimal';
  /** Name of the theme that the publisher prefers for it. */ readonly theme?: string;
};

/** The short line above the headline: a section, a series or a label. */
export type KickerInput = string | {
  /** What the line says. */ readonly text: string;
  /** Where it leads, usually the section front. */ readonly url?: string;
  /** What sort of line it is; sponsored work must say so. */ readonly kind?: 'section' | 'series' | 'label' | 'live' | 'breaking' | 'opinion' | 'analysis' | 'editorial' | 'interview' | 'review' | 'explainer' | 'letter' | 'obituary' | 'sponsored';
};

/** Other wordings of the headline for other places. */
export interface AlternativeHeadlineInput {
  /** For search engines and the title of the page. */ readonly seo?: string;
  /** For cards on social networks. */ readonly social?: string;
  /** For narrow places such as teasers and notifications. */ readonly short?: string;
}

/** Someone who made the article: a person, an organization or a news agency. */
export type ContributorInput = string | {
  /** A name by which contributor-ref nodes point here. */ readonly id?: string;
  /** Person, organization or agency. */ readonly type?: 'person' | 'organization' | 'agency';
  /** The name as it is printed. */ readonly name: string;
  /** What they did for the article. */ readonly role?: 'author' | 'reporter' | 'photographer' | 'illustrator' | 'videographer' | 'editor' | 'translator' | 'designer' | 'researcher' | 'producer' | 'contributor';
  /** Their page. */ readonly url?: string;
  /** A portrait. */ readonly image?: PictureInput;
  /** Their position, printed after the name. */ readonly jobTitle?: string;
  /** Where they reported from. */ readonly location?: string;
  /** Who they are, in a few sentences, printed below the article. */ readonly bio?: RichTextInput;
  /** Where readers can write to them. */ readonly email?: string;
  /** Other ways to reach them. */ readonly contacts?: ContactInput | readonly ContactInput[];
  /** Language of the name, when it is not the language of the article. */ readonly lang?: string;
  /** Other pages about the same person, for search engines. */ readonly sameAs?: string | readonly string[];
};

/** A way to reach someone. */
export type ContactInput = string | {
  /** What it is called; the address itself when absent. */ readonly name?: RichTextInput;
  /** Where it leads. */ readonly url?: string;
};

/** A small picture: a portrait, a logo, the image of a teaser. */
export type PictureInput = string | {
  /** Address of the picture file. */ readonly src: string;
  /** What the picture shows; empty where the name beside it says the same. */ readonly alt?: string;
  /** Width of the file in pixels. */ readonly width?: number;
  /** Height of the file in pixels. */ readonly height?: number;
};

/** Who publishes the article. */
export type PublisherInput = string | {
  /** The name of the publication. */ readonly name: string;
  /** Its home page. */ readonly url?: string;
  /** Its logo. */ readonly logo?: PictureInput;
  /** The page that states its editorial principles. */ readonly publishingPrinciples?: string;
};

/** A section, a tag or a series: a name that may lead somewhere. */
export type NamedInput = string | {
  /** The name as it is printed. */ readonly name: string;
  /** Where it leads. */ readonly url?: string;
  /** A word of the publisher’s own taxonomy. */ readonly kind?: string;
};

/** One step in the life of the article. */
export type HistoryEntryInput = string | {
  /** When it happened. */ readonly date?: string;
  /** What happened. */ readonly kind?: 'published' | 'updated' | 'corrected' | 'clarified' | 'retracted' | 'note';
  /** What was changed, in words. */ readonly text?: RichTextInput;
};

/** A correction or clarification, printed with the article. */
export type CorrectionEntryInput = string | {
  /** When it was made. */ readonly date?: string;
  /** How serious it is. */ readonly kind?: 'correction' | 'clarification' | 'update' | 'retraction' | 'apology';
  /** What was wrong and what is right. */ readonly text: RichTextInput;
  /** The id of the block that it concerns. */ readonly target?: string;
};

/** Something that a reader must know before reading: that the article is withdrawn, corrected, old … */
export type NoticeInput = string | {
  /** What it says; the language has a word for it. */ readonly kind?: 'withdrawn' | 'retraction' | 'correction' | 'update' | 'age' | 'archive';
  /** Since when. */ readonly date?: string;
  /** The notice itself. */ readonly text?: RichTextInput;
};

/** The same article in another language. */
export interface TranslationInput {
  /** Its language. */ readonly inLanguage: string;
  /** Where it is. */ readonly url: string;
  /** Its headline. */ readonly title?: string;
}

/** Someone or something that the article is about. */
export type SubjectInput = string | {
  /** The name. */ readonly name: string;
  /** What it is; a person when absent. */ readonly type?: 'person' | 'organization' | 'place' | 'event' | 'work' | 'other';
  /** When they were born. */ readonly birthDate?: string;
  /** When they died. */ readonly deathDate?: string;
  /** A page about it. */ readonly url?: string;
};

/** Something that the reader has a right to know about how the article was made or paid for. */
export type DisclosureInput = string | {
  /** What it concerns. */ readonly kind?: 'affiliate' | 'sponsored' | 'advertisement' | 'ai' | 'translation' | 'conflict' | 'other';
  /** The statement itself. */ readonly text: RichTextInput;
};

/** Who holds the rights, and under which licence the text may be used. */
export type RightsInput = string | {
  /** Who holds the copyright. */ readonly copyrightHolder?: string;
  /** The name or the address of the licence. */ readonly license?: string;
  /** A line to print as it is. */ readonly notice?: string;
};

/** The verdict of a review. */
export interface RatingInput {
  /** How many points were given. */ readonly value: number;
  /** How many points can be given; 5 when absent. */ readonly best?: number;
  /** The lowest possible verdict. */ readonly worst?: number;
  /** What was reviewed. */ readonly item?: NamedInput;
}

/** How long the article is. Counted when absent. */
export interface StatsInput {
  /** Words in the body. */ readonly wordCount?: number;
  /** Minutes that reading it takes. */ readonly readingMinutes?: number;
}

/** A pointer to another article. */
export type TeaserInput = string | {
  /** Where it leads. */ readonly url?: string;
  /** The headline of the other article. */ readonly title: string;
  /** A word before it, such as "Read next". */ readonly label?: string;
  /** Its picture. */ readonly image?: PictureInput;
  /** Where it appeared, if elsewhere. */ readonly publisher?: PublisherInput;
  /** A word of the publisher’s own. */ readonly kind?: string;
};

/** Who made a picture. */
export type CreditInput = string | {
  /** The photographer or artist. */ readonly name: string;
  /** The agency that distributes it. */ readonly agency?: string;
  /** Their page. */ readonly url?: string;
};

/** Where a quotation comes from. */
export type CitationInput = string | {
  /** Who is quoted. */ readonly name?: string;
  /** Their position. */ readonly role?: string;
  /** The work that is quoted, set as a title. */ readonly title?: RichTextInput;
  /** The page of the source. */ readonly url?: string;
};

/** The point of a picture that must stay visible when it is cropped, as fractions from the top left corner. */
export interface FocalPointInput {
  /** 0 is the left edge, 1 the right edge. Never mirrored. */ readonly x: number;
  /** 0 is the top edge, 1 the bottom edge. */ readonly y: number;
}

/** The same picture in another size. */
export type CandidateInput = string | {
  /** Address of the file. */ readonly src: string;
  /** Width of the file in pixels. */ readonly width: number;
};

/** Another crop of a picture for other circumstances. */
export interface ImageSourceInput {
  /** Address of the file. */ readonly src: string;
  /** When to use it. */ readonly media: 'narrow' | 'wide' | 'dark' | 'light' | 'print';
  /** Width of the file in pixels. */ readonly width?: number;
  /** Height of the file in pixels. */ readonly height?: number;
}

/** How the origin of a picture can be verified. */
export interface ProvenanceInput {
  /** Address of its C2PA manifest. */ readonly c2pa?: string;
}

/** A number, and what it counts. */
export type FigureInput = string | {
  /** The number with its unit, as it is printed: "3 km". */ readonly number: string;
  /** What it counts. */ readonly text?: RichTextInput;
};

/** Plain text. */
export interface TextNodeInput {
  readonly type: 'text';
  /** The characters, as they are printed. */ readonly value: string;
}

/** A line break inside a paragraph. */
export interface BreakNodeInput {
  readonly type: 'break';
}

/** Text of strong importance. */
export interface StrongNodeInput {
  readonly type: 'strong';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** Stressed text. */
export interface EmphasisNodeInput {
  readonly type: 'emphasis';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** Text that no longer holds. */
export interface StrikethroughNodeInput {
  readonly type: 'strikethrough';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** Text marked by a line without further meaning. */
export interface UnderlineNodeInput {
  readonly type: 'underline';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** Text set below the line. */
export interface SubscriptNodeInput {
  readonly type: 'subscript';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** Text set above the line. */
export interface SuperscriptNodeInput {
  readonly type: 'superscript';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** Text marked for its relevance. */
export interface HighlightNodeInput {
  readonly type: 'highlight';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** A piece of computer code within a sentence. */
export interface InlineCodeNodeInput {
  readonly type: 'inline-code';
  /** The code. */ readonly value: string;
}

/** A link to another page, or with "#…" to a heading of the same article. */
export interface LinkNodeInput {
  readonly type: 'link';
  /** Where it leads. */ readonly url: string;
  /** A few words about the target. */ readonly title?: string;
  /** How the target relates to the article; paid links say "sponsored". */ readonly rel?: 'author' | 'license' | 'nofollow' | 'sponsored' | 'ugc' | 'tag' | 'me' | 'external' | readonly ('author' | 'license' | 'nofollow' | 'sponsored' | 'ugc' | 'tag' | 'me' | 'external')[];
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** A mark that points to a footnote. */
export interface FootnoteReferenceNodeInput {
  readonly type: 'footnote-reference';
  /** The id of the footnote. */ readonly ref: string;
}

/** The title of a work. */
export interface CiteNodeInput {
  readonly type: 'cite';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** A short form, with its long form. */
export interface AbbreviationNodeInput {
  readonly type: 'abbreviation';
  /** The long form. */ readonly title?: string;
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** A quotation within a sentence; the quotation marks are added by language. */
export interface QuoteNodeInput {
  readonly type: 'quote';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** A date or time in the text, readable by machines. */
export interface TimeNodeInput {
  readonly type: 'time';
  /** The date as ISO 8601. */ readonly datetime: string;
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** A formula within a sentence. */
export interface MathInlineNodeInput {
  readonly type: 'math-inline';
  /** The formula in TeX. */ readonly value: string;
}

/** Text in another language or direction. */
export interface SpanNodeInput {
  readonly type: 'span';
  /** The language of the text. */ readonly lang?: string;
  /** The direction of the text. */ readonly dir?: 'ltr' | 'rtl';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** The name of someone or something that the publisher keeps a record of. */
export interface MentionNodeInput {
  readonly type: 'mention';
  /** The publisher’s own id of it. */ readonly ref?: string;
  /** What it is. */ readonly kind?: 'person' | 'organization' | 'place' | 'work' | 'other';
  /** The text it applies to. */ readonly children: RichTextInput;
}

/** The name of a contributor, as listed in the article. */
export interface ContributorRefNodeInput {
  readonly type: 'contributor-ref';
  /** The id of the contributor. */ readonly ref: string;
}

/** A picture as small as a letter, within a sentence. */
export interface InlineImageNodeInput {
  readonly type: 'inline-image';
  /** Address of the file. */ readonly src: string;
  /** What it stands for, in words. */ readonly alt: string;
  /** Width of the file in pixels. */ readonly width?: number;
  /** Height of the file in pixels. */ readonly height?: number;
}

/** A longer quotation. */
export interface BlockquoteBlockInput extends BlockBaseInput {
  readonly type: 'blockquote';
  /** Where it comes from. */ readonly cite?: CitationInput;
  /** What is quoted. */ readonly children: string | RootInput | readonly (TextContentInput | string)[];
}

/** A piece of computer code. */
export interface CodeBlockInput extends BlockBaseInput {
  readonly type: 'code';
  /** The programming language. */ readonly language?: string;
  /** The file that it is from. */ readonly filename?: string;
  /** Numbers of the lines to mark, from 1. */ readonly highlight?: number | readonly number[];
  /** The code. */ readonly value: string;
  /** A line below it. */ readonly caption?: RichTextInput;
}

/** A heading inside the body. */
export interface HeadingBlockInput extends BlockBaseInput {
  readonly type: 'heading';
  /** 2 is a part of the article, 3 a part of that, and so on. What is beyond is read as the nearest. */ readonly level?: number | 'chapter' | 'subheading' | 'label' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  /** The text. */ readonly children: RichTextInput;
}

/** One item of a list. */
export interface ListItemBlockInput extends BlockBaseInput {
  readonly type: 'list-item';
  /** Blocks; plain strings become paragraphs. */ readonly children: string | RootInput | readonly (TextContentInput | string)[];
}

/** A list of items. */
export interface ListBlockInput extends BlockBaseInput {
  readonly type: 'list';
  /** Whether the items are numbered. */ readonly ordered?: boolean;
  /** How they are counted: `decimal` in the digits of the language. A list with a numbering, a start, or a list that it continues is numbered unless `ordered` is false. */ readonly numbering?: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';
  /** The number of the first item. */ readonly start?: number;
  /** Whether the numbers count down. */ readonly reversed?: boolean;
  /** The id of the list whose numbering goes on here. */ readonly continues?: string;
  /** The items. */ readonly children: string | RootInput | readonly (ItemsContentInput | string)[];
}

/** A paragraph of running text. */
export interface ParagraphBlockInput extends BlockBaseInput {
  readonly type: 'paragraph';
  /** Whether it begins with a large letter, where the script allows one. */ readonly dropCap?: boolean;
  /** The text. */ readonly children: RichTextInput;
}

/** A sentence of the article set large, to catch the eye. */
export interface PullquoteBlockInput extends BlockBaseInput {
  readonly type: 'pullquote';
  /** The sentence. */ readonly text: RichTextInput;
  /** Who said it. */ readonly source?: CitationInput;
  /** Whether the sentence stands in the body too, and need not be read out twice. */ readonly repeat?: boolean;
}

/** A pause between two parts of the text. */
export interface ThematicBreakBlockInput extends BlockBaseInput {
  readonly type: 'thematic-break';
  /** How it is drawn. */ readonly variant?: 'line' | 'dots' | 'stars' | 'space';
}

/** Pictures that belong together. */
export interface ImageSetBlockInput extends BlockBaseInput {
  readonly type: 'image-set';
  /** How they stand together. */ readonly arrangement?: 'single' | 'pair' | 'before-after' | 'grid' | 'row' | 'stack';
  /** A line below all of them. */ readonly caption?: RichTextInput;
  /** Who made them. */ readonly credit?: CreditInput;
  /** The pictures. */ readonly children: string | RootInput | readonly (ImagesContentInput | string)[];
}

/** A picture with its caption. */
export interface ImageBlockInput extends BlockBaseInput {
  readonly type: 'image';
  /** Address of the file. Without one the page keeps a box with the alternative text. */ readonly src: string;
  /** What the picture shows, for those who do not see it. */ readonly alt?: string;
  /** Whether the picture says nothing that the text does not. */ readonly decorative?: boolean;
  /** Width of the file in pixels. */ readonly width?: number;
  /** Height of the file in pixels. */ readonly height?: number;
  /** Other crops for other circumstances. */ readonly sources?: ImageSourceInput | readonly ImageSourceInput[];
  /** The same picture in other sizes. */ readonly srcset?: CandidateInput | readonly CandidateInput[];
  /** What must stay visible when it is cropped. */ readonly focalPoint?: FocalPointInput;
  /** What a host may show while the picture loads. */ readonly placeholder?: Json;
  /** Where the picture leads, when it is a link; its alternative text then says where. */ readonly url?: string;
  /** A line below the picture. */ readonly caption?: RichTextInput;
  /** Who made the picture. */ readonly credit?: CreditInput;
  /** The name or the address of its licence. */ readonly license?: string;
  /** Whether others may buy it. */ readonly licensable?: boolean;
  /** Whether it may be opened large. */ readonly lightbox?: boolean;
  /** How its origin can be verified. */ readonly provenance?: ProvenanceInput;
}

/** The text of a footnote. */
export interface FootnoteDefinitionBlockInput extends BlockBaseInput {
  readonly type: 'footnote-definition';
  /** The text. */ readonly children: string | RootInput | readonly (TextContentInput | string)[];
}

/** A block that could not be read, with what was found and its text. */
export interface UnknownBlockInput extends BlockBaseInput {
  readonly type: 'unknown';
  /** The type it had. */ readonly originalType?: string;
  /** What was found, unchanged. */ readonly original?: Json;
  /** Why it could not be read. */ readonly reason?: 'no-handler' | 'no-type' | 'wrong-shape' | 'unreadable';
}

/** Numbers that stand out, each with what it counts. */
export interface InNumbersBlockInput extends BlockBaseInput {
  readonly type: 'in-numbers';
  /** A line above them. */ readonly title?: RichTextInput;
  /** The numbers. */ readonly items: FigureInput | readonly FigureInput[];
  /** Where they come from. */ readonly source?: CitationInput;
}

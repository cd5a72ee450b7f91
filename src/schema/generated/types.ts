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
  readonly 'teaser-publisher': TeaserPublisher;
  readonly 'media-source': MediaSource;
  readonly 'media-track': MediaTrack;
  readonly 'chapter': Chapter;
  readonly 'post-author': PostAuthor;
  readonly 'ingredient-group': IngredientGroup;
  readonly 'nutrition': Nutrition;
  readonly 'offer': Offer;
  readonly 'column': Column;
}

/** What of the package may stand in each kind of place. */
export interface ModelTypes {
  readonly 'flow': BlockquoteBlock | HeadingBlock | ListBlock | ParagraphBlock | PullquoteBlock | ThematicBreakBlock | ImageSetBlock | ImageBlock | UnknownBlock | CodeBlock | ContactBlock | DefinitionListBlock | InNumbersBlock | InfoBoxBlock | KeyPointsBlock | ProfileBlock | QaBlock | TimelineBlock | EmbedBlock | GalleryBlock | ButtonBlock | FileBlock | SignupBlock | TeaserListBlock | TeaserBlock | MathBlock | AudioBlock | VideoBlock | SocialPostBlock | RecipeBlock | ProductBlock | RatingBlock | ColumnsBlock | GateBlock | SectionBlock | SlotBlock | TableBlock | VerseBlock;
  readonly 'text': BlockquoteBlock | HeadingBlock | ListBlock | ParagraphBlock | PullquoteBlock | ThematicBreakBlock | ImageBlock | UnknownBlock | CodeBlock | ContactBlock | DefinitionListBlock | ButtonBlock | FileBlock | MathBlock | RatingBlock | GateBlock | VerseBlock;
  readonly 'media': ImageSetBlock | ImageBlock | UnknownBlock | EmbedBlock | GalleryBlock | AudioBlock | VideoBlock;
  readonly 'notes': FootnoteDefinitionBlock;
  readonly 'items': ListItemBlock;
  readonly 'images': ImageBlock;
  readonly 'definitions': DefinitionBlock;
  readonly 'points': KeyPointBlock;
  readonly 'questions': QaItemBlock;
  readonly 'events': TimelineEventBlock;
  readonly 'teasers': TeaserBlock;
  readonly 'steps': RecipeStepBlock;
  readonly 'side': Exclude<ModelTypes['flow'], SectionBlock | ColumnsBlock>;
  readonly 'columns': ColumnBlock;
  readonly 'part': Exclude<ModelTypes['flow'], SectionBlock>;
  readonly 'cells': TableCellBlock;
  readonly 'rows': TableRowBlock;
  readonly 'naming-rows': TableRowBlock;
}

/** Any node, as far as all are the same. */
export interface NodeBase {
  readonly type: string;
}

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Running text: a plain string, one node, or a list of both. */
export type RichTextInput = string | InlineNodeInput | readonly (string | InlineNodeInput)[];

/** A block whose type the place says. */
export type Untyped<Node extends NodeBase> = Omit<Node, 'type'> & { readonly type?: undefined };

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
  | HeadingBlock
  | ListItemBlock
  | ListBlock
  | ParagraphBlock
  | PullquoteBlock
  | ThematicBreakBlock
  | ImageSetBlock
  | ImageBlock
  | UnknownBlock
  | CodeBlock
  | ContactBlock
  | DefinitionListBlock
  | DefinitionBlock
  | InNumbersBlock
  | InfoBoxBlock
  | KeyPointBlock
  | KeyPointsBlock
  | ProfileBlock
  | QaItemBlock
  | QaBlock
  | TimelineEventBlock
  | TimelineBlock
  | EmbedBlock
  | GalleryBlock
  | ButtonBlock
  | FileBlock
  | SignupBlock
  | TeaserListBlock
  | TeaserBlock
  | MathBlock
  | FootnoteDefinitionBlock
  | AudioBlock
  | VideoBlock
  | SocialPostBlock
  | RecipeStepBlock
  | RecipeBlock
  | ProductBlock
  | RatingBlock
  | ColumnBlock
  | ColumnsBlock
  | GateBlock
  | SectionBlock
  | SlotBlock
  | TableCellBlock
  | TableRowBlock
  | TableBlock
  | VerseBlock;
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
export type DefinitionsContent = ModelTypes['definitions'] | CustomBlocks[keyof CustomBlocks];
export type PointsContent = ModelTypes['points'] | CustomBlocks[keyof CustomBlocks];
export type QuestionsContent = ModelTypes['questions'] | CustomBlocks[keyof CustomBlocks];
export type EventsContent = ModelTypes['events'] | CustomBlocks[keyof CustomBlocks];
export type TeasersContent = ModelTypes['teasers'] | CustomBlocks[keyof CustomBlocks];
export type StepsContent = ModelTypes['steps'] | CustomBlocks[keyof CustomBlocks];
export type SideContent = ModelTypes['side'] | CustomBlocks[keyof CustomBlocks];
export type ColumnsContent = ModelTypes['columns'] | CustomBlocks[keyof CustomBlocks];
export type PartContent = ModelTypes['part'] | CustomBlocks[keyof CustomBlocks];
export type CellsContent = ModelTypes['cells'] | CustomBlocks[keyof CustomBlocks];
export type RowsContent = ModelTypes['rows'] | CustomBlocks[keyof CustomBlocks];
export type NamingRowsContent = ModelTypes['naming-rows'] | CustomBlocks[keyof CustomBlocks];

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
  /** The same picture in other sizes. */ readonly srcset?: readonly Candidate[];
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
  /** The same crop in other sizes. */ readonly srcset?: readonly Candidate[];
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

/** Where something appeared. */
export interface TeaserPublisher {
  /** The name as it is printed. */ readonly name: string;
  /** Its home page. Not shown: the card is one link. */ readonly url?: string;
}

/** One file of a film or a recording. */
export interface MediaSource {
  /** Address of the file. */ readonly src: string;
  /** Its media type, as in `video/mp4`. */ readonly mediaType?: string;
}

/** A file of texts that are shown while something plays. */
export interface MediaTrack {
  /** What the texts are. */ readonly kind?: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
  /** Address of the file, in WebVTT. */ readonly src: string;
  /** Its language. */ readonly srclang?: string;
  /** What it is called in the menu of the player. */ readonly label?: string;
}

/** A part of a film or a recording. */
export interface Chapter {
  /** The second at which it begins. */ readonly start: number;
  /** What it is called. */ readonly title: string;
}

/** Who wrote a post. */
export interface PostAuthor {
  /** The name as it is printed. */ readonly name: string;
  /** The name on the network, as in "@ada". */ readonly handle?: string;
  /** Their page. */ readonly url?: string;
}

/** What belongs to one part of the dish. */
export interface IngredientGroup {
  /** The part: "Broth". */ readonly title?: string;
  /** What it takes, with how much of it: "1 l stock". */ readonly items: readonly (readonly InlineNode[])[];
}

/** What is in a serving, each as it is printed: "12 g". */
export interface Nutrition {
  /** How much a serving is. */ readonly servingSize?: string;
  /** Its energy: "240 kcal". */ readonly calories?: string;
  /** Fat. */ readonly fatContent?: string;
  /** Saturated fat. */ readonly saturatedFatContent?: string;
  /** Carbohydrate. */ readonly carbohydrateContent?: string;
  /** Sugars. */ readonly sugarContent?: string;
  /** Fibre. */ readonly fiberContent?: string;
  /** Protein. */ readonly proteinContent?: string;
  /** Sodium. */ readonly sodiumContent?: string;
}

/** Where it is sold, and for how much. */
export interface Offer {
  /** The price as a plain number with a point, `19.00`; set in the digits and signs of the language. */ readonly price?: string;
  /** Its currency, as ISO 4217 names it: `EUR`. */ readonly currency?: string;
  /** Who sells it. */ readonly seller?: string;
  /** Where it is sold. */ readonly url?: string;
  /** What the link is; `sponsored` when absent, for a shop may pay for it. */ readonly rel?: readonly ('author' | 'license' | 'nofollow' | 'sponsored' | 'ugc' | 'tag' | 'me' | 'external')[];
}

/** How a column is set. */
export interface Column {
  /** How its cells are set. Numbers are set on their digits where it is absent. */ readonly align?: 'start' | 'center' | 'end';
  /** Whether its cells name their rows. */ readonly header?: boolean;
  /** As what it is sorted, or that it is not. Numbers and dates are known by themselves where all cells have one. */ readonly sort?: 'text' | 'number' | 'date' | 'none';
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
  /** How the text of the footnote begins, for the margin beside the first reference to it. */ readonly note?: string;
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
  /** Whether it may be opened large: it is then a link to its file, unless it is another link already, and with script shown large on the page. */ readonly lightbox?: boolean;
  /** How its origin can be verified. */ readonly provenance?: Provenance;
  /** Eager for the one picture at the top, lazy for the rest. */ readonly loading?: 'eager' | 'lazy';
}

/** A block that could not be read, with what was found and its text. */
export interface UnknownBlock extends BlockBase {
  readonly type: 'unknown';
  /** The type it had. */ readonly originalType?: string;
  /** What was found, unchanged. */ readonly original?: Json;
  /** Why it could not be read. */ readonly reason?: 'no-handler' | 'no-type' | 'wrong-shape' | 'unreadable';
  /** The text that was found in it, line by line. */ readonly text?: readonly string[];
}

/** A piece of computer code. */
export interface CodeBlock extends BlockBase {
  readonly type: 'code';
  /** The programming language. */ readonly language?: string;
  /** The file that it is from. */ readonly filename?: string;
  /** Numbers of the lines to mark, from 1. */ readonly highlight?: readonly number[];
  /** Whether its lines have numbers; they are not copied with it. */ readonly lineNumbers?: boolean;
  /** The number of its first line, for `lineNumbers`: 1 where it is absent. `highlight` counts from 1 all the same. */ readonly start?: number;
  /** Whether a button copies it: with script alone, for without it would do nothing. */ readonly copyable?: boolean;
  /** The code. */ readonly value: string;
  /** A line below it. */ readonly caption?: readonly InlineNode[];
}

/** How to reach a person or an office. */
export interface ContactBlock extends BlockBase {
  readonly type: 'contact';
  /** Whom one reaches. */ readonly name?: string;
  /** What for, or at which hours. */ readonly text?: readonly InlineNode[];
  /** The lines of the postal address. */ readonly address?: readonly string[];
  /** Addresses of e-mail. */ readonly email?: readonly string[];
  /** Telephone numbers, as they are to be printed. */ readonly telephone?: readonly string[];
  /** A page. */ readonly url?: string;
}

/** Terms, each with what it means. */
export interface DefinitionListBlock extends BlockBase {
  readonly type: 'definition-list';
  /** The terms. */ readonly children: readonly DefinitionsContent[];
}

/** A term, and what it means. */
export interface DefinitionBlock extends BlockBase {
  readonly type: 'definition';
  /** The term. */ readonly term?: readonly InlineNode[];
  /** What it means; plain strings become paragraphs. */ readonly children?: readonly TextContent[];
}

/** Numbers that stand out, each with what it counts. */
export interface InNumbersBlock extends BlockBase {
  readonly type: 'in-numbers';
  /** A line above them. */ readonly title?: readonly InlineNode[];
  /** The numbers. */ readonly items: readonly Figure[];
  /** Where they come from. */ readonly source?: Citation;
}

/** What stands apart from the text and helps to read it: an explanation, the background, a warning. */
export interface InfoBoxBlock extends BlockBase {
  readonly type: 'info-box';
  /** What it is; the language has a word for it. */ readonly kind?: 'explainer' | 'background' | 'note' | 'warning' | 'disclaimer' | 'correction' | 'summary';
  /** A line above it. */ readonly title?: readonly InlineNode[];
  /** Whether readers open and close it. */ readonly collapsible?: boolean;
  /** Whether one that can be closed stands open at first. */ readonly open?: boolean;
  /** A picture beside the text. */ readonly image?: Picture;
  /** What it says. */ readonly children: readonly TextContent[];
}

/** One point of several. */
export interface KeyPointBlock extends BlockBase {
  readonly type: 'key-point';
  /** The point in a few words. */ readonly title?: readonly InlineNode[];
  /** What there is to say of it; plain strings become paragraphs. */ readonly children?: readonly TextContent[];
}

/** What the article says, in a few points. */
export interface KeyPointsBlock extends BlockBase {
  readonly type: 'key-points';
  /** A line above them; the language has one where it is absent. */ readonly title?: readonly InlineNode[];
  /** The points. */ readonly children: readonly PointsContent[];
}

/** Who somebody is, in a few sentences. */
export interface ProfileBlock extends BlockBase {
  readonly type: 'profile';
  /** The id of a contributor of the article: what is not said here is taken from there. */ readonly contributor?: string;
  /** The name as it is printed. */ readonly name?: string;
  /** Their position. */ readonly jobTitle?: string;
  /** Their page. */ readonly url?: string;
  /** A portrait. */ readonly image?: Picture;
  /** What there is to say of them. */ readonly children?: readonly TextContent[];
}

/** A question and its answer. */
export interface QaItemBlock extends BlockBase {
  readonly type: 'qa-item';
  /** Who asks. */ readonly asker?: string;
  /** What is asked. */ readonly question?: readonly InlineNode[];
  /** Who answers. */ readonly answerer?: string;
  /** The answer; plain strings become paragraphs. */ readonly children?: readonly TextContent[];
}

/** Questions and answers, as in an interview. */
export interface QaBlock extends BlockBase {
  readonly type: 'qa';
  /** A line above them. */ readonly title?: readonly InlineNode[];
  /** The questions, each with its answer. */ readonly children: readonly QuestionsContent[];
}

/** One event of several. */
export interface TimelineEventBlock extends BlockBase {
  readonly type: 'timeline-event';
  /** When it happened: a day, a month or a year. */ readonly date?: string;
  /** The date as it is to be printed, where it is not to follow from `date`: "Spring 2024". */ readonly dateText?: string;
  /** The event in a few words. */ readonly title?: readonly InlineNode[];
  /** What there is to say of it; plain strings become paragraphs. */ readonly children?: readonly TextContent[];
}

/** Events in their order. */
export interface TimelineBlock extends BlockBase {
  readonly type: 'timeline';
  /** A line above them. */ readonly title?: readonly InlineNode[];
  /** The events. */ readonly children: readonly EventsContent[];
}

/** Something of another site: a video, a post, a chart, a map. A card with a link, which asks that site for nothing before a reader wants to see it. */
export interface EmbedBlock extends BlockBase {
  readonly type: 'embed';
  /** Whose it is. The address says it; where the two differ, the address is right. */ readonly provider?: 'youtube' | 'vimeo' | 'dailymotion' | 'tiktok' | 'instagram' | 'x' | 'facebook' | 'threads' | 'bluesky' | 'mastodon' | 'spotify' | 'soundcloud' | 'datawrapper' | 'flourish' | 'openstreetmap' | 'generic';
  /** Address of its page. */ readonly url: string;
  /** A picture of it, from a site of your own; nothing is asked of the other one. */ readonly thumbnail?: Picture;
  /** What it is called. */ readonly title?: string;
  /** The ratio of its frame, as in "16/9"; that of the provider when absent. */ readonly aspectRatio?: string;
  /** The height of its frame in pixels, or "auto". */ readonly height?: number;
  /** Whether the other site learns of its readers. What does not track them is loaded at once. */ readonly tracking?: 'third-party' | 'none';
  /** A line below it. */ readonly caption?: readonly InlineNode[];
  /** Who made it. */ readonly credit?: Credit;
}

/** Many pictures to look through: in rows that fill the width, or as slides side by side. */
export interface GalleryBlock extends BlockBase {
  readonly type: 'gallery';
  /** Rows of one height (`grid`, when absent), or `slides` that are moved sideways. */ readonly arrangement?: 'grid' | 'slides';
  /** A line above them. */ readonly title?: readonly InlineNode[];
  /** A line below all of them. */ readonly caption?: readonly InlineNode[];
  /** Who made them. */ readonly credit?: Credit;
  /** The pictures. */ readonly children: readonly ImagesContent[];
}

/** A link that stands out. */
export interface ButtonBlock extends BlockBase {
  readonly type: 'button';
  /** What it says. */ readonly text: string;
  /** Where it leads. */ readonly url: string;
  /** How much it stands out: primary, which it is when absent, or secondary. */ readonly priority?: 'primary' | 'secondary';
}

/** A file to take away, with what it is and how large. */
export interface FileBlock extends BlockBase {
  readonly type: 'file';
  /** A picture of its first page. */ readonly thumbnail?: Picture;
  /** Address of the file. */ readonly src: string;
  /** What it is called; the name of the file when absent. */ readonly title?: string;
  /** Its media type, such as `application/pdf`; readers see "PDF". The end of the address says it when absent. */ readonly mediaType?: string;
  /** Its size in bytes; readers see "1.2 MB". */ readonly bytes?: number;
  /** How many pages it has. */ readonly pages?: number;
  /** What is in it. */ readonly text?: readonly InlineNode[];
}

/** A newsletter to subscribe to: a form that works without script, or a link to the page that has one. */
export interface SignupBlock extends BlockBase {
  readonly type: 'signup';
  /** Which newsletter; sent with the form as `list`. */ readonly list?: string;
  /** What it is called. */ readonly title?: readonly InlineNode[];
  /** What one gets, and how often. */ readonly text?: readonly InlineNode[];
  /** The address that the form sends `email` and `list` to, by POST. Without one there is no form. */ readonly action?: string;
  /** What the button says; a word of the language when absent. */ readonly label?: string;
  /** A page where one can subscribe, for a signup without `action`. */ readonly url?: string;
  /** What becomes of the address. */ readonly privacy?: readonly InlineNode[];
}

/** Several pointers to something else to read, in as many columns as there is room for. */
export interface TeaserListBlock extends BlockBase {
  readonly type: 'teaser-list';
  /** A line above them. */ readonly title?: readonly InlineNode[];
  /** The teasers. */ readonly children: readonly TeasersContent[];
}

/** A pointer to something else to read: a card that is one link. */
export interface TeaserBlock extends BlockBase {
  readonly type: 'teaser';
  /** What it leads to; the language has a word for most. What is sponsored says so, whatever else it says. */ readonly kind?: 'related' | 'section' | 'series' | 'label' | 'live' | 'breaking' | 'opinion' | 'analysis' | 'editorial' | 'interview' | 'review' | 'explainer' | 'letter' | 'obituary' | 'sponsored';
  /** Where it leads. */ readonly url?: string;
  /** Its picture; with an empty `alt` where it only decorates. */ readonly image?: Picture;
  /** A word before all else, such as "Read next". */ readonly label?: string;
  /** The short line above its headline; the word of its kind when absent. */ readonly kicker?: string;
  /** Its headline; the address stands for it when absent. */ readonly title?: string;
  /** A sentence about it. */ readonly text?: string;
  /** Where it appeared, if elsewhere. Without one, another site than that of the article is named, where the article has a `url`. */ readonly publisher?: TeaserPublisher;
  /** When it appeared. */ readonly datePublished?: string;
}

/** A formula on a line of its own, shown as its source, or set in MathML by what a host gives to `useMath`. */
export interface MathBlock extends BlockBase {
  readonly type: 'math';
  /** The formula in TeX. */ readonly value: string;
  /** Its number, as it is printed: "1". */ readonly label?: string;
}

/** The text of a footnote. */
export interface FootnoteDefinitionBlock extends BlockBase {
  readonly type: 'footnote-definition';
  /** Its number, counted by first reference. */ readonly number?: number;
  /** How many references point to it. */ readonly references?: number;
  /** The text. */ readonly children: readonly TextContent[];
}

/** A recording of your own, in the player of the browser, with what is said in it as text. */
export interface AudioBlock extends BlockBase {
  readonly type: 'audio';
  /** What must be known before it is played, in words as they are printed. */ readonly contentWarning?: readonly string[];
  /** What it is called. */ readonly title?: string;
  /** Its files, the best first. Without one its texts stay. */ readonly sources?: readonly MediaSource[];
  /** Texts that go with it. */ readonly tracks?: readonly MediaTrack[];
  /** How long it is, as in PT9M. */ readonly duration?: string;
  /** What it is for: the article read out, to which the credits lead, an episode, a piece of sound. */ readonly purpose?: 'article-narration' | 'episode' | 'sound';
  /** Its parts. */ readonly chapters?: readonly Chapter[];
  /** What is said in it. */ readonly transcript?: readonly TextContent[];
  /** A line below it. */ readonly caption?: readonly InlineNode[];
  /** Who made it. */ readonly credit?: Credit;
}

/** A film of your own, in the player of the browser, with what is said in it as text. */
export interface VideoBlock extends BlockBase {
  readonly type: 'video';
  /** What must be known before it is played, in words as they are printed: "flashing lights". */ readonly contentWarning?: readonly string[];
  /** Its files, the best first. Without one its picture and its texts stay. */ readonly sources?: readonly MediaSource[];
  /** The picture that is shown before it plays. */ readonly poster?: Picture;
  /** What it is called. */ readonly title?: string;
  /** Width of the film in pixels. */ readonly width?: number;
  /** Height of the film in pixels. */ readonly height?: number;
  /** Captions, and other texts that are shown with it. */ readonly tracks?: readonly MediaTrack[];
  /** How long it is, as in PT1M30S. */ readonly duration?: string;
  /** Whether it is played once with its sound, or round and round without. A loop plays as long as it is in view, with script, and never for readers who want less motion. */ readonly playback?: 'normal' | 'loop-muted';
  /** Its parts. */ readonly chapters?: readonly Chapter[];
  /** What is said and shown in it. */ readonly transcript?: readonly TextContent[];
  /** A line below it. */ readonly caption?: readonly InlineNode[];
  /** Who made it. */ readonly credit?: Credit;
}

/** What someone wrote on a network, kept as text: it stands when the network is gone, and asks it for nothing. */
export interface SocialPostBlock extends BlockBase {
  readonly type: 'social-post';
  /** Who wrote it. */ readonly author?: PostAuthor;
  /** What was written. */ readonly children: readonly TextContent[];
  /** A picture that was posted with it, from a site of your own. */ readonly image?: Picture;
  /** When it was posted. */ readonly datePublished?: string;
  /** Where it was posted: one of the providers of `embed`, or any name. */ readonly network?: string;
  /** Its address there. */ readonly url?: string;
}

/** One step of several. */
export interface RecipeStepBlock extends BlockBase {
  readonly type: 'recipe-step';
  /** The step in a few words. */ readonly title?: readonly InlineNode[];
  /** What to do; plain strings become paragraphs. */ readonly children?: readonly TextContent[];
}

/** How to make a dish: what it takes, and what to do. Its words are those of schema.org. */
export interface RecipeBlock extends BlockBase {
  readonly type: 'recipe';
  /** What the dish is called. */ readonly name?: string;
  /** A picture of it. */ readonly image?: Picture;
  /** A few sentences about it. */ readonly text?: readonly InlineNode[];
  /** For how many, "4", or what it makes, "12 biscuits". */ readonly yield?: string;
  /** How long it takes to prepare, as ISO 8601, `PT10M`, or as it is to be printed. */ readonly prepTime?: string;
  /** How long it cooks or bakes. */ readonly cookTime?: string;
  /** How long it takes in all. */ readonly totalTime?: string;
  /** What it takes, in groups; plain strings are a group without a title. */ readonly ingredients?: readonly IngredientGroup[];
  /** What to do, one after the other. */ readonly steps?: readonly StepsContent[];
  /** What is in a serving. */ readonly nutrition?: Nutrition;
}

/** Something that can be bought, what is thought of it, and where it is sold. */
export interface ProductBlock extends BlockBase {
  readonly type: 'product';
  /** Its picture. */ readonly image?: Picture;
  /** Who makes it. */ readonly brand?: string;
  /** What it is called. */ readonly name?: string;
  /** The verdict on it. */ readonly rating?: Rating;
  /** What is to be said of it. */ readonly children?: readonly TextContent[];
  /** Where it is sold. */ readonly offers?: readonly Offer[];
}

/** A verdict: stars, points or per cent, and what they are given to. */
export interface RatingBlock extends BlockBase {
  readonly type: 'rating';
  /** What was judged. */ readonly item?: Named;
  /** How much was given; half stars are shown. */ readonly value: number;
  /** How much can be given: 5 when absent, 100 of per cent. */ readonly best?: number;
  /** What is counted; stars when absent, and points where there are more than ten. */ readonly unit?: 'stars' | 'points' | 'percent';
}

/** One column of several. */
export interface ColumnBlock extends BlockBase {
  readonly type: 'column';
  /** How wide it is, beside the others: of 2 and 1, the first is twice as wide. */ readonly span?: number;
  /** What stands in it. */ readonly children: readonly SideContent[];
}

/** Columns side by side, below each other where there is no room. */
export interface ColumnsBlock extends BlockBase {
  readonly type: 'columns';
  /** The columns; whatever else stands here is a column of its own. */ readonly children: readonly ColumnsContent[];
}

/** Where the text begins that is to be paid for. What follows is left out on the server with `access: "preview"`; the block itself shows nothing. */
export interface GateBlock extends BlockBase {
  readonly type: 'gate';
  /** Who may read on. */ readonly access?: 'free' | 'metered' | 'subscriber';
}

/** A part of the article, with its title. */
export interface SectionBlock extends BlockBase {
  readonly type: 'section';
  /** The heading of the part. Headings in it are of level 3. */ readonly title?: readonly InlineNode[];
  /** What stands in the part. */ readonly children: readonly PartContent[];
}

/** A place that the host fills with a node of its own, such as an advertisement. The element `galley-slot` in it fires the event `galley-slot` when it is near the window; nothing else stands in it. */
export interface SlotBlock extends BlockBase {
  readonly type: 'slot';
  /** What it is called, in the event too: "ad". */ readonly name?: string;
  /** A line above it: "Advertisement". */ readonly label?: string;
  /** How many pixels are kept free for it, rounded up to fifty, so that nothing moves when it comes. */ readonly minHeight?: number;
}

/** A cell of a table. It may hold lists, pictures and several paragraphs. */
export interface TableCellBlock extends BlockBase {
  readonly type: 'table-cell';
  /** How many columns it is wide. It ends with the table, and before a cell that reaches down from above. */ readonly colSpan?: number;
  /** How many rows it is high. It ends with the rows of its part of the table. */ readonly rowSpan?: number;
  /** Whether it names its row or its column. */ readonly header?: 'row' | 'column';
  /** How it is set, where not as its column. */ readonly align?: 'start' | 'center' | 'end';
  /** The name of its column, where rows stand below each other. */ readonly label?: string;
  /** Blocks; plain strings become paragraphs. */ readonly children: readonly TextContent[];
}

/** A row of a table. */
export interface TableRowBlock extends BlockBase {
  readonly type: 'table-row';
  /** The cells; a plain string is one. A row with fewer than others is filled up at its end. */ readonly children: readonly CellsContent[];
}

/** Rows of cells. Columns of numbers stand under each other on their digits by themselves. */
export interface TableBlock extends BlockBase {
  readonly type: 'table';
  /** What it shows: a line above it, and its name. */ readonly caption?: readonly InlineNode[];
  /** How each column is set, from the first. */ readonly columns?: readonly Column[];
  /** Rows that name the columns: a list of texts for one row, or a list of rows. They come again on each printed page. */ readonly header?: readonly NamingRowsContent[];
  /** The rows: `[["a", "b"]]`, or rows and cells in full. */ readonly body: readonly RowsContent[];
  /** Rows that sum it up. */ readonly footer?: readonly NamingRowsContent[];
  /** Whether every other row has a ground. */ readonly stripes?: boolean;
  /** What becomes of it where it has little room: it scrolls, or its rows stand below each other and each cell has the name of its column before it. */ readonly small?: 'scroll' | 'stack';
  /** Whether readers may sort it by the columns that have a name. Without script, and until they do, it stands as it is written. */ readonly sortable?: boolean;
  /** How many rows are seen until a reader asks for all of them. On paper all are. */ readonly collapseAfter?: number;
  /** Who made it. */ readonly credit?: Credit;
  /** Where the figures come from. */ readonly source?: Citation;
}

/** A poem, or a part of one: its lines stay as they are, with their indents. */
export interface VerseBlock extends BlockBase {
  readonly type: 'verse';
  /** What the poem is called. */ readonly title?: readonly InlineNode[];
  /** The lines: one text with line ends, or a list of lines. An empty line begins a stanza, blanks at the beginning of a line indent it. */ readonly children: readonly InlineNode[];
  /** Whose it is, and where it stands. */ readonly cite?: Citation;
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
  | HeadingBlockInput
  | ListItemBlockInput
  | ListBlockInput
  | ParagraphBlockInput
  | PullquoteBlockInput
  | ThematicBreakBlockInput
  | ImageSetBlockInput
  | ImageBlockInput
  | UnknownBlockInput
  | CodeBlockInput
  | ContactBlockInput
  | DefinitionListBlockInput
  | DefinitionBlockInput
  | InNumbersBlockInput
  | InfoBoxBlockInput
  | KeyPointBlockInput
  | KeyPointsBlockInput
  | ProfileBlockInput
  | QaItemBlockInput
  | QaBlockInput
  | TimelineEventBlockInput
  | TimelineBlockInput
  | EmbedBlockInput
  | GalleryBlockInput
  | ButtonBlockInput
  | FileBlockInput
  | SignupBlockInput
  | TeaserListBlockInput
  | TeaserBlockInput
  | MathBlockInput
  | FootnoteDefinitionBlockInput
  | AudioBlockInput
  | VideoBlockInput
  | SocialPostBlockInput
  | RecipeStepBlockInput
  | RecipeBlockInput
  | ProductBlockInput
  | RatingBlockInput
  | ColumnBlockInput
  | ColumnsBlockInput
  | GateBlockInput
  | SectionBlockInput
  | SlotBlockInput
  | TableCellBlockInput
  | TableRowBlockInput
  | TableBlockInput
  | VerseBlockInput
  | CustomBlockInput;
export type FlowContentInput = BlockquoteBlockInput | HeadingBlockInput | ListBlockInput | ParagraphBlockInput | PullquoteBlockInput | ThematicBreakBlockInput | ImageSetBlockInput | ImageBlockInput | UnknownBlockInput | CodeBlockInput | ContactBlockInput | DefinitionListBlockInput | InNumbersBlockInput | InfoBoxBlockInput | KeyPointsBlockInput | ProfileBlockInput | QaBlockInput | TimelineBlockInput | EmbedBlockInput | GalleryBlockInput | ButtonBlockInput | FileBlockInput | SignupBlockInput | TeaserListBlockInput | TeaserBlockInput | MathBlockInput | AudioBlockInput | VideoBlockInput | SocialPostBlockInput | RecipeBlockInput | ProductBlockInput | RatingBlockInput | ColumnsBlockInput | GateBlockInput | SectionBlockInput | SlotBlockInput | TableBlockInput | VerseBlockInput | CustomBlockInput;
export type TextContentInput = BlockquoteBlockInput | HeadingBlockInput | ListBlockInput | ParagraphBlockInput | PullquoteBlockInput | ThematicBreakBlockInput | ImageBlockInput | UnknownBlockInput | CodeBlockInput | ContactBlockInput | DefinitionListBlockInput | ButtonBlockInput | FileBlockInput | MathBlockInput | RatingBlockInput | GateBlockInput | VerseBlockInput | CustomBlockInput;
export type MediaContentInput = ImageSetBlockInput | ImageBlockInput | UnknownBlockInput | EmbedBlockInput | GalleryBlockInput | AudioBlockInput | VideoBlockInput | CustomBlockInput;
export type NotesContentInput = FootnoteDefinitionBlockInput | Untyped<FootnoteDefinitionBlockInput> | number | CustomBlockInput;
export type ItemsContentInput = ListItemBlockInput | Untyped<ListItemBlockInput> | number | CustomBlockInput;
export type ImagesContentInput = ImageBlockInput | CustomBlockInput;
export type DefinitionsContentInput = DefinitionBlockInput | Untyped<DefinitionBlockInput> | number | CustomBlockInput;
export type PointsContentInput = KeyPointBlockInput | Untyped<KeyPointBlockInput> | number | CustomBlockInput;
export type QuestionsContentInput = QaItemBlockInput | Untyped<QaItemBlockInput> | number | CustomBlockInput;
export type EventsContentInput = TimelineEventBlockInput | Untyped<TimelineEventBlockInput> | number | CustomBlockInput;
export type TeasersContentInput = TeaserBlockInput | CustomBlockInput;
export type StepsContentInput = RecipeStepBlockInput | Untyped<RecipeStepBlockInput> | number | CustomBlockInput;
export type SideContentInput = Exclude<FlowContentInput, SectionBlockInput | ColumnsBlockInput> | CustomBlockInput;
export type ColumnsContentInput = ColumnBlockInput | Untyped<ColumnBlockInput> | number | CustomBlockInput;
export type PartContentInput = Exclude<FlowContentInput, SectionBlockInput> | CustomBlockInput;
export type CellsContentInput = TableCellBlockInput | Untyped<TableCellBlockInput> | number | CustomBlockInput;
export type RowsContentInput = TableRowBlockInput | Untyped<TableRowBlockInput> | number | readonly (CellsContentInput | string)[] | CustomBlockInput;
export type NamingRowsContentInput = TableRowBlockInput | Untyped<TableRowBlockInput> | number | readonly (CellsContentInput | string)[] | CustomBlockInput;

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
  /** The same picture in other sizes. */ readonly srcset?: CandidateInput | readonly CandidateInput[];
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
  /** The same crop in other sizes. */ readonly srcset?: CandidateInput | readonly CandidateInput[];
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

/** Where something appeared. */
export type TeaserPublisherInput = string | {
  /** The name as it is printed. */ readonly name: string;
  /** Its home page. Not shown: the card is one link. */ readonly url?: string;
};

/** One file of a film or a recording. */
export type MediaSourceInput = string | {
  /** Address of the file. */ readonly src: string;
  /** Its media type, as in `video/mp4`. */ readonly mediaType?: string;
};

/** A file of texts that are shown while something plays. */
export type MediaTrackInput = string | {
  /** What the texts are. */ readonly kind?: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
  /** Address of the file, in WebVTT. */ readonly src: string;
  /** Its language. */ readonly srclang?: string;
  /** What it is called in the menu of the player. */ readonly label?: string;
};

/** A part of a film or a recording. */
export interface ChapterInput {
  /** The second at which it begins. */ readonly start: number;
  /** What it is called. */ readonly title: string;
}

/** Who wrote a post. */
export type PostAuthorInput = string | {
  /** The name as it is printed. */ readonly name: string;
  /** The name on the network, as in "@ada". */ readonly handle?: string;
  /** Their page. */ readonly url?: string;
};

/** What belongs to one part of the dish. */
export type IngredientGroupInput = string | {
  /** The part: "Broth". */ readonly title?: string;
  /** What it takes, with how much of it: "1 l stock". */ readonly items: RichTextInput | readonly RichTextInput[];
};

/** What is in a serving, each as it is printed: "12 g". */
export interface NutritionInput {
  /** How much a serving is. */ readonly servingSize?: string;
  /** Its energy: "240 kcal". */ readonly calories?: string;
  /** Fat. */ readonly fatContent?: string;
  /** Saturated fat. */ readonly saturatedFatContent?: string;
  /** Carbohydrate. */ readonly carbohydrateContent?: string;
  /** Sugars. */ readonly sugarContent?: string;
  /** Fibre. */ readonly fiberContent?: string;
  /** Protein. */ readonly proteinContent?: string;
  /** Sodium. */ readonly sodiumContent?: string;
}

/** Where it is sold, and for how much. */
export type OfferInput = string | {
  /** The price as a plain number with a point, `19.00`; set in the digits and signs of the language. */ readonly price?: string;
  /** Its currency, as ISO 4217 names it: `EUR`. */ readonly currency?: string;
  /** Who sells it. */ readonly seller?: string;
  /** Where it is sold. */ readonly url?: string;
  /** What the link is; `sponsored` when absent, for a shop may pay for it. */ readonly rel?: 'author' | 'license' | 'nofollow' | 'sponsored' | 'ugc' | 'tag' | 'me' | 'external' | readonly ('author' | 'license' | 'nofollow' | 'sponsored' | 'ugc' | 'tag' | 'me' | 'external')[];
};

/** How a column is set. */
export interface ColumnInput {
  /** How its cells are set. Numbers are set on their digits where it is absent. */ readonly align?: 'start' | 'center' | 'end';
  /** Whether its cells name their rows. */ readonly header?: boolean;
  /** As what it is sorted, or that it is not. Numbers and dates are known by themselves where all cells have one. */ readonly sort?: 'text' | 'number' | 'date' | 'none';
}

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
  /** Whether it may be opened large: it is then a link to its file, unless it is another link already, and with script shown large on the page. */ readonly lightbox?: boolean;
  /** How its origin can be verified. */ readonly provenance?: ProvenanceInput;
}

/** A block that could not be read, with what was found and its text. */
export interface UnknownBlockInput extends BlockBaseInput {
  readonly type: 'unknown';
  /** The type it had. */ readonly originalType?: string;
  /** What was found, unchanged. */ readonly original?: Json;
  /** Why it could not be read. */ readonly reason?: 'no-handler' | 'no-type' | 'wrong-shape' | 'unreadable';
}

/** A piece of computer code. */
export interface CodeBlockInput extends BlockBaseInput {
  readonly type: 'code';
  /** The programming language. */ readonly language?: string;
  /** The file that it is from. */ readonly filename?: string;
  /** Numbers of the lines to mark, from 1. */ readonly highlight?: number | readonly number[];
  /** Whether its lines have numbers; they are not copied with it. */ readonly lineNumbers?: boolean;
  /** The number of its first line, for `lineNumbers`: 1 where it is absent. `highlight` counts from 1 all the same. */ readonly start?: number;
  /** Whether a button copies it: with script alone, for without it would do nothing. */ readonly copyable?: boolean;
  /** The code. */ readonly value: string;
  /** A line below it. */ readonly caption?: RichTextInput;
}

/** How to reach a person or an office. */
export interface ContactBlockInput extends BlockBaseInput {
  readonly type: 'contact';
  /** Whom one reaches. */ readonly name?: string;
  /** What for, or at which hours. */ readonly text?: RichTextInput;
  /** The lines of the postal address. */ readonly address?: string | readonly string[];
  /** Addresses of e-mail. */ readonly email?: string | readonly string[];
  /** Telephone numbers, as they are to be printed. */ readonly telephone?: string | readonly string[];
  /** A page. */ readonly url?: string;
}

/** Terms, each with what it means. */
export interface DefinitionListBlockInput extends BlockBaseInput {
  readonly type: 'definition-list';
  /** The terms. */ readonly children: string | RootInput | readonly (DefinitionsContentInput | string)[];
}

/** A term, and what it means. */
export interface DefinitionBlockInput extends BlockBaseInput {
  readonly type: 'definition';
  /** The term. */ readonly term?: RichTextInput;
  /** What it means; plain strings become paragraphs. */ readonly children?: string | RootInput | readonly (TextContentInput | string)[];
}

/** Numbers that stand out, each with what it counts. */
export interface InNumbersBlockInput extends BlockBaseInput {
  readonly type: 'in-numbers';
  /** A line above them. */ readonly title?: RichTextInput;
  /** The numbers. */ readonly items: FigureInput | readonly FigureInput[];
  /** Where they come from. */ readonly source?: CitationInput;
}

/** What stands apart from the text and helps to read it: an explanation, the background, a warning. */
export interface InfoBoxBlockInput extends BlockBaseInput {
  readonly type: 'info-box';
  /** What it is; the language has a word for it. */ readonly kind?: 'explainer' | 'background' | 'note' | 'warning' | 'disclaimer' | 'correction' | 'summary';
  /** A line above it. */ readonly title?: RichTextInput;
  /** Whether readers open and close it. */ readonly collapsible?: boolean;
  /** Whether one that can be closed stands open at first. */ readonly open?: boolean;
  /** A picture beside the text. */ readonly image?: PictureInput;
  /** What it says. */ readonly children: string | RootInput | readonly (TextContentInput | string)[];
}

/** One point of several. */
export interface KeyPointBlockInput extends BlockBaseInput {
  readonly type: 'key-point';
  /** The point in a few words. */ readonly title?: RichTextInput;
  /** What there is to say of it; plain strings become paragraphs. */ readonly children?: string | RootInput | readonly (TextContentInput | string)[];
}

/** What the article says, in a few points. */
export interface KeyPointsBlockInput extends BlockBaseInput {
  readonly type: 'key-points';
  /** A line above them; the language has one where it is absent. */ readonly title?: RichTextInput;
  /** The points. */ readonly children: string | RootInput | readonly (PointsContentInput | string)[];
}

/** Who somebody is, in a few sentences. */
export interface ProfileBlockInput extends BlockBaseInput {
  readonly type: 'profile';
  /** The id of a contributor of the article: what is not said here is taken from there. */ readonly contributor?: string;
  /** The name as it is printed. */ readonly name?: string;
  /** Their position. */ readonly jobTitle?: string;
  /** Their page. */ readonly url?: string;
  /** A portrait. */ readonly image?: PictureInput;
  /** What there is to say of them. */ readonly children?: string | RootInput | readonly (TextContentInput | string)[];
}

/** A question and its answer. */
export interface QaItemBlockInput extends BlockBaseInput {
  readonly type: 'qa-item';
  /** Who asks. */ readonly asker?: string;
  /** What is asked. */ readonly question?: RichTextInput;
  /** Who answers. */ readonly answerer?: string;
  /** The answer; plain strings become paragraphs. */ readonly children?: string | RootInput | readonly (TextContentInput | string)[];
}

/** Questions and answers, as in an interview. */
export interface QaBlockInput extends BlockBaseInput {
  readonly type: 'qa';
  /** A line above them. */ readonly title?: RichTextInput;
  /** The questions, each with its answer. */ readonly children: string | RootInput | readonly (QuestionsContentInput | string)[];
}

/** One event of several. */
export interface TimelineEventBlockInput extends BlockBaseInput {
  readonly type: 'timeline-event';
  /** When it happened: a day, a month or a year. */ readonly date?: string;
  /** The date as it is to be printed, where it is not to follow from `date`: "Spring 2024". */ readonly dateText?: string;
  /** The event in a few words. */ readonly title?: RichTextInput;
  /** What there is to say of it; plain strings become paragraphs. */ readonly children?: string | RootInput | readonly (TextContentInput | string)[];
}

/** Events in their order. */
export interface TimelineBlockInput extends BlockBaseInput {
  readonly type: 'timeline';
  /** A line above them. */ readonly title?: RichTextInput;
  /** The events. */ readonly children: string | RootInput | readonly (EventsContentInput | string)[];
}

/** Something of another site: a video, a post, a chart, a map. A card with a link, which asks that site for nothing before a reader wants to see it. */
export interface EmbedBlockInput extends BlockBaseInput {
  readonly type: 'embed';
  /** Whose it is. The address says it; where the two differ, the address is right. */ readonly provider?: 'youtube' | 'vimeo' | 'dailymotion' | 'tiktok' | 'instagram' | 'x' | 'facebook' | 'threads' | 'bluesky' | 'mastodon' | 'spotify' | 'soundcloud' | 'datawrapper' | 'flourish' | 'openstreetmap' | 'generic';
  /** Address of its page. */ readonly url: string;
  /** A picture of it, from a site of your own; nothing is asked of the other one. */ readonly thumbnail?: PictureInput;
  /** What it is called. */ readonly title?: string;
  /** The ratio of its frame, as in "16/9"; that of the provider when absent. */ readonly aspectRatio?: string;
  /** The height of its frame in pixels, or "auto". */ readonly height?: number | 'auto';
  /** Whether the other site learns of its readers. What does not track them is loaded at once. */ readonly tracking?: 'third-party' | 'none';
  /** A line below it. */ readonly caption?: RichTextInput;
  /** Who made it. */ readonly credit?: CreditInput;
}

/** Many pictures to look through: in rows that fill the width, or as slides side by side. */
export interface GalleryBlockInput extends BlockBaseInput {
  readonly type: 'gallery';
  /** Rows of one height (`grid`, when absent), or `slides` that are moved sideways. */ readonly arrangement?: 'grid' | 'slides';
  /** A line above them. */ readonly title?: RichTextInput;
  /** A line below all of them. */ readonly caption?: RichTextInput;
  /** Who made them. */ readonly credit?: CreditInput;
  /** The pictures. */ readonly children: string | RootInput | readonly (ImagesContentInput | string)[];
}

/** A link that stands out. */
export interface ButtonBlockInput extends BlockBaseInput {
  readonly type: 'button';
  /** What it says. */ readonly text: string;
  /** Where it leads. */ readonly url: string;
  /** How much it stands out: primary, which it is when absent, or secondary. */ readonly priority?: 'primary' | 'secondary';
}

/** A file to take away, with what it is and how large. */
export interface FileBlockInput extends BlockBaseInput {
  readonly type: 'file';
  /** A picture of its first page. */ readonly thumbnail?: PictureInput;
  /** Address of the file. */ readonly src: string;
  /** What it is called; the name of the file when absent. */ readonly title?: string;
  /** Its media type, such as `application/pdf`; readers see "PDF". The end of the address says it when absent. */ readonly mediaType?: string;
  /** Its size in bytes; readers see "1.2 MB". */ readonly bytes?: number;
  /** How many pages it has. */ readonly pages?: number;
  /** What is in it. */ readonly text?: RichTextInput;
}

/** A newsletter to subscribe to: a form that works without script, or a link to the page that has one. */
export interface SignupBlockInput extends BlockBaseInput {
  readonly type: 'signup';
  /** Which newsletter; sent with the form as `list`. */ readonly list?: string;
  /** What it is called. */ readonly title?: RichTextInput;
  /** What one gets, and how often. */ readonly text?: RichTextInput;
  /** The address that the form sends `email` and `list` to, by POST. Without one there is no form. */ readonly action?: string;
  /** What the button says; a word of the language when absent. */ readonly label?: string;
  /** A page where one can subscribe, for a signup without `action`. */ readonly url?: string;
  /** What becomes of the address. */ readonly privacy?: RichTextInput;
}

/** Several pointers to something else to read, in as many columns as there is room for. */
export interface TeaserListBlockInput extends BlockBaseInput {
  readonly type: 'teaser-list';
  /** A line above them. */ readonly title?: RichTextInput;
  /** The teasers. */ readonly children: string | RootInput | readonly (TeasersContentInput | string)[];
}

/** A pointer to something else to read: a card that is one link. */
export interface TeaserBlockInput extends BlockBaseInput {
  readonly type: 'teaser';
  /** What it leads to; the language has a word for most. What is sponsored says so, whatever else it says. */ readonly kind?: 'related' | 'section' | 'series' | 'label' | 'live' | 'breaking' | 'opinion' | 'analysis' | 'editorial' | 'interview' | 'review' | 'explainer' | 'letter' | 'obituary' | 'sponsored';
  /** Where it leads. */ readonly url?: string;
  /** Its picture; with an empty `alt` where it only decorates. */ readonly image?: PictureInput;
  /** A word before all else, such as "Read next". */ readonly label?: string;
  /** The short line above its headline; the word of its kind when absent. */ readonly kicker?: string;
  /** Its headline; the address stands for it when absent. */ readonly title: string;
  /** A sentence about it. */ readonly text?: string;
  /** Where it appeared, if elsewhere. Without one, another site than that of the article is named, where the article has a `url`. */ readonly publisher?: TeaserPublisherInput;
  /** When it appeared. */ readonly datePublished?: string;
}

/** A formula on a line of its own, shown as its source, or set in MathML by what a host gives to `useMath`. */
export interface MathBlockInput extends BlockBaseInput {
  readonly type: 'math';
  /** The formula in TeX. */ readonly value: string;
  /** Its number, as it is printed: "1". */ readonly label?: string;
}

/** The text of a footnote. */
export interface FootnoteDefinitionBlockInput extends BlockBaseInput {
  readonly type: 'footnote-definition';
  /** The text. */ readonly children: string | RootInput | readonly (TextContentInput | string)[];
}

/** A recording of your own, in the player of the browser, with what is said in it as text. */
export interface AudioBlockInput extends BlockBaseInput {
  readonly type: 'audio';
  /** What must be known before it is played, in words as they are printed. */ readonly contentWarning?: string | readonly string[];
  /** What it is called. */ readonly title?: string;
  /** Its files, the best first. Without one its texts stay. */ readonly sources?: MediaSourceInput | readonly MediaSourceInput[];
  /** Texts that go with it. */ readonly tracks?: MediaTrackInput | readonly MediaTrackInput[];
  /** How long it is, as in PT9M. */ readonly duration?: string;
  /** What it is for: the article read out, to which the credits lead, an episode, a piece of sound. */ readonly purpose?: 'article-narration' | 'episode' | 'sound';
  /** Its parts. */ readonly chapters?: ChapterInput | readonly ChapterInput[];
  /** What is said in it. */ readonly transcript?: string | RootInput | readonly (TextContentInput | string)[];
  /** A line below it. */ readonly caption?: RichTextInput;
  /** Who made it. */ readonly credit?: CreditInput;
}

/** A film of your own, in the player of the browser, with what is said in it as text. */
export interface VideoBlockInput extends BlockBaseInput {
  readonly type: 'video';
  /** What must be known before it is played, in words as they are printed: "flashing lights". */ readonly contentWarning?: string | readonly string[];
  /** Its files, the best first. Without one its picture and its texts stay. */ readonly sources?: MediaSourceInput | readonly MediaSourceInput[];
  /** The picture that is shown before it plays. */ readonly poster?: PictureInput;
  /** What it is called. */ readonly title?: string;
  /** Width of the film in pixels. */ readonly width?: number;
  /** Height of the film in pixels. */ readonly height?: number;
  /** Captions, and other texts that are shown with it. */ readonly tracks?: MediaTrackInput | readonly MediaTrackInput[];
  /** How long it is, as in PT1M30S. */ readonly duration?: string;
  /** Whether it is played once with its sound, or round and round without. A loop plays as long as it is in view, with script, and never for readers who want less motion. */ readonly playback?: 'normal' | 'loop-muted';
  /** Its parts. */ readonly chapters?: ChapterInput | readonly ChapterInput[];
  /** What is said and shown in it. */ readonly transcript?: string | RootInput | readonly (TextContentInput | string)[];
  /** A line below it. */ readonly caption?: RichTextInput;
  /** Who made it. */ readonly credit?: CreditInput;
}

/** What someone wrote on a network, kept as text: it stands when the network is gone, and asks it for nothing. */
export interface SocialPostBlockInput extends BlockBaseInput {
  readonly type: 'social-post';
  /** Who wrote it. */ readonly author?: PostAuthorInput;
  /** What was written. */ readonly children: string | RootInput | readonly (TextContentInput | string)[];
  /** A picture that was posted with it, from a site of your own. */ readonly image?: PictureInput;
  /** When it was posted. */ readonly datePublished?: string;
  /** Where it was posted: one of the providers of `embed`, or any name. */ readonly network?: string;
  /** Its address there. */ readonly url?: string;
}

/** One step of several. */
export interface RecipeStepBlockInput extends BlockBaseInput {
  readonly type: 'recipe-step';
  /** The step in a few words. */ readonly title?: RichTextInput;
  /** What to do; plain strings become paragraphs. */ readonly children?: string | RootInput | readonly (TextContentInput | string)[];
}

/** How to make a dish: what it takes, and what to do. Its words are those of schema.org. */
export interface RecipeBlockInput extends BlockBaseInput {
  readonly type: 'recipe';
  /** What the dish is called. */ readonly name: string;
  /** A picture of it. */ readonly image?: PictureInput;
  /** A few sentences about it. */ readonly text?: RichTextInput;
  /** For how many, "4", or what it makes, "12 biscuits". */ readonly yield?: string;
  /** How long it takes to prepare, as ISO 8601, `PT10M`, or as it is to be printed. */ readonly prepTime?: string;
  /** How long it cooks or bakes. */ readonly cookTime?: string;
  /** How long it takes in all. */ readonly totalTime?: string;
  /** What it takes, in groups; plain strings are a group without a title. */ readonly ingredients?: IngredientGroupInput | readonly IngredientGroupInput[];
  /** What to do, one after the other. */ readonly steps?: string | RootInput | readonly (StepsContentInput | string)[];
  /** What is in a serving. */ readonly nutrition?: NutritionInput;
}

/** Something that can be bought, what is thought of it, and where it is sold. */
export interface ProductBlockInput extends BlockBaseInput {
  readonly type: 'product';
  /** Its picture. */ readonly image?: PictureInput;
  /** Who makes it. */ readonly brand?: string;
  /** What it is called. */ readonly name: string;
  /** The verdict on it. */ readonly rating?: RatingInput;
  /** What is to be said of it. */ readonly children?: string | RootInput | readonly (TextContentInput | string)[];
  /** Where it is sold. */ readonly offers?: OfferInput | readonly OfferInput[];
}

/** A verdict: stars, points or per cent, and what they are given to. */
export interface RatingBlockInput extends BlockBaseInput {
  readonly type: 'rating';
  /** What was judged. */ readonly item?: NamedInput;
  /** How much was given; half stars are shown. */ readonly value: number;
  /** How much can be given: 5 when absent, 100 of per cent. */ readonly best?: number;
  /** What is counted; stars when absent, and points where there are more than ten. */ readonly unit?: 'stars' | 'points' | 'percent';
}

/** One column of several. */
export interface ColumnBlockInput extends BlockBaseInput {
  readonly type: 'column';
  /** How wide it is, beside the others: of 2 and 1, the first is twice as wide. */ readonly span?: number;
  /** What stands in it. */ readonly children: string | RootInput | readonly (SideContentInput | string)[];
}

/** Columns side by side, below each other where there is no room. */
export interface ColumnsBlockInput extends BlockBaseInput {
  readonly type: 'columns';
  /** The columns; whatever else stands here is a column of its own. */ readonly children: string | RootInput | readonly (ColumnsContentInput | string)[];
}

/** Where the text begins that is to be paid for. What follows is left out on the server with `access: "preview"`; the block itself shows nothing. */
export interface GateBlockInput extends BlockBaseInput {
  readonly type: 'gate';
  /** Who may read on. */ readonly access?: 'free' | 'metered' | 'subscriber';
}

/** A part of the article, with its title. */
export interface SectionBlockInput extends BlockBaseInput {
  readonly type: 'section';
  /** The heading of the part. Headings in it are of level 3. */ readonly title?: RichTextInput;
  /** What stands in the part. */ readonly children: string | RootInput | readonly (PartContentInput | string)[];
}

/** A place that the host fills with a node of its own, such as an advertisement. The element `galley-slot` in it fires the event `galley-slot` when it is near the window; nothing else stands in it. */
export interface SlotBlockInput extends BlockBaseInput {
  readonly type: 'slot';
  /** What it is called, in the event too: "ad". */ readonly name?: string;
  /** A line above it: "Advertisement". */ readonly label?: string;
  /** How many pixels are kept free for it, rounded up to fifty, so that nothing moves when it comes. */ readonly minHeight?: number;
}

/** A cell of a table. It may hold lists, pictures and several paragraphs. */
export interface TableCellBlockInput extends BlockBaseInput {
  readonly type: 'table-cell';
  /** How many columns it is wide. It ends with the table, and before a cell that reaches down from above. */ readonly colSpan?: number;
  /** How many rows it is high. It ends with the rows of its part of the table. */ readonly rowSpan?: number;
  /** Whether it names its row or its column. */ readonly header?: 'row' | 'column';
  /** How it is set, where not as its column. */ readonly align?: 'start' | 'center' | 'end';
  /** Blocks; plain strings become paragraphs. */ readonly children: string | RootInput | readonly (TextContentInput | string)[];
}

/** A row of a table. */
export interface TableRowBlockInput extends BlockBaseInput {
  readonly type: 'table-row';
  /** The cells; a plain string is one. A row with fewer than others is filled up at its end. */ readonly children: string | RootInput | readonly (CellsContentInput | string)[];
}

/** Rows of cells. Columns of numbers stand under each other on their digits by themselves. */
export interface TableBlockInput extends BlockBaseInput {
  readonly type: 'table';
  /** What it shows: a line above it, and its name. */ readonly caption?: RichTextInput;
  /** How each column is set, from the first. */ readonly columns?: ColumnInput | readonly ColumnInput[];
  /** Rows that name the columns: a list of texts for one row, or a list of rows. They come again on each printed page. */ readonly header?: string | RootInput | readonly (NamingRowsContentInput | string)[];
  /** The rows: `[["a", "b"]]`, or rows and cells in full. */ readonly body: string | RootInput | readonly (RowsContentInput | string)[];
  /** Rows that sum it up. */ readonly footer?: string | RootInput | readonly (NamingRowsContentInput | string)[];
  /** Whether every other row has a ground. */ readonly stripes?: boolean;
  /** What becomes of it where it has little room: it scrolls, or its rows stand below each other and each cell has the name of its column before it. */ readonly small?: 'scroll' | 'stack';
  /** Whether readers may sort it by the columns that have a name. Without script, and until they do, it stands as it is written. */ readonly sortable?: boolean;
  /** How many rows are seen until a reader asks for all of them. On paper all are. */ readonly collapseAfter?: number;
  /** Who made it. */ readonly credit?: CreditInput;
  /** Where the figures come from. */ readonly source?: CitationInput;
}

/** A poem, or a part of one: its lines stay as they are, with their indents. */
export interface VerseBlockInput extends BlockBaseInput {
  readonly type: 'verse';
  /** What the poem is called. */ readonly title?: RichTextInput;
  /** The lines: one text with line ends, or a list of lines. An empty line begins a stanza, blanks at the beginning of a line indent it. */ readonly children: RichTextInput;
  /** Whose it is, and where it stands. */ readonly cite?: CitationInput;
}

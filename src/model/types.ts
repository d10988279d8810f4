/**
 * The nouns of Synoptic: what its commands write and its rooms exchange. Plain readonly JSON, no logic.
 * The JSON Schema in `schema/` is made from this file (`npm run schema`).
 *
 * All offsets are half-open, in UTF-16 code units of the article's `text` (or of the piece named by `in`),
 * and `text.slice(start, end) === quote` always holds.
 */

/** A passage of an article. */
export type Span = {
  readonly articleId: string
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Where the passage is not in the body: 'title', 'standfirst', 'heading:N', 'caption:N', 'removed:N' (N from 0). */
  readonly in?: string
}

/** A range of time, each end an ISO 8601 day (or instant), inclusive; null where that end is not known. */
export type Bounds = { readonly earliest: string | null; readonly latest: string | null }

/** A date with its evidence. */
export type DateKnown = Bounds & {
  /** ISO 8601, as precise as is known. */
  readonly value: string | null
  readonly basis: 'stated' | 'inferred' | 'unknown'
  /** For inferred: the reason, in words a reader can check. */
  readonly because: string | null
}

/** One version of one report. */
export type Article = {
  readonly id: string
  readonly source: { readonly path?: string; readonly url?: string; readonly feed?: string; readonly sha256: string }
  /** Stated or in the metadata; never guessed from the topic. */
  readonly outlet: { readonly name: string; readonly domain?: string } | null
  readonly title: string | null
  readonly authors: readonly string[]
  /** Agencies and outlets the article itself credits: "/Press TV", "(Reuters)". */
  readonly credits: readonly string[]
  readonly published: DateKnown
  readonly modified?: DateKnown
  /** BCP 47; 'und' where it cannot be told. */
  readonly language: string
  /** The part of the outlet that it stands in, as the page's data name it: "World". */
  readonly section?: string
  readonly standfirst: string | null
  /** The body's paragraphs, joined by "\n\n"; without title, standfirst, subheadings, captions, furniture. */
  readonly text: string
  /** Subheadings within the body, in order. */
  readonly headings: readonly string[]
  readonly captions: readonly string[]
  /** Links in the body of a page or of a feed's item, in order: `text.slice(start, end) === quote`. */
  readonly links?: readonly {
    readonly url: string
    readonly start: number
    readonly end: number
    readonly quote: string
  }[]
  /** Id of the first version of the same page. */
  readonly versionOf?: string
  /** Id of the article whose text this one repeats. */
  readonly nearDuplicateOf?: string
  /** All that was left out, and which rule did it. */
  readonly removed: readonly { readonly text: string; readonly rule: string }[]
}

export type NameKind = 'person' | 'organization' | 'place' | 'other'

/** One person, organisation, place or other named thing, with the forms it goes by. */
export type Entity = {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** Titles and roles in the articles' own words: "Iranian foreign minister". */
  readonly roles: readonly string[]
  /** Its id in the file that the user gave (`--wikidata`): "Q42". */
  readonly wikidata?: string
  readonly variants: readonly {
    readonly text: string
    readonly articleIds: readonly string[]
    readonly count: number
    readonly spans: readonly Span[]
  }[]
}

/** A TIMEX3 expression with what it resolves to. */
export type Time = Bounds & {
  readonly span: Span
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: "2023-11-04", "2023-W44", "P2D", "PAST_REF", "XXXX-06" where the year is not known. */
  readonly value: string
}

export type BoundKind = 'exact' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'about'

export type FigureKind =
  | 'count' // persons or things counted
  | 'money'
  | 'percentage'
  | 'percentagePoints'
  | 'measure' // length, weight, speed, magnitude …
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'score'

/** A number said of something. */
export type Figure = {
  readonly id: string
  /** The number with its bound and unit: "more than 10,000 people". */
  readonly span: Span
  readonly value: number
  /** "more than 10,000": value 10000, low 10000, high null; both null where exact. */
  readonly low: number | null
  readonly high: number | null
  readonly bound: BoundKind
  readonly kind: FigureKind
  /** What is counted or measured: "people", "USD", "%". */
  readonly unit: string
  /** The quantity in a normal form a reader understands: "people killed in Gaza". */
  readonly measures: string
  /** What `measures` is made of, for comparing: lemmas, lower case, most important first. */
  readonly facets: {
    /** The thing counted: "people", "share"; null where only a unit is. */
    readonly counted: string | null
    /** What is said of it: "kill", "injure", "offer". */
    readonly predicate: string | null
    /** Other words that tell this quantity from its neighbours: "child", "cash", "initial". */
    readonly qualifiers: readonly string[]
    readonly placeEntityIds: readonly string[]
    /** Other named things it is about. */
    readonly entityIds: readonly string[]
  }
  /** True where the number is one part of a total given beside it ("including 3,900 children"). */
  readonly partOf: string | null
  readonly asOf: Bounds
  readonly attributionId: string | null
}

/** Kinds of source a statement can be credited to. */
export type SourceKind =
  | 'official'
  | 'organization'
  | 'outlet'
  | 'agency'
  | 'witness'
  | 'document'
  | 'anonymous'
  | 'person'

/** Who says what: PolNeAR's source, cue and content. */
export type Attribution = {
  readonly id: string
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  /** Inside quotation marks. */
  readonly direct: boolean
  readonly sourceEntityId: string | null
  readonly sourceKind: SourceKind
  /** The source denies the content ("denied any role"). */
  readonly denied: boolean
  /** Attribution ids this one is nested in, outermost last. */
  readonly via: readonly string[]
}

export type Modality = 'asserted' | 'denied' | 'planned' | 'hypothetical'

export type Participant = { readonly entityId: string; readonly role: string }

/** One passage that tells of something that happens. */
export type EventMention = {
  readonly id: string
  readonly trigger: Span
  /** Lemma of the trigger, a verb where one is known ("visit", "attack", "meet"). */
  readonly lemma: string
  /** PLOVER's event type where one fits. */
  readonly type: string | null
  readonly modality: Modality
  readonly time: Bounds
  readonly placeEntityIds: readonly string[]
  readonly participants: readonly Participant[]
  readonly attributionIds: readonly string[]
  /** Heads of participants that have no name ("girls", "tram", "offer"), lemmas with their role. */
  readonly arguments: readonly { readonly lemma: string; readonly role: string }[]
  /** The passages its time was read from. */
  readonly timeSpans: readonly Span[]
  /** Of a noun that names an event: its noun phrase without article or possessive, "surprise military operation". */
  readonly phrase: Span | null
}

/** A passage that stands for an entity. */
export type EntityMention = {
  readonly span: Span
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly entityId: string
  /** The noun phrase it heads or ends, without article or possessive: "coastal group Tesh". */
  readonly phrase: Span
}

/** A noun phrase that may call something without being its name: "surprise military operation", "Wednesday's crash". */
export type Phrase = {
  /** Without article, demonstrative or possessive pronoun. */
  readonly span: Span
  /** Where its head noun starts in the text. */
  readonly head: number
  /** Lemma of its head, lower case. */
  readonly lemma: string
  readonly definite: boolean
  readonly plural: boolean
  /** The entity whose name it ends in or stands beside: "lens maker Orlo Optics". */
  readonly entityId: string | null
  /** What it is said of: "the suit" where that is called "a sham". */
  readonly of: Span | null
  /**
   * The phrase with what belongs to its noun: "probe into alleged fraud", "probe into alleged fraud at the harbour"; absent
   * where nothing does.
   */
  readonly fuller?: readonly Span[]
}

/** One article with what the language room reads in it. */
export type Annotated = {
  readonly article: Article
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  readonly names: readonly { readonly span: Span; readonly kind: NameKind; readonly entityId: string }[]
  /** Names, roles and pronouns that stand for an entity, in order. */
  readonly mentions: readonly EntityMention[]
  readonly entities: readonly Entity[]
  readonly times: readonly Time[]
  readonly figures: readonly Figure[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly EventMention[]
  /** Noun phrases by which it may call what it tells of. */
  readonly phrases?: readonly Phrase[]
}

/** How many independent origins stand behind something that several articles tell. */
export type OriginCount = {
  readonly articles: number
  readonly independent: number
  readonly atLeast: number
  readonly atMost: number
  readonly groups: readonly { readonly origin: string | null; readonly articleIds: readonly string[] }[]
}

export type Story = {
  readonly id: string
  readonly title: string
  readonly articleIds: readonly string[]
  readonly relatedStoryIds: readonly string[]
  readonly origins: OriginCount
}

/** One event over all articles that tell of it. */
export type StoryEvent = {
  readonly id: string
  /** Made of the articles' own words. */
  readonly label: string
  readonly type: string | null
  /** Told as earlier history, not as the news. */
  readonly background: boolean
  readonly storyIds: readonly string[]
  readonly when: Bounds & { readonly value: string | null }
  readonly placeEntityIds: readonly string[]
  readonly participants: readonly Participant[]
  readonly mentions: readonly EventMention[]
  /** What each account says of when. */
  readonly dates: readonly (Bounds & { readonly articleId: string; readonly span: Span | null })[]
  /** The reports that tell it, and how many they are by origin: copies and reports of one agency are one. */
  readonly origins?: { readonly articles: number; readonly independent: number }
}

export type Verdict = 'agree' | 'differ' | 'update' | 'single' | 'unclear'

/** One link of the chain through which a statement came, nearest source first. */
export type ChainLink = {
  readonly name: string
  readonly kind: SourceKind
  readonly entityId?: string
  readonly span?: Span
}

/** What one article (or one passage of it) answers to a claim's question. */
export type Account = {
  readonly articleId: string
  readonly spans: readonly Span[]
  readonly value: string | number | null
  readonly unit?: string
  readonly low?: number | null
  readonly high?: number | null
  readonly bound?: BoundKind
  readonly figureIds?: readonly string[]
  /** 10 + 2 read as 12: the spans of the parts. */
  readonly derived?: 'sum' | 'conversion'
  readonly asOf?: Bounds
  /** Nearest source first. */
  readonly chain: readonly ChainLink[]
}

/** One question that the accounts of a story answer. */
export type Claim = {
  readonly id: string
  readonly storyId: string
  readonly eventId: string | null
  readonly kind: 'figure' | 'date' | 'place' | 'participant' | 'statement' | 'stance'
  /** What the accounts answer: "people killed in Gaza". */
  readonly question: string
  readonly accounts: readonly Account[]
  readonly verdict: Verdict
  readonly because: string
  /** The accounts speak of one point in words too unlike to be judged: nothing but that sets them beside each other. */
  readonly sideBySide?: true
  /** Where accounts stand to each other in different ways; a, b index accounts. The claim's verdict is the gravest. */
  readonly pairs?: readonly {
    readonly a: number
    readonly b: number
    readonly verdict: 'agree' | 'differ' | 'update' | 'unclear'
    readonly because: string
    /** Of two that agree: `a` says more than `b` ("14 dead" against "at least 12"), or less. Pairs not given then agree. */
    readonly relation?: 'narrower' | 'wider'
  }[]
  /** Passages beside the accounts that the verdict rests on: those that give a rate of exchange. */
  readonly evidence?: readonly Span[]
  /** Articles of the story that say nothing of it; one that may tell it in words too unlike to be sure is left out. */
  readonly silent: readonly string[]
  /**
   * Given where `silent` is left empty for its length: how many say nothing of it, all of the story's but those with an
   * account. So in stories of more than 200 reports, where fewer than a quarter tell it.
   */
  readonly silentCount?: number
  readonly origins: OriginCount
  /** A person has checked it. */
  readonly checked?: { readonly by: string | null; readonly note: string | null }
}

export type OriginNode = {
  readonly id: string
  readonly kind: 'article' | 'outlet' | 'agency' | 'person' | 'organization' | 'document'
  readonly name: string
}

/** `from` depends on `to`. */
export type OriginEdge = {
  readonly from: string
  readonly to: string
  readonly basis: 'reuse' | 'credit' | 'attribution'
  readonly evidence: readonly Span[]
  /** For reuse: the share of `from`'s words that stand in `to`. */
  readonly share?: number
  /**
   * For reuse of much of a text, how it was made from the other: copied in long stretches, nearly all of it there but
   * edited throughout, or rewritten with traces left (Clough and Stevenson 2011). Missing where single passages are shared.
   */
  readonly degree?: 'cut' | 'light' | 'heavy'
}

export type OriginGraph = { readonly nodes: readonly OriginNode[]; readonly edges: readonly OriginEdge[] }

/** The forms by which the outlets call one entity or event. */
export type Naming = {
  readonly entityId?: string
  readonly eventId?: string
  /** Of people without a name, and of what is spoken of though nobody says that it happened: what it is ("girl", "collusion"). */
  readonly label?: string
  readonly forms: readonly {
    readonly text: string
    readonly articleId: string
    readonly count: number
    readonly spans: readonly Span[]
    readonly voice: 'own' | 'quoted'
    readonly byEntityId?: string
  }[]
}

/**
 * The likely descent of a story's copied texts, as textual criticism draws a stemma. All of it is inferred, each with its
 * reason and passages; `origins` has what is observed.
 */
export type Stemma = {
  readonly storyId: string
  /** Sources that are not among the reports. */
  readonly lost: readonly {
    readonly id: string
    /** "a report by Orbel", "a further source" */
    readonly name: string
    readonly because: string
    /** The reports that have text from it. */
    readonly articleIds: readonly string[]
    readonly evidence: readonly Span[]
  }[]
  readonly links: readonly {
    /** The report that has its text from `to`: a report, or a lost source by its id. */
    readonly from: string
    readonly to: string
    /** What the order rests on: a credit, the times of publication, one text holding the other, passages that a third lacks; or nothing. */
    readonly order: 'credit' | 'time' | 'containment' | 'passages' | 'unknown'
    readonly because: string
    readonly evidence: readonly Span[]
  }[]
}

/**
 * Words and short phrases that one side of a story uses in its own voice more than all others: an outlet's reports, or
 * the reports of several outlets that have one origin. A contrast of wording, no judgement.
 */
export type Wording = {
  readonly storyId: string
  /** null for a report whose outlet is not known, and for reports of several outlets. */
  readonly outlet: string | null
  readonly articleIds: readonly string[]
  readonly terms: readonly {
    readonly text: string
    /** Log-odds-ratio with an informative Dirichlet prior, in standard deviations (Monroe, Colaresi and Quinn 2008). */
    readonly z: number
    /** Uses by this side and by all others; what reports of one origin share counts once. */
    readonly count: number
    readonly others: number
    readonly spans: readonly Span[]
  }[]
}

/** One decision of the tool, with its reason. */
export type TraceEntry = {
  readonly step: string
  readonly rule: string
  readonly reason: string
  readonly ids: readonly string[]
}

/** What changed from one text to another, by sentences. */
export type Revision = {
  /** A later version of the same page, or the same text under another address. */
  readonly kind: 'version' | 'repeat'
  /** Ids of the articles: the earlier or original text, and the later one or the repeat. */
  readonly from: string
  readonly to: string
  /** The headlines, where they differ in their words. */
  readonly title?: { readonly from: Span; readonly to: Span }
  /** Sentences that both have. */
  readonly kept: number
  /** Sentences that were reworded. */
  readonly changed: readonly { readonly from: Span; readonly to: Span }[]
  /** Sentences that only `to` has. */
  readonly added: readonly Span[]
  /** Sentences that only `from` has. */
  readonly removed: readonly Span[]
}

/** Many articles laid side by side. */
export type Synopsis = {
  readonly synopsis: 1
  readonly articles: readonly Article[]
  readonly stories: readonly Story[]
  readonly entities: readonly Entity[]
  readonly events: readonly StoryEvent[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
  readonly origins: OriginGraph
  readonly naming: readonly Naming[]
  /** Of the stories in which text is copied. */
  readonly stemmata?: readonly Stemma[]
  /** Where some side of a story surely has words of its own. */
  readonly wording?: readonly Wording[]
  /** Where some of the articles are versions or repeats of others. */
  readonly revisions?: readonly Revision[]
  readonly trace: readonly TraceEntry[]
}

/** One line of `synoptic group`. */
export type Grouped =
  | { readonly id: string; readonly storyId: string; readonly nearDuplicateOf?: string }
  | { readonly mergedStoryId: string; readonly into: string }

export type { Decision } from './decision.ts'

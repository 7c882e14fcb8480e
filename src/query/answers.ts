/**
 * What the questions of this folder answer, as plain values that go over HTTP as they are. A value that isn't known
 * is null, never absent. Days are ISO strings (`2025-05-09`). All offsets are UTF-16.
 */

export type EntityType = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'GROUP' | 'EVENT';
export type Quad = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';
export type Polarity = 'positive' | 'negative';
export type Modality = 'asserted' | 'future' | 'conditional' | 'hedged' | 'desired' | 'attempted';
export type Tense = 'past' | 'present' | 'future';

/**
 * What a statement counts as on its edge: negative → `negated`, else future → `future`, else not asserted →
 * `hedged`, else attributed → `claimed`, else `asserted`. What holds is `asserted` and `claimed`.
 */
export type Status = 'asserted' | 'claimed' | 'hedged' | 'future' | 'negated';

/** An entity as other things point to it. */
export interface EntityRef {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
}

/** One line of search as you type. */
export interface EntityHit extends EntityRef {
  readonly aliases: readonly string[];
  /** The name or alias that matched what was typed. */
  readonly matched: string;
  /** How many entities it has an edge to that holds. */
  readonly degree: number;
}

/** `GET /api/entities?q=&type=&limit=`: best first; an empty `q` gives the most connected. */
export interface EntityList {
  readonly items: readonly EntityHit[];
  readonly total: number;
  readonly truncated: boolean;
}

/** `GET /api/entities/:id`. `:id` may be an id, a name or an alias here and below. */
export interface EntityDetail extends EntityRef {
  readonly aliases: readonly string[];
  readonly degree: number;
  readonly mentions: number;
  readonly documents: number;
  readonly statements: number;
  /** Days of its first and last document. */
  readonly first: string | null;
  readonly last: string | null;
  /** Relations of its edges, by number of edges. */
  readonly relations: readonly EntityRelation[];
  /** Local entities that resolved to it: why this is one entity. */
  readonly resolved: {
    readonly items: readonly ResolvedLocal[];
    readonly total: number;
    readonly truncated: boolean;
  };
}

export interface EntityRelation {
  readonly relation: string;
  readonly label: string;
  /** `both` where the relation is symmetric. */
  readonly direction: 'out' | 'in' | 'both';
  readonly edges: number;
}

export interface ResolvedLocal {
  readonly name: string;
  /** Rule of the resolution and its score. */
  readonly rule: string;
  readonly score: number;
  readonly document: DocumentRef;
}

export interface DocumentRef {
  /** The store's key `source|id`: what `/api/documents/:id` takes (percent-encoded). */
  readonly id: string;
  readonly title: string | null;
  /** Publisher. */
  readonly source: string;
  readonly date: string | null;
  readonly url: string | null;
}

/**
 * What is counted on an edge. Statements are in one of the five status counts each; events, documents, publishers
 * and days are those of the statements that are shown (by default what holds), so that no hidden one tells a date.
 */
export interface EdgeCounts {
  /** Happenings: told three times, it happened once. */
  readonly events: number;
  readonly statements: number;
  readonly asserted: number;
  readonly claimed: number;
  readonly hedged: number;
  readonly future: number;
  readonly negated: number;
  readonly documents: number;
  /** Publishers. */
  readonly sources: number;
  /** Statements without a time. */
  readonly undated: number;
}

/** An edge of the drawn graph: one a pair and relation. */
export interface GraphEdge extends EdgeCounts {
  /** `subject relation object`, stable. */
  readonly id: string;
  readonly relation: string;
  /** How the relation is shown: "spoke with". */
  readonly label: string;
  /** No direction: no arrowhead. */
  readonly symmetric: boolean;
  /** How things stand ("holds a position at"): told, not happening. */
  readonly state: boolean;
  readonly quad: Quad | null;
  /** Entity ids. */
  readonly subject: string;
  readonly object: string;
  readonly first: string | null;
  readonly last: string | null;
  /** `place` where the object is the place of the deed. */
  readonly via: string | null;
  /** Highest among asserted and claimed statements. */
  readonly confidence: number;
}

/** An edge as it is drawn. */
export interface DrawnEdge extends GraphEdge {
  /** `first` to `last` for people, no more exact than the statements tell: "since the 1990s"; null without a time. */
  readonly when: string | null;
  /**
   * HOLDS_POSITION: the words of the positions ("former mayor"), those of the newest document first; else empty. An
   * office that is over is there as such alone, until a later document tells of it as held.
   */
  readonly titles: readonly string[];
}

export interface GraphNode extends EntityRef {
  /** How many entities it has an edge to that holds, in the whole graph. */
  readonly degree: number;
}

/** Events of one day: a state ("holds a position at") is none. */
export interface DayBucket {
  readonly day: string;
  readonly events: number;
}

/** `POST /api/graph` and `GET /api/entities/:id/neighbours`. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** Strongest first. */
  readonly edges: readonly DrawnEdge[];
  /** Days that have events, in order; only days at which an event is known to the day. */
  readonly days: readonly DayBucket[];
  /** Events that are not in `days`. */
  readonly undated: number;
  /** Edges before the limit. */
  readonly total: number;
  readonly truncated: boolean;
  readonly leftOut: GraphLeftOut;
}

/** Edges of the same question that are not in the picture, whatever its limit, by what leaves them out. */
export interface GraphLeftOut {
  /** Those of which nothing is as sure as asked for, and something still likelier right than not. */
  readonly unsure: number;
  /** Those of which nothing is known to be in the period, and something has no time: `since` and `until` leave it out. */
  readonly undated: number;
}

/** Body of `POST /api/graph`: which part of the graph to draw. Everything is optional. */
export interface GraphRequest {
  /** Ids, names or aliases; none: the strongest edges of the whole graph. */
  readonly entities?: readonly string[];
  /** true (default): every edge that touches one of the entities; false: only those between them. */
  readonly neighbours?: boolean;
  readonly since?: string;
  readonly until?: string;
  /** Publishers. */
  readonly sources?: readonly string[];
  readonly relations?: readonly string[];
  /** Entity types of the ends that were not asked for. */
  readonly types?: readonly EntityType[];
  /** Default: asserted and claimed, or all where `modality` or `polarity` is given. */
  readonly status?: readonly Status[];
  readonly modality?: readonly Modality[];
  readonly polarity?: Polarity;
  /** 0–1; by default nine in ten are right. */
  readonly minConfidence?: number;
  /** Most edges; default 300. */
  readonly limit?: number;
}

/** Offsets into the sentence's text. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** `subject`, `predicate`, `object`, `attribution`, `time`, or a role of an argument (`topic`, `place` …). */
  readonly role: string;
  readonly entity: string | null;
}

/** One statement with the sentence it was read from. */
export interface Evidence {
  readonly id: string;
  readonly relation: string;
  /** How the relation is shown: "spoke with"; of an office that is over, "held a position at". */
  readonly label: string;
  /** Normalised words of the predicate: "hold talks with". */
  readonly phrase: string;
  readonly plover: string | null;
  readonly quad: Quad | null;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  readonly subject: EvidenceArgument | null;
  readonly object: EvidenceArgument | null;
  /** Further arguments: topic, content, place, recipient, instrument, amount, position. */
  readonly args: readonly (EvidenceArgument & { readonly role: string })[];
  /** Who said so; null for the article's own voice. */
  readonly attribution: EvidenceAttribution | null;
  readonly time: EvidenceTime | null;
  /** HOLDS_POSITION: the words of the position. */
  readonly title: string | null;
  readonly kin: string | null;
  readonly via: string | null;
  /** Why this edge: rule or trigger and coreference hops. */
  readonly rule: string;
  readonly confidence: number;
  /** Statements with the same event tell the same happening. */
  readonly event: string;
  readonly sentence: { readonly id: string; readonly position: number; readonly text: string };
  /** Words to mark in the sentence, in order of start; those that lie in another sentence are left out. */
  readonly spans: readonly MarkedSpan[];
  readonly document: DocumentRef;
}

/** A TIMEX3 value, the same for people ("week of 2031-04-28"), and whole days, both inclusive. */
export interface EvidenceTime {
  readonly value: string;
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface EvidenceArgument {
  readonly text: string;
  readonly entity: EntityRef | null;
}

export interface EvidenceAttribution extends EvidenceArgument {
  /** A direct quote. */
  readonly direct: boolean;
  /** For whom that is itself attributed to. */
  readonly by: EvidenceArgument | null;
}

/** An edge with the statements that it counts: those of the wanted statuses at the confidence asked for. */
export interface EvidenceEdge extends Omit<DrawnEdge, 'subject' | 'object'> {
  readonly subject: EntityRef;
  readonly object: EntityRef;
  /** `total` are all that pass the filters. */
  readonly evidence: {
    readonly items: readonly Evidence[];
    readonly total: number;
    readonly truncated: boolean;
  };
}

/** `GET /api/relations?subject=&relation=&object=&since=&until=&polarity=&modality=&status=&source=&minConfidence=&limit=&evidence=` */
export interface RelationList {
  /** What `subject` and `object` were taken as; `others` are further entities of that name. */
  readonly subject: FoundEntity | null;
  readonly object: FoundEntity | null;
  readonly items: readonly EvidenceEdge[];
  readonly total: number;
  readonly truncated: boolean;
  /**
   * Statements that make no edge, best first. Where one entity alone is asked about: what it did whose other end has
   * no name ("offered US assistance"), or, asked for as object, what somebody unnamed did to it. OTHER between two too.
   */
  readonly unlinked: {
    readonly items: readonly Evidence[];
    readonly total: number;
    readonly truncated: boolean;
  };
  readonly leftOut: LeftOut;
  /**
   * Confidence that everything here has at least: the one asked for, else the default, or where nothing is found at
   * the default, less.
   */
  readonly minConfidence: number;
}

/** What fits the question and not its filters, linked or not. */
export interface LeftOut {
  /** Events without a time, which `since` and `until` leave out. */
  readonly undated: number;
  /** Statements of a lower confidence. */
  readonly unsure: number;
  /** Statements of a status that was not asked for. */
  readonly hedged: number;
  readonly future: number;
  readonly negated: number;
}

export interface FoundEntity extends EntityRef {
  readonly others: readonly EntityRef[];
}

/** `GET /api/paths?from=&to=&longest=&limit=`: shortest first. */
export interface PathList {
  readonly from: FoundEntity;
  readonly to: FoundEntity;
  readonly items: readonly Path[];
  readonly total: number;
  readonly truncated: boolean;
}

/** `edges[i]` joins `nodes[i]` and `nodes[i + 1]`, in either direction; it is the strongest between them. */
export interface Path {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** `GET /api/documents/:id`: the text with everything read from it. Offsets here are into `text`. */
export interface DocumentDetail extends DocumentRef {
  readonly language: string;
  readonly text: string;
  readonly readBy: string;
  readonly sentences: readonly {
    readonly id: string;
    readonly position: number;
    readonly start: number;
    readonly end: number;
  }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly form: 'name' | 'nominal' | 'pronoun';
    readonly entity: string;
    readonly metonym: boolean;
  }[];
  /** Entities that are mentioned or take part. */
  readonly entities: readonly EntityRef[];
  readonly statements: readonly DocumentStatement[];
}

/** A statement with its spans as offsets into the document's text. */
export interface DocumentStatement extends Omit<Evidence, 'sentence' | 'document'> {
  /** Position of its sentence. */
  readonly sentence: number;
}

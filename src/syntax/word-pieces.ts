const UNKNOWN = '[UNK]';
const CONTINUED = '##';
/** Characters of the longest stretch that is taken apart (as in BERT); a longer one is unknown. */
const LONGEST_STRETCH = 100;
/** Pieces kept of one word, as in training: more would only slow the network down. */
const LONGEST_WORD = 12;

const IGNORED = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\ufffd]/gu;
const MARKS = /\p{Mn}/gu;
const CJK =
  /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/gu;
const PLAIN = /^[a-z0-9]+$/i;
const STRETCH = /[^\s\p{P}$+<=>^`|~]+|[\p{P}$+<=>^`|~]/gu;

/** Lower case without accents, control characters or format characters. */
const normalise = (word: string): string =>
  word
    .replace(/\s/g, ' ')
    .replace(IGNORED, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(CJK, ' $& ');

/** The uncased WordPiece of BERT (Devlin et al. 2019), one word at a time. The pieces of a word depend on the word alone. */
export class WordPieces {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #unknown: number;
  /** Numbers of the pieces that open and close a sentence. */
  readonly open: number;
  readonly close: number;

  /** `vocabulary`: the pieces in the order of their numbers. */
  constructor(vocabulary: readonly string[]) {
    this.#numbers = new Map(vocabulary.map((piece, number) => [piece, number]));
    this.#unknown = this.#number(UNKNOWN);
    this.open = this.#number('[CLS]');
    this.close = this.#number('[SEP]');
  }

  /** True where the lower-case word is one piece: the vocabulary as a word list. */
  has(word: string): boolean {
    return this.#numbers.has(word);
  }

  /** Numbers of the word's pieces: at least one, at most 12. */
  of(word: string): readonly number[] {
    return this.#split(word.length > 10 * LONGEST_STRETCH ? word.slice(0, 10 * LONGEST_STRETCH) : word);
  }

  #number(piece: string): number {
    const number = this.#numbers.get(piece);
    if (number === undefined) throw new Error(`the vocabulary lacks ${piece}`);
    return number;
  }

  #split(word: string): readonly number[] {
    const whole = PLAIN.test(word) ? this.#numbers.get(word.toLowerCase()) : undefined;
    if (whole !== undefined) return [whole];
    const pieces: number[] = [];
    for (const [stretch] of normalise(word).matchAll(STRETCH)) {
      pieces.push(...this.#splitStretch(stretch));
      if (pieces.length >= LONGEST_WORD) break;
    }
    return pieces.length ? pieces.slice(0, LONGEST_WORD) : [this.#unknown];
  }

  /** Longest piece first; a stretch that can't be made of pieces is unknown as a whole. */
  #splitStretch(stretch: string): number[] {
    if ([...stretch].length > LONGEST_STRETCH) return [this.#unknown];
    const pieces: number[] = [];
    let start = 0;
    while (start < stretch.length) {
      let end = stretch.length;
      let number: number | undefined;
      for (; end > start; end--) {
        const piece = stretch.slice(start, end);
        number = this.#numbers.get(start ? CONTINUED + piece : piece);
        if (number !== undefined) break;
      }
      if (number === undefined) return [this.#unknown];
      pieces.push(number);
      start = end;
    }
    return pieces;
  }
}

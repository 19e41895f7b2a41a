/** One thing an article promises about a place in its raw file. */
export interface SpanPromise {
  /** What the span is for, for example `Evidence c-azure` or `cleaning: remove`. */
  what: string;
  at: string;
  /** Absent where the article records no sum for the place. */
  sum?: string;
  /** File that makes the promise, relative to the content folder, and the place in it where one is known. */
  file: string;
  line?: number;
  column?: number;
  /** Where it stands in the front matter, or in an event, of that file. */
  field?: readonly (string | number)[];
  /** The passage's first and last words, as written beside the span. */
  words?: string;
  /** Text the article shows as the span's own words. */
  shown?: string;
  /** Words of a quotation: marks around them may stand on either side. */
  quoted?: boolean;
  /** Text that stands somewhere in the span. */
  holds?: string;
  /** The words may stand anywhere in the file: nothing says where. `at` is no span then. */
  anywhere?: true;
  /** A span this one has to lie in. */
  within?: string;
}

/** Why a promise does not hold. */
export interface Fault {
  code: "reversed" | "outside" | "sum" | "words" | "shown" | "holds" | "within";
  /** In one sentence. */
  why: string;
  /** What stands at the span, where it is a part of the file. */
  found?: string;
}

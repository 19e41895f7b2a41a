/** A change of the kind that docs/extending.md describes, as somebody would make it. */
export interface Change {
  /** As the table in docs/extending.md calls it. */
  what: string;
  /** Files it may touch at most. */
  most: number;
  /** The files it touches: a new file's text, or what is replaced in one that is there. */
  files: Readonly<Record<string, string | readonly Replacement[]>>;
  /** Words of the interface, which do not count; they stand in every vocabulary. */
  words?: Readonly<Record<string, string | { one: string; other: string }>>;
}

/** A text that must be there, and what stands in its place. */
export type Replacement = readonly [from: string, to: string];

/** Puts text before one that must be there. */
export const before = (at: string, text: string): Replacement => [at, text + at];

/** Something wrong, or worth knowing, about a file of the content folder. */
export interface Problem {
  /** error: the build stops; quarantine: the file is left out and the rest builds; advice: nothing breaks. */
  level: "error" | "quarantine" | "advice";
  /** Stable code in kebab-case, for tests and for looking up. */
  code: string;
  /** Path relative to the content folder. */
  file: string;
  /** 1-based position, where one is known. */
  line?: number;
  column?: number;
  /** What is wrong, in one sentence. */
  what: string;
  /** Why it matters. */
  why: string;
  /** What to do. */
  fix: string;
}

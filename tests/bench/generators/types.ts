import type { CorpusArticle } from "../corpus.ts";
import type { Cost } from "../measure.ts";

/** A program that makes a site of the corpus. */
export interface Generator {
  name: string;
  /** Whether the machine has it, installing it where that is possible. */
  available(): Promise<boolean>;
  /** Writes the corpus and the templates into an empty folder. */
  prepare(dir: string, corpus: CorpusArticle[]): Promise<void>;
  /** Forgets everything an earlier build left behind. */
  forget(dir: string): Promise<void>;
  build(dir: string): Promise<Cost>;
  /** Changes one article's text. */
  touch(dir: string, article: CorpusArticle, text: string): Promise<void>;
  /** Folder of the finished site. */
  output(dir: string): string;
}

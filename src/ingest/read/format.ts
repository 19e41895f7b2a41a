import type { Block, Change, Draft, FileFacts, Media } from "../draft.ts";
import type { QuarantineCode } from "../quarantine.ts";

/** A format of raw files: text that is read as it stands, or bytes that something has to open first. */
export type Format = TextFormat | ByteFormat;

interface Named {
  /** What people call the format: it completes "The file is called a …". */
  name: string;
  /** File endings, in lower case, without the dot. */
  extensions: readonly string[];
}

/** A format that is text: the item is the file, and every span counts in the file's decoded text. */
export interface TextFormat extends Named {
  kind: "text";
  as: "text" | "markdown" | "html";
  /** True for formats that may declare their encoding as HTML does. */
  declaresEncoding?: boolean;
}

/**
 * Decoded text to a draft of blocks with their places. A page that holds several articles gives a draft for each; all but the
 * first say in `part` what names them for good.
 */
export type ReadText = (raw: string) => Draft | Draft[];

/** A format that something has to open: a container, or text in which records stand. */
export interface ByteFormat extends Named {
  kind: "bytes";
  /** Name and version of what decodes it, "name@version": it is written beside every span. */
  reader: string;
  /** Whether bytes begin as this format does. Where given, a file of this ending that does not is left out by name. */
  tells?(bytes: Uint8Array): boolean;
  /** Loads the library only when a file needs it. */
  load(): Promise<Open>;
}

/**
 * Opens a file. Counts before any library sees the bytes, and throws a Quarantine where they cannot be read at all. Depends
 * on its arguments alone. `file` is the path relative to the content folder; it decides nothing but the format. `encoding` is the one
 * that a sidecar decides on.
 */
export type Open = (bytes: Uint8Array, file: string, encoding?: string) => Promise<Opened> | Opened;

/** What a file holds. */
export interface Opened {
  /** In the file's order. */
  items: Item[];
  /** Items that cannot become articles. They keep none of the others out. */
  refused: RefusedItem[];
  /** What the file holds beside all items: it is told in every article's ledger. */
  leftovers: Leftover[];
}

/** Something in a file that becomes an article. All offsets are UTF-16 offsets of `text`. */
export interface Item {
  /** The MIME part, entry, page range or record, in words of the format: "part 1.2", "entry 3". null: the file itself. */
  item: string | null;
  /**
   * What names the item for good, also when others are put before it: the id of an entry, the address of a record. The article's
   * id is made from the file's name and this. null where a file holds one article by its nature: its id is the file's.
   */
  key: string | null;
  /** The decoded text: what every span of the article counts in. */
  text: string;
  /**
   * What the text is. `html` is a page in which the article has to be found, `fragment` HTML that is the article and nothing else;
   * `blocks` were found by what opened the file.
   */
  as: "text" | "markdown" | "html" | "fragment" | "blocks";
  /** With `blocks`: the article's blocks. */
  blocks?: Block[];
  /** With `blocks`: captions and credits of pictures. */
  media?: Media[];
  /** What decoding removed, moved or repaired. With `blocks`, kept, moved and removed are the whole text. */
  ledger?: Change[];
  /** What the text was decoded with, where another decoding of the same bytes has to be told it. */
  encoding?: string | undefined;
  /** The encoding that nothing but a detector names: the text has to prove to be of some language. */
  guessed?: string;
  /** What the container says of the item. It goes before what the text says of itself. */
  facts: FileFacts;
  /** What belongs to the item and is no text: attachments, pictures. */
  leftovers: Leftover[];
}

/** An item that is left out. */
export interface RefusedItem {
  item: string | null;
  key: string | null;
  code: QuarantineCode;
  detail?: string | undefined;
}

/** Parts of one kind that a container holds beside the text. */
export interface Leftover {
  /** A media type, or a word for what it is: "image/png", "attachment", "script". */
  kind: string;
  count: number;
  /** Bytes of all of them, as they lie in the file where what they unpack to is not known. */
  bytes: number;
}

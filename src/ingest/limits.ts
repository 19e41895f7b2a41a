/**
 * What a raw file may cost, in counts. A file beyond a limit is quarantined, never half read, and the count is told: the same
 * file is refused on every machine, however busy. The limits were set by feeding each reader some 500 patterns of hostile text at
 * growing lengths; the worst file that they allow takes about two seconds of a processor. In brackets stands the most of it in 102
 * saved pages of news and the 40 longest of 2,500 news articles.
 */
export const LIMITS = {
  /** Bytes of a raw file (1,440,000). */
  bytes: 8 * 1024 * 1024,
  /** Bytes of a raw file that something has to open first: pictures and other attachments take most of them. */
  containerBytes: 32 * 1024 * 1024,
  /** Articles of one file. */
  items: 2_000,
  /** Lines of a mail; an attachment of 20 MB has 370,000. */
  mailLines: 600_000,
  /** Lines of a mail that begin as what parts it does: a saved page of many pictures has some hundred parts. */
  mailParts: 5_000,
  /** Parts of a mail within parts. */
  mailDepth: 20,
  /** Messages within messages. */
  mailMessages: 3,
  /** Bytes of a mail's headers, those of its parts included. */
  mailHeaders: 512 * 1024,
  /** Tags of a feed outside sections of characters. */
  xmlTags: 100_000,
  /** Characters "&" of a feed: HTML in it is written with them. */
  xmlReferences: 400_000,
  /** Bytes that come out of all the packed parts of a file together. They are counted while they come out. */
  inflatedBytes: 128 * 1024 * 1024,
  /** Entries of a ZIP file: .docx, .epub, .wacz. */
  entries: 10_000,
  /** Tags of an XML part of a Word file or a book. */
  partTags: 200_000,
  /** Levels of its elements. */
  partDepth: 200,
  /** Streams of a PDF file. */
  pdfStreams: 20_000,
  /** Streams of a PDF file that are damaged or packed in an unusual way: each is unpacked as far as it goes. */
  pdfUnread: 20,
  /** Letters that the tables of a PDF file's fonts name, counted by the ends of their ranges. */
  pdfMappings: 1_000_000,
  /** Pages of a PDF file. */
  pdfPages: 300,
  /** Pieces of text on all pages of a PDF file; some programs write each word, or each letter, as one. */
  pdfPieces: 150_000,
  /** Bytes of a sidecar. */
  sidecarBytes: 256 * 1024,
  /** UTF-16 code units of a text or Markdown file, and of the text found in a page (172,000). */
  chars: 400_000,
  /** Blocks of an article: every block has a record in the front matter, which is checked several times (491). */
  blocks: 3_000,
  /** Records of the front matter in all: blocks, clean-up, dates, names (1,257). */
  records: 6_000,
  /** UTF-16 code units of the MDX file (279,000); numbers and quotations cost more there than in the text. */
  mdxChars: 1_200_000,
  /** Automatic findings of one kind an article may carry; more are not looked for (599 names). */
  findings: 2000,

  /** Levels of nested elements of a page (49): finding the article in it takes more than their square. */
  elementDepth: 100,
  /** Tags, comments and bare "<" of a page (3,100). */
  tags: 20_000,
  /** Characters "&" of a page outside scripts (640): each is a token of its own to a parser. */
  references: 40_000,
  /** UTF-16 code units of a page outside scripts, styles, comments and tags (91,000). */
  pageChars: 600_000,
  /** Attributes of a page (3,600). */
  attributes: 40_000,
  /** Elements that stand open around a tag, summed over all tags (33,000): what is walked upwards from each. */
  tagDepths: 400_000,
  /** Formatting elements (b, i, font, a…) that a parser opens again in a block after they were left open, summed (1,600). */
  reopened: 10_000,

  /**
   * UTF-16 code units of a Markdown file's own front matter that are looked at for a title; a longer one is left out unread. Of
   * Markdown there were few files to measure; its limits are ten times and more what a long article would hold.
   */
  headChars: 10_000,
  /** Lines of a Markdown file. */
  markdownLines: 8_000,
  /** Lines without a blank line between them in Markdown: what continues a paragraph looks back. */
  passageLines: 1_500,
  /** Markers of lists and quotations at the start of one line (3). */
  markers: 40,
  /** The same in all of a Markdown file. */
  allMarkers: 6_000,
  /** Columns of indentation before a marker. */
  indentation: 160,
  /** Marks of emphasis (`*`, `_`, `~~`) without a blank line between them: pairing them takes their cube. */
  passageEmphasis: 500,
  /** The same in all of a Markdown file. */
  emphasis: 10_000,
  /** Other marks that pair (brackets, back-ticks, `<`, `&`, `!`, `\`) without a blank line between them (75). */
  passageMarks: 3_000,
  /** The same in all of a Markdown file. */
  marks: 30_000,
  /** Brackets open at once. */
  openBrackets: 200,

  /**
   * Milliseconds of its worker's processor time that one file may take: about ten times what the worst file takes that the counts
   * allow. It is a guard against what no count foresaw, and the one limit that depends on the machine.
   */
  processorMilliseconds: 20_000,
  /**
   * Milliseconds by the clock after which a worker counts as asleep. A worker that waits uses no processor time and would be
   * waited for without end. No reader waits for anything, so that a file meets it only where a machine gives the build less than a
   * thirtieth of a processor.
   */
  patienceMilliseconds: 600_000,
  /**
   * Megabytes of heap that one file may take. It is the worker's own heap, which other work on the machine takes nothing from, and
   * the file is tried again in a fresh one.
   */
  heapMegabytes: 768,
} as const;

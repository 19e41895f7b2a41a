import fc from "fast-check";
import { DANGERS, hostileText } from "../hostile.ts";

/* Texts as files hold them: prose of several languages, dangers between its words, and the bytes they are kept in. */

const SENTENCES = [
  "The town of Larn opened its new swing bridge on 4 May 2019.",
  "It cost 12 million euros, 3.5% more than planned.",
  "“It turns like a door,” said Ada Brandt, the harbour master.",
  "Xiaomi and Microsoft signed a memorandum on Friday .",
  "Le pont a coûté 12 millions d’euros : « Il tourne comme une porte », dit Ada Brandt !",
  "Die Brücke kostete 12 Millionen Euro.",
  "Мост открылся в пятницу.",
  "大桥于周五开通。",
  "فُتح الجسر يوم الجمعة.",
  "(Reuters/Ada Brandt)The bridge at night",
  "Photo: Ada Brandt / AFP",
  "Share this article on Facebook",
  "import tariffs will rise next year",
  "Read more: the bridge of Larn",
  "* * *",
  "-----",
];

/** A sentence, a danger, or both. */
export const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 2, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...DANGERS), fc.nat(60))
      .map(([sentence, danger, at]) => sentence.slice(0, at) + danger + sentence.slice(at)),
  },
);

/** The same in characters that XML may hold. */
export const xmlLine: fc.Arbitrary<string> = line.map((text) =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""),
);

/** A short piece that is repeated, within what a build may take. */
export const repeated: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...DANGERS, "a", "*a ", "[", "> ", "<b>", "<div>", "- "), fc.integer({ min: 2, max: 120 }))
  .map(([piece, times]) => piece.repeat(times).slice(0, 190));

const BREAKS = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u2028", "\f", " "];

/** A text of several lines. */
export const prose: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(fc.oneof({ weight: 12, arbitrary: line }, { weight: 1, arbitrary: repeated }), fc.constantFrom(...BREAKS)),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((lines) => lines.flat().join(""));

/** Bytes of a file, as plain JSON. */
export interface FileBytes {
  text: string;
  as: (typeof ENCODINGS)[number];
  /** Bytes put in between, in hexadecimal digits, and where: a fraction of the file in thousandths. */
  broken?: { bytes: string; at: number };
}

const ENCODINGS = ["utf8", "utf8-bom", "utf16le", "utf16be", "latin1", "wtf8"] as const;

/** A text as a file in one of the encodings files come in, sometimes with broken bytes. */
export function fileOf(text: fc.Arbitrary<string>): fc.Arbitrary<FileBytes> {
  return fc
    .record(
      {
        text,
        as: fc.oneof(
          { weight: 12, arbitrary: fc.constant("utf8" as const) },
          { weight: 4, arbitrary: fc.constantFrom(...ENCODINGS) },
        ),
        broken: fc.record({
          bytes: fc.constantFrom("00", "ff", "c3", "80", "eda080", "efbbbf", "f4908080", "1b2442", "0d", "85", "a0"),
          at: fc.nat(1000),
        }),
      },
      { requiredKeys: ["text", "as"] },
    )
    .map((file) => (file.as === "utf8" || !file.broken ? file : { text: file.text, as: file.as }));
}

export function bytesOf({ text, as, broken }: FileBytes): Uint8Array {
  const bytes = encode(text, as);
  if (!broken) return new Uint8Array(bytes);
  const at = Math.floor((bytes.length * broken.at) / 1000);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), Buffer.from(broken.bytes, "hex"), bytes.subarray(at)]));
}

function encode(text: string, as: FileBytes["as"]): Buffer {
  switch (as) {
    case "utf8":
      return Buffer.from(text, "utf8");
    case "utf8-bom":
      return Buffer.from(`\ufeff${text}`, "utf8");
    case "utf16le":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "utf16be":
      return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    case "latin1":
      return Buffer.from(text, "latin1");
    case "wtf8":
      // Halves of surrogate pairs, as broken programs write them.
      return Buffer.concat(
        Array.from(text, (char) => {
          const code = char.codePointAt(0)!;
          return code >= 0xd800 && code <= 0xdfff
            ? Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)])
            : Buffer.from(char, "utf8");
        }),
      );
  }
}

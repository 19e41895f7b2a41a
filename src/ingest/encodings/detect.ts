import { createRequire } from "node:module";
import { encodingOf } from "../../schemas/encoding.ts";

/** Bytes that the detector is shown: as many as name the encoding of any text, in time that does not grow with the file. */
const SHOWN = 64 * 1024;
/** The detector's names for what the Encoding Standard calls otherwise. */
const STANDARD: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  cp949: "euc-kr",
  cp874: "windows-874",
  "big5-hkscs": "big5",
  macroman: "macintosh",
  maccyrillic: "x-mac-cyrillic",
  "iso-2022-jp-2": "iso-2022-jp",
  "iso-2022-jp-2004": "iso-2022-jp",
  "iso-2022-jp-ext": "iso-2022-jp",
};
/** Encodings that a mark, or bytes that are zero, would have shown; ASCII is UTF-8. */
const TOLD_OTHERWISE = /^(?:utf-|ascii$)/i;

type Detector = typeof import("jschardet");
let detector: Detector | undefined;

/** Encodings in which bytes without a mark are likely to be text, the likeliest first, as the Encoding Standard names them. */
export function likelyEncodings(bytes: Uint8Array): string[] {
  // A megabyte of models: loaded when a file needs it, and at once, since spans are re-read without waiting.
  detector ??= createRequire(import.meta.url)("jschardet") as Detector;
  const names = detector
    .detectAll(bytes.subarray(0, SHOWN))
    .map(({ encoding }) => encoding ?? "")
    .filter((name) => name !== "" && !TOLD_OTHERWISE.test(name))
    .map((name) => encodingOf(STANDARD[name.toLowerCase()] ?? name));
  return [...new Set(names.filter((name) => name !== undefined))];
}

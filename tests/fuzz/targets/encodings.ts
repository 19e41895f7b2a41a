import assert from "node:assert/strict";
import fc from "fast-check";
import { decode, type Decoded } from "../../../src/ingest/decode.ts";
import { encodingOf } from "../../../src/schemas/encoding.ts";
import { Quarantine } from "../../../src/ingest/quarantine.ts";
import { encodeAs } from "../../support/encode.ts";
import { damage, damaged } from "../generators/bytes.ts";
import { defineTarget } from "../target.ts";

/** A sentence that each of the older encodings can write. */
const SENTENCES: Readonly<Record<string, string>> = {
  "windows-1252": "Le pont tournant a été inauguré à Larn : « Il s’ouvre comme une porte », a dit Ada Brandt.\n",
  "iso-8859-2": "Most obrotowy w Larn został otwarty w sobotę, po dziewięciu latach budowy i wielu opóźnieniach.\n",
  "windows-1251": "Поворотный мост в Ларне открылся в субботу, после девяти лет работы и многих задержек.\n",
  "koi8-r": "Поворотный мост в Ларне открылся в субботу, после девяти лет работы и многих задержек.\n",
  ibm866: "Поворотный мост в Ларне открылся в субботу, после девяти лет работы и многих задержек.\n",
  "windows-1253": "Η γέφυρα άνοιξε το Σάββατο, μετά από εννέα χρόνια εργασίας και πολλές καθυστερήσεις.\n",
  "windows-1256": "فتح الجسر يوم السبت بعد تسع سنوات من العمل.\n",
  shift_jis: "橋は土曜日に開通した。九年の工事と多くの遅れの後のことである。\n",
  "euc-kr": "다리는 토요일에 개통되었다. 구 년의 공사와 많은 지연 끝에.\n",
  gb18030: "大桥于周六开通，此前经过九年施工和多次延误。\n",
  big5: "大橋於週六開通，此前經過九年施工和多次延誤。\n",
};
const LABELS = ["", "utf-8", "iso-8859-1", "windows-1251", "utf-16", "x-user-defined", "nosuch", "utf-8+windows-1252"];

interface Spec {
  sentence: string;
  as: string;
  times: number;
  declared: string;
  decided: string;
}

const spec: fc.Arbitrary<Spec> = fc
  .tuple(
    fc.constantFrom(...Object.keys(SENTENCES)),
    fc.constantFrom("own", "own", "own", "utf8", "mark", "utf16le", "twice"),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(...LABELS),
    fc.oneof({ weight: 5, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constantFrom(...LABELS) }),
  )
  .map(([name, as, times, declared, decided]) => ({ sentence: name, as, times, declared, decided }));

function bytesOf({ sentence, as, times }: Spec): Uint8Array {
  const text = SENTENCES[sentence]!.repeat(times);
  if (as === "own") return encodeAs(text, sentence);
  if (as === "mark") return Buffer.from(`\ufeff${text}`);
  if (as === "twice") return Buffer.from(Buffer.from(text).toString("latin1"));
  return Buffer.from(text, as as BufferEncoding);
}

export const target = defineTarget({
  feeds: "bytes in every encoding, and in none, to the decoder and its detector",
  weight: 60,
  chunk: 200,
  inputs: fc.oneof(
    { weight: 4, arbitrary: fc.record({ spec, damage }) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString("hex")) },
  ),
  check(input) {
    const bytes = typeof input === "string" ? Buffer.from(input, "hex") : damaged(bytesOf(input.spec), input.damage);
    const { declared = "", decided = "" } = typeof input === "string" ? {} : input.spec;
    const options = { declared: declared || undefined, decided: decided || undefined };
    const found = decoded(bytes, options);
    if (!found) return;
    assert.deepEqual(decoded(bytes, options), found, "the same bytes give another text");
    checkDecoded(bytes, found);
  },
});

function decoded(bytes: Uint8Array, options: Parameters<typeof decode>[1]): Decoded | null {
  try {
    return decode(bytes, options);
  } catch (error) {
    if (error instanceof Quarantine && /^raw-(?:empty|binary|undecodable)$/.test(error.code)) return null;
    throw error;
  }
}

/** Spans of an article count in this text: it must come back from the encoding that is written beside them. */
function checkDecoded(bytes: Uint8Array, { text, encoding, notes }: Decoded): void {
  assert.ok(encodingOf(encoding) === encoding, `no encoding is called ${encoding}`);
  for (const { span, reason } of notes) {
    assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, "a note lies outside the text");
    if (reason === "undecodable-byte") assert.equal(text.slice(span.start, span.end), "\ufffd", "the bad byte's place");
  }
  assert.equal(decode(bytes, { decided: encoding }).text, text, `it does not come back as ${encoding}`);
}

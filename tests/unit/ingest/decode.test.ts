import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { declaredEncoding, decode } from "../../../src/ingest/decode.ts";
import { LIMITS } from "../../../src/ingest/limits.ts";
import { Quarantine } from "../../../src/ingest/quarantine.ts";
import { encodeAs } from "../../support/encode.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const refused = (code: string) => (error: unknown) => error instanceof Quarantine && error.code === code;
const brief = (...args: Parameters<typeof decode>) => {
  const { text, encoding } = decode(...args);
  return { text, encoding };
};

describe("marks and patterns", () => {
  test("should read UTF-8, with or without a mark, and leave the mark out", () => {
    assert.deepEqual(decode(utf8("é")), { text: "é", encoding: "utf-8", guessed: false, notes: [] });
    assert.deepEqual(brief(bytes(0xef, 0xbb, 0xbf, 0x61)), { text: "a", encoding: "utf-8" });
  });
  test("should read UTF-16 of both orders by its mark", () => {
    assert.equal(decode(bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0)).text, "aé");
    assert.equal(decode(bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9)).text, "aé");
  });
  test("should read UTF-16 without a mark by its zero bytes, in any script", () => {
    for (const text of [
      "The pier is shut.\n",
      "Пристань закрыта, и никто не знает почему.\n",
      "码头关闭了。\n没有人知道为什么 2019。\n",
    ]) {
      assert.deepEqual(brief(utf16(text)), { text, encoding: "utf-16le" });
      assert.deepEqual(brief(swapped(text)), { text, encoding: "utf-16be" });
    }
  });
  test("should keep a zero byte in a text for one, and not take it for UTF-16", () => {
    const text = `${"Le quai est fermé. ".repeat(20)}\0${"Personne ne sait pourquoi. ".repeat(20)}`;
    assert.deepEqual(brief(utf8(text)), { text, encoding: "utf-8" });
  });
  test("should read ISO-2022-JP by its escapes", () => {
    const found = decode(latin("\x1b$BEg$X\x1b(B 2019"));
    assert.deepEqual([found.text, found.encoding], ["島へ 2019", "iso-2022-jp"]);
  });
  test("should leave the escapes of a terminal alone", () => {
    assert.equal(decode(latin("Red\x1b(B and black, a long line of it.")).encoding, "utf-8");
  });
});

describe("what is declared", () => {
  test("should be found anywhere in the head, and in an XML declaration", () => {
    const page = latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>\xb3');
    assert.equal(declaredEncoding(page), "iso-8859-2");
    assert.ok(decode(page, { declared: declaredEncoding(page) }).text.endsWith("ł"));
    assert.equal(declaredEncoding(latin(`<head><style>${"a{} ".repeat(9000)}</style><meta charset=koi8-r>`)), "koi8-r");
    assert.equal(declaredEncoding(latin('<?xml version="1.0" encoding="ISO-8859-7"?><html/>')), "iso-8859-7");
  });
  test("should not be found in a comment, a script or the body", () => {
    assert.equal(declaredEncoding(latin("<head><!-- <meta charset=koi8-r> --></head>")), undefined);
    assert.equal(declaredEncoding(latin('<head><script>"<meta charset=koi8-r>"</script></head>')), undefined);
    assert.equal(declaredEncoding(latin("<head></head><body><meta charset=koi8-r>")), undefined);
  });
  test("should yield to strict UTF-8 with letters, and to nearly strict UTF-8 with many", () => {
    assert.equal(decode(utf8("café"), { declared: "iso-8859-1" }).text, "café");
    const page = Buffer.concat([utf8("La crêperie où l’été s’achève, à côté."), bytes(0xe9)]);
    assert.equal(decode(page, { declared: "windows-1252" }).text, "La crêperie où l’été s’achève, à côté.\ufffd");
  });
  test("should not be believed where a Latin encoding would make a text of nothing but accents", () => {
    const text = "Пристань закрыта, и никто не знает почему, сказал сторож вчера вечером.";
    const found = decode(encodeAs(text, "windows-1251"), { declared: "iso-8859-1" });
    assert.deepEqual([found.text, found.guessed], [text, true]);
  });
  test("should be passed over where no such encoding exists", () => {
    assert.equal(decode(latin("\xe9t\xe9"), { declared: "no-such-encoding" }).text, "été");
  });
});

describe("bad bytes", () => {
  test("should stay as replacement characters and be told, where the rest is UTF-8", () => {
    const text = "Déjà vu, dit-elle, et l’été s’en va.";
    const found = decode(Uint8Array.from([...utf8(text), 0x20, 0xff, 0x20, ...utf8("😀 "), 0xc3]));
    assert.equal(found.text, `${text} \ufffd 😀 \ufffd`);
    assert.deepEqual(
      found.notes.map(({ op, reason, span }) => [op, reason, found.text.slice(span.start, span.end)]),
      [
        ["annotate", "undecodable-byte", "\ufffd"],
        ["annotate", "undecodable-byte", "\ufffd"],
      ],
    );
  });
  test("should be told in their places behind a byte order mark", () => {
    const found = decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("ééééé "), 0xff]));
    assert.deepEqual(found.notes[0]?.span, { start: 6, end: 7 });
  });
  test("should not be told of a replacement character that stands in the file", () => {
    assert.deepEqual(decode(utf8("lost\ufffd letter")).notes, []);
  });
});

describe("UTF-8 once read as something else", () => {
  const misread = (text: string, encoding: string) => {
    const decoder = new TextDecoder(encoding);
    return Array.from(utf8(text), (byte) => decoder.decode(Uint8Array.of(byte))).join("");
  };
  test("should be put right where the whole text goes back, and be told", () => {
    const text = "The smith’s café – “shut”, à côté.";
    for (const encoding of ["windows-1252", "macintosh", "windows-1250"]) {
      const found = decode(utf8(misread(text, encoding)));
      assert.equal(found.text, text, encoding);
      assert.equal(found.encoding, `utf-8+${encoding}`);
      assert.deepEqual(found.notes, [
        { op: "repair", span: { start: 0, end: 0 }, reason: "mojibake", now: `utf-8+${encoding}` },
      ]);
    }
    const cyrillic = "Пристань закрыта.";
    assert.equal(decode(utf8(misread(cyrillic, "windows-1251"))).text, cyrillic);
    assert.equal(decode(utf8(misread(cyrillic, "windows-1252"))).text, cyrillic);
  });
  test("should be put right where it happened twice, and read the same where the encoding is given", () => {
    const twice = utf8(misread(misread("été", "windows-1252"), "windows-1252"));
    const found = decode(twice);
    assert.deepEqual([found.text, found.encoding], ["été", "utf-8+windows-1252+windows-1252"]);
    assert.equal(decode(twice, { decided: found.encoding }).text, "été");
  });
  test("should stay where a part does not go back, or where UTF-8 was decided on", () => {
    const mixed = `${misread("café", "windows-1252")} and café`;
    assert.equal(decode(utf8(mixed)).text, mixed);
    const whole = misread("café", "windows-1252");
    assert.equal(decode(utf8(whole), { decided: "utf-8" }).text, whole);
  });
  test("should not be seen in signs that stand together by chance", () => {
    for (const text of ["« LE CAFÉ»", "UNIVERSITÄ“", "naïve", "Ñandú", "Б«А»", "x²"])
      assert.equal(decode(utf8(text)).text, text);
  });
});

test("should refuse what is no text, and say why", () => {
  assert.throws(() => decode(bytes()), refused("raw-empty"));
  assert.throws(() => decode(utf8(" \n\t")), refused("raw-empty"));
  assert.throws(() => decode(bytes(0x61, 0, 0x62)), refused("raw-binary"));
  assert.throws(() => decode(bytes(0xff, 0xfe, 0x61, 0, 0, 0)), refused("raw-binary"));
  assert.throws(
    () => decode(Uint8Array.from({ length: 400 }, (_, i) => [0xff, 0xfe, 0x00, 0xd8][i % 4]!)),
    refused("raw-undecodable"),
  );
  assert.throws(() => decode(new Uint8Array(LIMITS.bytes + 1).fill(0x61)), refused("raw-oversized"));
  assert.throws(() => decode(latin("\xe9t\xe9".repeat(200)), { decided: "utf-8" }), refused("raw-undecodable"));
});

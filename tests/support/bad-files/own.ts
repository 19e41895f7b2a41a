import { makeDocx, paragraph } from "../containers/docx.ts";
import { makeEpub } from "../containers/epub.ts";
import { bytes, entry, message, part, rss } from "../containers/every-format.ts";
import { column, makePdf, stream } from "../containers/pdf.ts";
import { makeAnswer } from "../containers/warc.ts";
import { makeZip, type ZipPart } from "../containers/zip.ts";
import type { BadFile } from "./index.ts";
import { cut, PAGE, SOUND, WORDS } from "./sound.ts";

const locked = (parts: readonly ZipPart[]): Uint8Array =>
  makeZip(parts.map((each) => ({ ...each, encrypted: !/mimetype|container|Content_Types/.test(each.name) })));
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 504 }, () => 0));
const ARMOURED = "-----BEGIN PGP MESSAGE-----\n\nhF4DAAAAAAAAAAASAQdA0123456789abcdef\n-----END PGP MESSAGE-----\n";
const LONG = WORDS.join(" ");
const TWO = entry("one", LONG) + entry("three", LONG);

/** Files that are encrypted, scanned, or bad in a way of their own format. */
export const OF_ITS_OWN: Readonly<Record<string, BadFile>> = {
  "locked.pdf": {
    data: makePdf([{ lines: column(72, 760, WORDS) }], { trailer: "/Encrypt 9 0 R" }),
    code: "raw-encrypted",
    begins: "The PDF file",
  },
  "locked.docx": { data: OLE, code: "raw-encrypted", begins: "The Word file" },
  "zip-locked.docx": {
    data: locked([
      { name: "[Content_Types].xml", data: "<Types/>" },
      { name: "word/document.xml", data: "x" },
    ]),
    code: "raw-encrypted",
    begins: "The Word file",
  },
  "zip-locked.epub": {
    data: locked([
      {
        name: "META-INF/container.xml",
        data: '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
      },
      { name: "a.opf", data: "<package/>" },
    ]),
    code: "raw-encrypted",
    begins: "The book",
  },
  "drm.epub": {
    data: makeEpub(
      [{ file: "one.xhtml", body: "<p>x</p>" }],
      [{ name: "META-INF/encryption.xml", data: '<e><EncryptionMethod Algorithm="urn:aes"/></e>' }],
    ),
    code: "raw-drm",
    begins: "The book",
  },
  "zip-locked.wacz": {
    data: locked([{ name: "archive/data.warc", data: "x" }]),
    code: "raw-encrypted",
    begins: "The packed web archive",
  },
  "locked.eml": {
    data: bytes(message(`${part("application/pgp-encrypted", "Version: 1")}--x1--\n`, "encrypted")),
    code: "raw-encrypted",
    begins: "The mail",
  },
  "smime.eml": {
    data: bytes(
      `From: a@b.example\nSubject: Fog\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIIB\n`,
    ),
    code: "raw-encrypted",
    begins: "The mail",
  },
  "armoured.eml": {
    data: bytes(`From: a@b.example\nSubject: Fog\n\n${ARMOURED}`),
    code: "raw-encrypted",
    begins: "The mail",
  },
  "armoured.txt": { data: bytes(ARMOURED), code: "raw-encrypted", begins: "The text file" },
  "scanned.pdf": { data: makePdf([{ lines: [], picture: true }]), code: "raw-scanned", begins: "The PDF file" },
  "scanned.docx": {
    data: makeDocx(paragraph(""), [{ name: "word/media/image1.png", data: "picture" }]),
    code: "raw-scanned",
    begins: "The Word file",
  },
  "scanned.epub": {
    data: makeEpub([{ file: "one.xhtml", body: '<img src="a.png"/>' }], [{ name: "OEBPS/a.png", data: "picture" }]),
    code: "raw-scanned",
    begins: "The book",
  },
  "revised.pdf": {
    data: new Uint8Array(
      Buffer.concat([SOUND["pdf"]!, Buffer.from("12 0 obj\n<< /Length 9 >>"), stream(bytes("x"), "")]),
    ),
    code: "raw-damaged",
    begins: "The PDF file",
  },
  "archive.epub": {
    data: makeZip([{ name: "notes.txt", data: WORDS[0]! }]),
    code: "raw-wrong-name",
    begins: "The book",
  },
  "one-cut.jsonl": {
    data: bytes(`${JSON.stringify({ id: 1, text: LONG })}\n{"id": 2, "text": "The ligh`),
    code: "raw-damaged",
    begins: "record 2 of the JSON export: it",
    kept: 1,
  },
  "one-empty.json": {
    data: bytes(JSON.stringify([{ id: 1, text: LONG }, { id: 2 }, null, { id: 4, text: LONG }])),
    code: "raw-no-article",
    begins: "record 2 of the JSON export: it",
    kept: 2,
  },
  "one-empty.xml": {
    data: bytes(rss(TWO.replace("</item>", `</item>${entry("two", "")}`))),
    code: "raw-no-article",
    begins: "entry 2 of the feed: it",
    kept: 2,
  },
  "one-twice.xml": {
    data: bytes(rss(TWO + entry("one", LONG))),
    code: "raw-item-twice",
    begins: "entry 3 of the feed: it",
    kept: 2,
  },
  ...Object.fromEntries(
    Object.entries({
      "one-open": "<item><title>Fog</title><guid>two</guid><description>The ferry",
      "one-cdata": "<item><guid>two</guid><description><![CDATA[ The ferry </description></item>",
      "one-comment": "<item><!-- <guid>two</guid><description>The ferry</description></item>",
      "one-less": entry("two", "boats < ferries and 1 <<< 2 &&& so on"),
    }).map(([name, broken]): [string, BadFile] => [
      `${name}.xml`,
      {
        data: bytes(rss(TWO.replace("</item>", `</item>${broken}`))),
        code: "raw-damaged",
        begins: "entry 2 of the feed: it",
        kept: 2,
      },
    ]),
  ),
  "one-short.epub": {
    data: makeEpub(
      [
        { file: "one.xhtml", body: `<p>${LONG}</p>`, label: "Fog" },
        { file: "two.xhtml", body: `<p>${LONG}<!-- `, label: "Ferry" },
      ],
      [],
    ),
    code: "raw-damaged",
    begins: "OEBPS/text/two.xhtml of the book: it",
    kept: 1,
  },
  "one-cut.warc": {
    data: new Uint8Array(
      Buffer.concat([
        makeAnswer("https://post.example/a", cut(bytes(PAGE), 0.5)),
        makeAnswer("https://post.example/b", PAGE),
      ]),
    ),
    code: "raw-damaged",
    begins: "record 1 of the web archive: it",
    kept: 1,
  },
  "one-locked.eml": {
    data: bytes(
      message(
        `${part("text/plain", LONG)}${part("message/rfc822", `From: a@b.example\nSubject: Fog\n\n${ARMOURED}`)}--x1--\n`,
      ),
    ),
    code: "raw-encrypted",
    begins: "part 2 of the mail: it",
    kept: 1,
  },
};

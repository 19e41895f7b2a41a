import fc from "fast-check";
import { hostileText } from "../hostile.ts";
import { damage, type Damage } from "./bytes.ts";
import { page } from "./html.ts";
import { line, prose } from "./text.ts";

/** A mail or a saved page, as plain JSON. */
export interface MailSpec {
  ending: "eml" | "mhtml";
  headers: string[];
  body: Part;
  damage: Damage[];
}

interface Part {
  /** Its media type; parts of "multipart/…" hold others. */
  type: string;
  text: string;
  charset: string;
  coding: "" | "base64" | "quoted-printable" | "x-unknown";
  more: string[];
  parts: Part[];
  /** Whether its last boundary is left out. */
  open: boolean;
}

const HEADERS = [
  "From: Ada Brandt <ada@paper.example>",
  "Subject: =?utf-8?Q?Fwd:_Br=C3=BCcke?=",
  "Subject: =?utf-8?B?////?= {PWN()}",
  "Subject: <script>PWN()</script>",
  "Date: Sat, 4 May 2019 10:00:00 +0000",
  "Date: 99 Foo 0000",
  "MIME-Version: 1.0",
  "Message-ID: <1@paper.example>",
  "Archived-At: <javascript:PWN()>",
  "Snapshot-Content-Location: https://paper.example/1",
  "X-Long:\n continued\n\tand again",
  "\u0000: x",
];
const MORE = [
  'Content-Disposition: attachment; filename="a.txt"',
  "Content-Disposition: inline",
  "Content-Location: https://paper.example/1",
  "Content-Location: javascript:PWN()",
  "Content-ID: <page>",
  "Content-Language: fr",
];
const TYPES = [
  "text/plain",
  "text/html",
  "text/plain",
  "text/plain",
  "text/html",
  "text/html",
  "image/png",
  "application/octet-stream",
  "message/rfc822",
];
const HOLDERS = [
  "multipart/mixed",
  "multipart/alternative",
  'multipart/related; start="<page>"',
  "multipart/encrypted",
];
const CHARSETS = ["", "utf-8", "iso-8859-1", "utf-16", "utf-7", "nosuch", 'x"y'];
const LONG = `Larn opened its new swing bridge on 4 May 2019, after nine years of work, and after many delays.`;

const part: fc.Memo<Part> = fc.memo((depth) =>
  fc.record({
    type: fc.constantFrom(...(depth > 1 ? [...TYPES, ...HOLDERS, ...HOLDERS] : TYPES)),
    text: fc.oneof(
      { weight: 4, arbitrary: fc.constant(LONG) },
      { weight: 2, arbitrary: prose },
      { weight: 2, arbitrary: page },
      { weight: 1, arbitrary: hostileText },
    ),
    charset: fc.oneof(
      { weight: 3, arbitrary: fc.constant("utf-8") },
      { weight: 1, arbitrary: fc.constantFrom(...CHARSETS) },
    ),
    coding: fc.constantFrom("" as const, "" as const, "base64", "quoted-printable", "x-unknown"),
    more: fc.array(fc.constantFrom(...MORE), { maxLength: 2 }),
    parts: depth > 1 ? fc.array(part(depth - 1), { minLength: 1, maxLength: 3 }) : fc.constant([]),
    open: fc.nat(11).map((drawn) => drawn === 0),
  }),
);

export const mail: fc.Arbitrary<MailSpec> = fc.record({
  ending: fc.constantFrom("eml", "mhtml"),
  headers: fc
    .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...HEADERS) }, { weight: 1, arbitrary: line }), {
      maxLength: 6,
    })
    .map((more) => (more.length > 4 ? more : [HEADERS[0]!, ...more])),
  body: part(3),
  damage,
});

/** The message's bytes, before the damage. */
export function mailBytes({ headers, body }: MailSpec): Uint8Array {
  return new Uint8Array(Buffer.from(`${headers.join("\n")}\n${written(body, "b")}`));
}

function written({ type, text, charset, coding, more, parts, open }: Part, boundary: string): string {
  const header = (value: string) => [
    `Content-Type: ${value}`,
    ...(coding ? [`Content-Transfer-Encoding: ${coding}`] : []),
    ...more,
  ];
  if (type.startsWith("multipart/")) {
    const inner = parts.map((each, i) => `--${boundary}\n${written(each, `${boundary}${i}`)}\n`).join("");
    return `Content-Type: ${type}; boundary="${boundary}"\n\n${inner}${open ? "" : `--${boundary}--\n`}`;
  }
  if (type === "message/rfc822") return `Content-Type: ${type}\n\nSubject: Within\nFrom: a@b.example\n\n${text}`;
  return `${header(charset === "" ? type : `${type}; charset="${charset}"`).join("\n")}\n\n${coded(text, coding)}`;
}

function coded(text: string, coding: Part["coding"]): string {
  const bytes = Buffer.from(text);
  if (coding === "base64") return bytes.toString("base64").replace(/.{76}/g, "$&\n");
  if (coding !== "quoted-printable") return text;
  return Array.from(bytes, (byte) =>
    byte > 32 && byte < 127 && byte !== 61
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  )
    .join("")
    .replace(/.{60,72}(?<!=.?)/g, "$&=\n");
}

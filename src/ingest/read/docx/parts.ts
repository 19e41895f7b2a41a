import { LIMITS } from "../../limits.ts";
import { Quarantine, refuseAbove } from "../../quarantine.ts";
import { refuseUnclosed, TAG } from "../container/xml.ts";

/** The style of runs that somebody deleted and nobody has accepted yet. No style of a document is called so. */
export const DELETED = "accord-deleted-run";

const WORD =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)$/;
const MATH =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006\/math|purl\.oclc\.org\/ooxml\/officeDocument\/math)$/;
/** What a formula's parts are parted by in a line of text. */
const BEFORE_PART: Record<string, string> = { sup: "^", sub: "_", den: "/", rad: "√" };

/**
 * A part of a Word file as the library is given it: what it would drop without a word is in the text. Deleted runs come in a style
 * of their own, formulas as the letters they consist of.
 *
 * @throws Quarantine for XML that is larger or deeper than a document's, or that declares entities.
 */
export function preparePart(xml: string, name: string): string {
  // Entities are no text of a document, and can stand for any amount of it.
  if (/<!DOCTYPE/i.test(xml)) throw new Quarantine("raw-damaged", `${name} declares a document type`);
  refuseUnclosed(xml, name);
  const { word, math } = prefixes(xml);
  let [depth, tags, deleted] = [0, 0, 0];
  return xml.replace(TAG, (tag, ...found) => {
    const { close, name: full, rest } = found.at(-1) as { close?: string; name?: string; rest?: string };
    if (full === undefined) return tag.startsWith("<![CDATA[") ? tag : "";
    refuseAbove(++tags, LIMITS.partTags, `tags in ${name}`);
    const empty = rest!.endsWith("/");
    if (close) depth--;
    else if (!empty) refuseAbove(++depth, LIMITS.partDepth, `levels of elements in ${name}`, "raw-too-deep");
    const step = empty ? 0 : close ? -1 : 1;
    const [prefix, local] = full.includes(":") ? full.split(":", 2) : ["", full];
    if (word === undefined) return tag;
    if (prefix === math) return formula(local!, close!, rest!, word);
    if (prefix !== word) return tag;
    const as = (other: string) => `<${close}${qualified(word, other)}${rest}>`;
    if ((local === "del" || local === "moveFrom") && !empty) {
      deleted += step;
      return as("ins");
    }
    if (deleted > 0 && local === "delText") return as("t");
    if (deleted > 0 && local === "r" && step === 1) return `${tag}${style(word)}`;
    return tag;
  });
}

/** What a formula's element becomes; elements that only say how it looks become some that the library passes over. */
function formula(local: string, close: string, rest: string, word: string): string {
  const own = (name: string) => `<${close}${qualified(word, name)}${rest}>`;
  if (local === "r" || local === "t") return own(local);
  if (local.endsWith("Pr")) return `<${close}accord-ignored${rest}>`;
  const sign = close || rest.endsWith("/") ? undefined : BEFORE_PART[local];
  return own("smartTag") + (sign ? element(word, "r", element(word, "t", sign)) : "");
}

function style(word: string): string {
  return element(word, "rPr", `<${qualified(word, "rStyle")} ${qualified(word, "val")}="${DELETED}"/>`);
}

const element = (prefix: string, local: string, inside: string): string =>
  `<${qualified(prefix, local)}>${inside}</${qualified(prefix, local)}>`;

const qualified = (prefix: string, local: string): string => (prefix === "" ? local : `${prefix}:${local}`);

/** The prefixes that the root element binds to the namespaces of text and of formulas. */
function prefixes(xml: string): { word: string | undefined; math: string | undefined } {
  const bound = [
    ...xml.slice(0, 20_000).matchAll(/\sxmlns(?::([\w.-]{1,40}))?\s*=\s*(?:"([^"]{1,200})"|'([^']{1,200})')/g),
  ];
  const of = (uri: RegExp) => {
    const found = bound.find(([, , double, single]) => uri.test(double ?? single ?? ""));
    return found && (found[1] ?? "");
  };
  return { word: of(WORD), math: of(MATH) };
}

import { LIMITS } from "../../limits.ts";
import { Quarantine, refuseAbove } from "../../quarantine.ts";

/** A tag of an XML text. */
export interface Tag {
  /** Without its prefix. */
  name: string;
  attributes: Map<string, string>;
  closes: boolean;
  /** `<a/>`: it closes itself. */
  empty: boolean;
  start: number;
  end: number;
}

/** Anything in angle brackets: comments, sections and instructions have no name. */
export const TAG =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(?<close>\/?)(?<name>[^\s<>/!?]+)(?<rest>(?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;
const ATTRIBUTE = /([^\s"'=<>/]+)\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The tags of the small XML files that say what a container holds, in their order. Attributes go by their names without prefix.
 *
 * @throws Quarantine for what is opened and not closed, and for more tags than such a file has.
 */
export function tagsOf(xml: string, part: string): Tag[] {
  refuseUnclosed(xml, part);
  const tags: Tag[] = [];
  for (const found of xml.matchAll(TAG)) {
    const { close, name, rest } = found.groups as { close?: string; name?: string; rest?: string };
    if (name === undefined) continue;
    tags.push({
      name: name.replace(/^.*:/, ""),
      attributes: new Map(
        [...rest!.matchAll(ATTRIBUTE)].map(([, key, double, single]) => [
          key!.replace(/^.*:/, ""),
          withoutEntities(double ?? single ?? ""),
        ]),
      ),
      closes: close === "/",
      empty: rest!.endsWith("/"),
      start: found.index,
      end: found.index + found[0].length,
    });
    refuseAbove(tags.length, LIMITS.partTags, `tags in ${part}`);
  }
  return tags;
}

/** The text between a tag and the next one. */
export function textAfter(xml: string, { end }: Tag): string {
  const next = xml.indexOf("<", end);
  return withoutEntities(xml.slice(end, next < 0 ? xml.length : next)).trim();
}

/** XML bytes as text, in the encoding that their mark names; all other XML of containers is UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** What is opened and never closed would be looked for to the end, again and again. */
export function refuseUnclosed(xml: string, part: string): void {
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const) {
    if (xml.lastIndexOf(open) > xml.lastIndexOf(close))
      throw new Quarantine("raw-damaged", `${part} stops within ${open}`);
  }
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

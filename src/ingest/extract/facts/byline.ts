import { collapse, fold } from "../../../lib/text.ts";
import { writtenDay } from "./written-date.ts";

/** What stands before the name of who wrote, in a dozen languages. */
const BY =
  /^(?:(?:written|reported|posted|published|submitted|story|text|words)\s+by|by|von|par|por|di|da|de|door|av|af|przez|text|texte|texto|testo|tekst|foto und text|autor(?:in)?|auteur|autore|author|автор|текст|文|作者|記者|记者|撰文|بقلم|كتب)(?=[\s:：/／])\s*[:：/／]?\s*/iu;
const NOBODY =
  /^(?:\w*admin(?:istrator)?|webmaster|editor|root|staff|author|user|unknown|anonymous|redaktion|rédaction|redacción|redazione|redactie|newsroom|online|n\/a|null|undefined|none|@\w+)$/i;
const DAY_BEHIND = /(?:\s*,|\s+(?:on|am|le|el|il|den|op))\s+(?:\p{L}{3,13}\.?,?\s+){0,2}\d{1,4}[^|•·;]{0,40}$/u;
const STAMPED = /\s+(?:published|posted|publiziert|veröffentlicht|schrieb|publié|a publié)$/iu;
const READING_TIME =
  /\d\s?[- ]?(?:min|мин)|分钟|reading time|lesezeit|temps de lecture|tiempo de lectura|tempo (?:de leitura|di lettura)|leestijd|czas czytania/iu;
const LONGEST = 120;

/** The names of who wrote, without "By", dates, addresses and the outlet. Undefined where nothing of a name is left. */
export function cleanByline(text: string, outlets: readonly string[]): string | undefined {
  let rest = collapse(text).replace(BY, "");
  // "By Jane Roe on May 8, 2021": a day behind a name, with the word that leads to it.
  if (writtenDay(rest) !== undefined) rest = rest.replace(DAY_BEHIND, "").replace(STAMPED, "");
  // What parts a name from a date, an outlet or a section in the same line.
  const parts = rest.split(/\s*[|•·]\s*|\s+[–—-]\s+|\s*;\s*/u).filter((part) => part !== "");
  rest = (parts.find((part) => isNames(part, outlets)) ?? "").replace(BY, "");
  rest = rest.replace(/\s*[([<]?[\w.+-]+@[\w-]+\.[\w.]+[)\]>]?/gu, "").replace(/\s+@\w+$/u, "");
  const [, desk] = /,\s+([^,]{5,60})$/u.exec(rest) ?? [];
  // "Jane Roe, Harbour Post Business": the outlet's desk, or the outlet without the name of its edition.
  if (desk && outlets.some((outlet) => isOfOutlet(fold(desk), fold(outlet))))
    rest = rest.slice(0, rest.lastIndexOf(","));
  for (const outlet of outlets) {
    const tail = new RegExp(`[,\\s]+(?:for |of |in )?${outlet.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, "iu");
    rest = rest.replace(tail, "");
  }
  // "desk@outlet.example (Jane Roe)", as feeds and old pages name an author.
  rest = collapse(rest.replace(/\s+,/gu, ",").replace(/[,;:–—-]+$/u, "")).replace(/^\(([^()]+)\)$/u, "$1");
  return rest !== "" && rest.length <= LONGEST && isNames(rest, outlets) ? rest : undefined;
}

function isOfOutlet(desk: string, outlet: string): boolean {
  return desk.startsWith(`${outlet} `) || (desk.includes(" ") && outlet.startsWith(`${desk} `));
}

function isNames(text: string, outlets: readonly string[]): boolean {
  if (!/\p{L}{2}/u.test(text) || /^https?:|^www\./i.test(text) || NOBODY.test(text) || READING_TIME.test(text))
    return false;
  if (writtenDay(text) !== undefined || /\d{4}|\d{1,2}:\d{2}/.test(text)) return false;
  // A sentence that begins with "by" names nobody.
  if (/^(?:\S+\s+){3,}\p{Ll}[\p{L}'’]*[.!?…]$/u.test(text)) return false;
  if (text.split(/\s+/).length > 16 || /[.!?]\s+\p{Ll}/u.test(text)) return false;
  return !outlets.some((outlet) => fold(outlet) === fold(text));
}

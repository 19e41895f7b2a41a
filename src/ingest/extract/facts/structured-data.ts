import { collapse } from "../../../lib/text.ts";
import { attr, elements, type Parent } from "../page/tree.ts";

/** An object of a page's structured data. */
export type Thing = Readonly<Record<string, unknown>>;

/** Objects beyond which a page's data is no description of it. */
const MOST_THINGS = 2_000;
const DEEPEST = 12;

/** What a page says of itself and of others in JSON-LD. */
export class StructuredData {
  /** Every object that has a type, in the order of the page. */
  readonly things: Thing[] = [];
  readonly #byId = new Map<string, Thing>();

  constructor(root: Parent) {
    for (const element of elements(root)) {
      if (element.tagName !== "script" || !/^\s*application\/ld\+json\b/i.test(attr(element, "type") ?? "")) continue;
      const text = element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
      this.#collect(parsed(withoutComment(text)), 0);
    }
  }

  /** What a value refers to by `@id`, or the value itself. */
  resolve(value: unknown): unknown {
    if (!isThing(value)) return value;
    const id = value["@id"];
    return typeof id === "string" && Object.keys(value).length <= 2 ? (this.#byId.get(id) ?? value) : value;
  }

  #collect(value: unknown, depth: number): void {
    if (depth > DEEPEST || this.things.length >= MOST_THINGS) return;
    if (Array.isArray(value)) for (const each of value) this.#collect(each, depth + 1);
    if (!isThing(value)) return;
    if (value["@type"] !== undefined) this.things.push(value);
    const id = value["@id"];
    if (typeof id === "string" && Object.keys(value).length > 2 && !this.#byId.has(id)) this.#byId.set(id, value);
    for (const each of Object.values(value)) if (typeof each === "object") this.#collect(each, depth + 1);
  }
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first text among a value, the first of a list, or an object's name. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return collapse(value) || undefined;
  if (Array.isArray(value)) return value.map(textIn).find((text) => text !== undefined);
  return isThing(value) ? textIn(value["name"] ?? value["@value"]) : undefined;
}

export function typesOf(thing: Thing): string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type])
    .filter((each): each is string => typeof each === "string")
    .map((each) => each.replace(/^.*[/#:]/, ""));
}

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review|AnalysisNewsArticle)$/;

export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE.test(type));
}

/** JSON as pages write it: inside a comment, with line breaks in strings, with a comma behind the last value. */
function parsed(text: string): unknown {
  const oneLine = text.replace(/[\u0000-\u001f]+/g, " ");
  for (const attempt of [text, oneLine, withoutLastCommas(oneLine)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or no data.
    }
  }
  return undefined;
}

/** Commas before a closing bracket, strings left as they are. */
function withoutLastCommas(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|,(?=\s{0,99}[\]}])/g, (found) => (found === "," ? "" : found));
}

function withoutComment(text: string): string {
  return text
    .replace(/^\s*(?:\/\/\s{0,9})?(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[)?/, "")
    .replace(/(?:\/\/\s{0,9})?(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\]\]>)?[\s;]*$/, "");
}

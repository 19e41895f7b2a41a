import type { Digest, NameView } from "../digest/types.ts";
import { localise, type LocalisedText, mainLanguage } from "../lib/localised.ts";
import { isRegister, kindOf, registerPath, type KindName } from "../schemas/kinds.ts";
import type { Localised } from "../schemas/primitives.ts";
import { entryPath } from "./paging.ts";
import { inRegisterOrder } from "./register-order.ts";
import { eventPaths } from "./timeline-pages.ts";

/** A thing of the digest, as any kind has it. */
type Thing = { id: string; lang?: string } & Record<string, unknown>;

const places = new WeakMap<Digest, Map<KindName, Map<string, string>>>();
const things = new WeakMap<Digest, Map<KindName, Map<string, Thing>>>();

/** The things of a kind by id, in the digest's order; those that a machine found are among them. */
function thingsOf(digest: Digest, kind: KindName): Map<string, Thing> {
  const kinds = things.get(digest) ?? new Map<KindName, Map<string, Thing>>();
  things.set(digest, kinds);
  const found = kinds.get(kind) ?? new Map((digest[kind] as unknown as Thing[]).map((thing) => [thing.id, thing]));
  kinds.set(kind, found);
  return found;
}

/** Path and fragment of each entry of a register whose entries have no page of their own. */
function entryPaths(digest: Digest, kind: KindName): Map<string, string> {
  const kinds = places.get(digest) ?? new Map<KindName, Map<string, string>>();
  places.set(digest, kinds);
  let found = kinds.get(kind);
  if (!found) kinds.set(kind, (found = new Map(makePaths(digest, kind))));
  return found;
}

function makePaths(digest: Digest, kind: KindName): Iterable<readonly [id: string, path: string]> {
  if (kind === "events") return eventPaths(digest.events);
  if (isRegister(kind)) {
    const entries: readonly { id: string }[] = inRegisterOrder(digest, kind);
    return entries.map(({ id }, place) => [id, entryPath(kind, place, id)]);
  }
  return digest[kind].map(({ id }) => [id, `${registerPath(kind)}#${id}`]);
}

/** Path of a thing without base and language, with its fragment where it has no page of its own; its register where it is gone. */
export function pathOf(digest: Digest, kind: KindName, id: string): string {
  const register = registerPath(kind);
  const thing = thingsOf(digest, kind).get(id);
  if (thing !== undefined && hasOwnPage(kind, thing)) return `${register}/${id}`;
  return (kindOf(kind).pages && thing === undefined ? undefined : entryPaths(digest, kind).get(id)) ?? register;
}

/**
 * Whether a thing has a page that shows it and nothing else. A name that a program found in one article has none: such a page
 * would say no more than the article.
 */
export function hasOwnPage(kind: KindName, thing: object): boolean {
  if (!kindOf(kind).pages) return false;
  if (kind !== "names") return true;
  const { reviewed, mentions } = thing as Pick<NameView, "reviewed" | "mentions">;
  return reviewed || mentions.length > 1;
}

/** The thing that a reference "type/id" names. A schema has checked its form. */
export function targetOf(reference: string): { kind: KindName; id: string } {
  const slash = reference.indexOf("/");
  return { kind: reference.slice(0, slash) as KindName, id: reference.slice(slash + 1) };
}

/** What a thing is called in a language. Undefined for what is gone, or is called nothing. */
export function titleOf(digest: Digest, kind: KindName, id: string, lang: string): LocalisedText | undefined {
  const { title } = kindOf(kind);
  const thing = title === null ? undefined : thingsOf(digest, kind).get(id);
  const text = thing?.[title?.field ?? ""];
  if (text === undefined || text === null) return undefined;
  if (title?.language === "localised") return localise(text as Localised, lang, mainLanguage(digest.config));
  return { text: String(text), lang: title?.language === "own" ? (thing?.lang ?? lang) : lang };
}

import type { DeskState } from "../protocol.ts";
import { button, el } from "./dom.ts";
import { t } from "./words.ts";

/** Where something that is left to do is done: a panel, or the settings. */
export type Place = "read" | "proposals" | "texts" | "settings";

interface Left {
  /** The word for it, as `left-…`. */
  what: string;
  /** How many there are; none where it is one thing. */
  n?: number;
  place: Place;
}

/**
 * What a digest still lacks before readers see it, in the order in which an editor comes to it. Nothing of it keeps a draft from being
 * built: errors do that, and they are told elsewhere.
 */
export function leftToDo({ articles, lists, marked, settings }: DeskState): Left[] {
  const claims = lists["claims"] ?? [];
  const counts: Left[] = [
    { what: "outlets", n: articles.filter(({ source }) => source === null).length, place: "texts" },
    { what: "dates", n: articles.filter(({ published }) => published === null).length, place: "texts" },
    { what: "unread", n: articles.filter(({ read }) => !read).length, place: "texts" },
    { what: "unmarked", n: claims.filter(({ value }) => !marked[value.id]?.length).length, place: "read" },
  ];
  const lacks = (name: string): boolean => {
    const value = settings.value[name];
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  };
  return [
    ...counts.filter(({ n }) => n! > 0),
    ...(claims.length === 0 ? [{ what: "claims", place: "proposals" as const }] : []),
    ...["title", "standfirst", "keyClaims", "publisher", "contact"]
      .filter((name) => lacks(name) && (name !== "keyClaims" || claims.length > 0))
      .map((name) => ({ what: name, place: "settings" as const })),
  ];
}

/** The draft's sign, and behind it what is left to do, each one click from where it is done. */
export function drawLeft(state: DeskState, go: (place: Place) => void): HTMLElement {
  const left = leftToDo(state);
  const leave = (place: Place): void => {
    list.open = false;
    go(place);
  };
  const list = el(
    "details",
    { class: "left" },
    el("summary", {
      text: left.length === 0 ? t("left-nothing") : t("left-n", { n: left.length }),
      attributes: { "data-key": "left" },
    }),
    el(
      "ul",
      {},
      ...(left.length === 0
        ? [
            el(
              "li",
              {},
              button(t("left-publish"), () => leave("settings"), { class: "quiet" }),
            ),
          ]
        : left.map(({ what, n, place }) =>
            el(
              "li",
              {},
              button(t(`left-${what}`, n === undefined ? {} : { n }), () => leave(place), {
                class: "quiet",
                attributes: { "data-key": `left-${what}` },
              }),
            ),
          )),
    ),
  );
  return list;
}

import type { Article } from "../../../../src/articles/types.ts";
import { article, passages } from "../make.ts";

/* An invented flood, told by three outlets: what it is about, and what each article adds. */

const OUTLETS = ["argus", "bulletin", "courier"] as const;
const THINGS = [
  "The spillway gates jammed when the water rose, engineers wrote in their log.",
  "Volunteers filled sandbags while the spillway gates were freed with a crane.",
  "Nobody had oiled the spillway gates since the autumn.",
  "Divers looked at the spillway gates after the water fell.",
  "The emergency shelters ran out of blankets before midnight.",
  "A school and two churches became emergency shelters for the valley.",
  "Nurses went from one of the emergency shelters to the other.",
  "Doctors praised the emergency shelters and their cooks.",
  "Nobody slept.",
  "It rained on.",
  "Then it froze.",
  "Bells rang.",
] as const;
const OWN = ["bakers", "ferries", "orchards", "violins", "lanterns", "herons", "quarries", "tulips", "kites", "otters"];

/** Twelve articles: all say that the dam broke, and some of them a thing more. */
export const flood = (over: Partial<Article> = {}): Article[] =>
  Array.from({ length: 12 }, (_, i) =>
    article(`flood-${String(i).padStart(2, "0")}`, {
      source: OUTLETS[i % 3]!,
      title: null,
      read: false,
      words: 60,
      passages: passages(
        `The village dam broke and flooded the valley, as ${OWN[i % 10]} of the parish number ${i} remember it.`,
        THINGS[i]!.replace(".", `, and ${OWN[(i + 3) % 10]} saw it from hill ${i}.`),
        `Mayor Tilda Brandt met ${OWN[(i + 5) % 10]} by the Lindow Bridge on day ${i}.`,
      ),
      ...over,
    }),
  );

const FLEA = [
  "A flea circus toured the islands with its tent, its drummers and its tiny chariots.",
  "Fleas pulled chariots in the circus tent while drummers played on the islands.",
  "The circus of the fleas brought chariots, drummers and a tent to the islands.",
] as const;
const FLOOD = [
  "The village dam broke and water flooded the valley below the sluice at dawn.",
  "Water from the broken dam flooded the village and the valley by the sluice at dawn.",
  "At dawn the sluice and the dam gave way, and water flooded the valley and its village.",
] as const;

/** So many articles about a flea circus and so many about a flood, by three outlets, with a line that only each has. */
export const pile = (fleas: number, floods: number, over: Partial<Article> = {}): Article[] =>
  [FLEA, FLOOD].flatMap((told, story) =>
    Array.from({ length: story === 0 ? fleas : floods }, (_, i) =>
      article(`${story === 0 ? "flea" : "dam"}-${String(i).padStart(2, "0")}`, {
        source: OUTLETS[i % 3]!,
        title: null,
        read: false,
        passages: passages(
          `${told[i % 3]!.slice(0, -1)}, so the ${OWN[i % 10]} heard in parish number ${story}${i}.`,
          `Nobody in the ${OWN[(i + 4) % 10]} society could say more on evening ${story}${i}.`,
        ),
        ...over,
      }),
    ),
  );

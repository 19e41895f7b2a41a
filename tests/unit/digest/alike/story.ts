import { readFileSync } from "node:fs";
import type { Article } from "../../../../src/articles/types.ts";
import { FeatureReader } from "../../../../src/digest/alike/features.ts";
import { groupUnits, type Group } from "../../../../src/digest/alike/groups.ts";
import { unitsOf } from "../../../../src/digest/alike/units.ts";
import { article, passages } from "../make.ts";

/* An invented story, told by three outlets, and what else stood in their papers. */

/** What happened, in three outlets' words: sentence i of each is about one thing. */
export const TOLD = [
  [
    "A freight train carrying chlorine derailed near Marlow Bridge on Tuesday, injuring fourteen railway workers.",
    "Transport minister Helen Okoro ordered an inquiry into the brakes of the wagons.",
    "The operator Northline Cargo had skipped two inspections since January.",
  ],
  [
    "Fourteen railway workers were injured when a freight train with chlorine derailed near Marlow Bridge.",
    "An inquiry into the wagons’ brakes was ordered by transport minister Helen Okoro.",
    "Two inspections had been skipped by Northline Cargo, the operator, since January.",
  ],
  [
    "Near Marlow Bridge a freight train loaded with chlorine derailed; fourteen railway workers were injured.",
    "Helen Okoro, the transport minister, has ordered an inquiry into the brakes of the wagons.",
    "Since January the operator, Northline Cargo, had skipped two inspections.",
  ],
] as const;

const OTHER = [
  "The museum of ceramics opens its new wing with an exhibition of blue glazes.",
  "Harvest festivals drew large crowds to the southern valleys this autumn.",
  "A referendum about school meals will be held in the spring of next year.",
  "Bakers complain that flour has become dearer than at any time in memory.",
  "The national orchestra begins its winter tour with a symphony by Dvorak.",
  "Volunteers planted nine hundred oaks along the old canal on Saturday.",
  "Swimming pools stay closed while engineers replace their filters.",
  "A court fined the brewery for pouring dye into the stream.",
  "Passengers of the night ferry waited six hours for a pilot.",
  "Scientists counted more storks in the marshes than ten years ago.",
  "The chess club celebrates its hundredth birthday with a tournament.",
  "Farmers sold their first strawberries at the market by the cathedral.",
];

/** The outlets' articles, each with four lines that no other has. */
export const outlets = (...over: Partial<Article>[]): Article[] =>
  TOLD.map((told, i) =>
    article(["argus", "bulletin", "courier"][i]!, {
      source: ["argus", "bulletin", "courier"][i]!,
      published: "2024-05-02",
      read: false,
      passages: passages(...told, ...OTHER.slice(4 * i, 4 * i + 4)),
      ...over[i],
    }),
  );

/** So many articles, whose words are in no other, that a pile holds more sentences than are compared one by one. */
export const crowd = (): Article[] =>
  Array.from({ length: 40 }, (_, i) =>
    article(`crowd-${i}`, {
      source: `crowd-${i}`,
      published: "2024-05-02",
      read: false,
      passages: passages(
        ...Array.from({ length: 10 }, (_, j) => `${Array.from({ length: 6 }, (_, k) => coin(i, j, k)).join(" ")}.`),
      ),
    }),
  );

/** A word that stands nowhere else. */
const coin = (...numbers: number[]): string =>
  `q${numbers.map((number) => String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26))).join("")}`;

export const groupsOf = (articles: readonly Article[], glossary: string[][] = []): Group[] =>
  groupUnits(unitsOf(articles, new FeatureReader(glossary)));

/** The groups' sentences, by article. */
export const told = (groups: readonly Group[]): string[][] =>
  groups.map(({ units }) => units.map(({ articleId, text }) => `${articleId}: ${text}`).sort()).sort();

/** The second story of docs/suggest.md: two papers in English, two in French. */
export const causeway = (file: string): string =>
  readFileSync(`tests/corpora/suggest/causeway/raw/${file}.txt`, "utf8");

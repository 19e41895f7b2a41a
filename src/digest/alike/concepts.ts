import business from "./data/concepts/business.json" with { type: "json" };
import change from "./data/concepts/change.json" with { type: "json" };
import courts from "./data/concepts/courts.json" with { type: "json" };
import culture from "./data/concepts/culture.json" with { type: "json" };
import deciding from "./data/concepts/deciding.json" with { type: "json" };
import disaster from "./data/concepts/disaster.json" with { type: "json" };
import economy from "./data/concepts/economy.json" with { type: "json" };
import education from "./data/concepts/education.json" with { type: "json" };
import energy from "./data/concepts/energy.json" with { type: "json" };
import environment from "./data/concepts/environment.json" with { type: "json" };
import general from "./data/concepts/general.json" with { type: "json" };
import health from "./data/concepts/health.json" with { type: "json" };
import labour from "./data/concepts/labour.json" with { type: "json" };
import migration from "./data/concepts/migration.json" with { type: "json" };
import money from "./data/concepts/money.json" with { type: "json" };
import nature from "./data/concepts/nature.json" with { type: "json" };
import numbers from "./data/concepts/numbers.json" with { type: "json" };
import places from "./data/concepts/places.json" with { type: "json" };
import politics from "./data/concepts/politics.json" with { type: "json" };
import qualities from "./data/concepts/qualities.json" with { type: "json" };
import saying from "./data/concepts/saying.json" with { type: "json" };
import science from "./data/concepts/science.json" with { type: "json" };
import society from "./data/concepts/society.json" with { type: "json" };
import sport from "./data/concepts/sport.json" with { type: "json" };
import technology from "./data/concepts/technology.json" with { type: "json" };
import things from "./data/concepts/things.json" with { type: "json" };
import time from "./data/concepts/time.json" with { type: "json" };
import transport from "./data/concepts/transport.json" with { type: "json" };
import war from "./data/concepts/war.json" with { type: "json" };
import weather from "./data/concepts/weather.json" with { type: "json" };

/** Languages of the list, in the order in which a line has them. */
export const CONCEPT_LANGUAGES = ["en", "fr", "de", "es"] as const;

/** Words of news prose that mean nearly the same, one list of words a language; a star stands for any ending. */
export type Concept = readonly (readonly string[])[];

const read = (lines: readonly string[]): Concept[] =>
  lines.map((line) => line.split(" = ").map((words) => words.split(" ")));

/** The ordinary words of news, which stand for each other within a language too. */
export const generalConcepts = (): Concept[] => read(general);

/** All of them, the general ones first. Written for this engine; no list was copied. */
export const allConcepts = (): Concept[] =>
  [
    general,
    business,
    change,
    courts,
    culture,
    deciding,
    disaster,
    economy,
    education,
    energy,
    environment,
    health,
    labour,
    migration,
    money,
    nature,
    numbers,
    places,
    politics,
    qualities,
    saying,
    science,
    society,
    sport,
    technology,
    things,
    time,
    transport,
    war,
    weather,
  ].flatMap(read);

import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";

/*
 * Writes the lists of first names and places that names are told by, from the locale data of @faker-js/faker (MIT). It is no
 * dependency: `npm install --no-save @faker-js/faker@10.6.0 && node scripts/names.ts`.
 */

interface Locale {
  person?: { first_name?: Record<string, readonly string[]> };
  location?: { city_name?: readonly string[]; state?: readonly string[] };
}

const SOURCE = "@faker-js/faker";
const OUT = path.join(import.meta.dirname, "../src/ingest/annotate/data");
const PEOPLE =
  "en en_IN en_NG en_ZA de de_AT de_CH fr fr_BE fr_CH fr_SN es es_MX it nl nl_BE pl pt_BR pt_PT da sv nb_NO fi cs_CZ hu ro hr tr";
const PLACES: Readonly<Record<string, string>> = {
  en: "en en_CA en_AU",
  de: "de de_AT de_CH",
  fr: "fr fr_CH fr_CA",
  es: "es es_MX",
  it: "it",
  nl: "nl",
  pl: "pl",
  pt: "pt_PT pt_BR",
};
/** Languages whose lists of towns hold too many common words and family names to be believed. */
const NO_TOWNS = new Set(["en"]);

/** First names that are words, offices, months or places more often than names, in the languages that have rules. */
const COMMON = new Set(
  `Alba Alma America Angel Anders April Art Asia August Austin Autumn Baron Bel Berlin Blaze Boston Brooklyn Bunny Camp Carol Carolina Chance Chad
  Charity Chase Chelsea Cheyenne China Christian Cleveland Clay Color Coral Crystal Dakota Dallas Dan Dawn Day Dean Dee Denver Destiny Diamond Dixie Don
  Dona Drake Duke Dusty Earl Early Easter Ebony Ehre Else Ernst Essence Ever Ewald Faith Felicity Fern Finn Fleur Florence Florida Fortune France Friend Gal Garden
  Garnet General Genesis Georgia German Germany Gold Golden Grace Grant Green Guy Halle Handy Happy Harmony Haven Hazel Heart Heather Heide Holly Honor Hope
  House Houston Hunter Iris India Ireland Israel Ivory Jade Jewel Jordan Joy Judge Juin Juli June Juni Justice Kai Kaya Kent Kenya King Lady Lake Laken Land Lane
  Laurel Liberty Lille Lily Lincoln Lion London Long Love Lucky Luna Madison Magnolia Mai Major Man Mar Mark Mars Marine Mary-Land Mason Max-Planck May Melody Memphis Mercy Messe
  Mia-San Miles Misty Mitte Money Montana Myrtle Narrow Nice Norma Norman North Ocean Olive Oral Orange Orlando Ouest Page Paris Patience Peace Pearl Penny Perle Phoenix
  Pierce Pink Pleasant Pole Precious Price Prince Princess Prudence Queen Rain Randy Rich Rio River Roman Rome Rosa Rose Royal Ruby Rusty Sage Salvador San Sandy Santa Santiago Savannah Saint
  See September Shepherd Sierra Silver Skip Sky Sol Sonny Spring Star Stern Stone Storm Summer Sunny Sydney Tag Temple Texas Tiger Trinity Troy True Ulm Una
  Unique Van Victor Victoria Virginia Vita Von Wade Walker War Washington Wells Werk West Wilder Will Winner Winter Wolf Wood Zone Sun Star Do Bo An Le La My Mal Mas Per Des
  Art Dot Ali-Baba Noel Noël Pascal-Programm Zion Odessa Modesta Pater Major Precious Premier Rat Reich Rolle Sultan Senior Junior Vista Wave World`.split(
    /\s+/u,
  ),
);
const COMMON_PLACES = new Set(
  "Essen Halle Hof Singen Hagen Weiden Lage Bergen Lahr Aalen Wesel Marl Unna Plauen Moers Hamm Gotha Nice Tours Nancy Lens Brest Vitry Valence Vienne Antibes Calais Leon Leyton Granada Merida Potenza Prato Modena Como Terni Carpi Cento Fano Roma-Nord Gela Nola Pace Scala Sale Salo Bra Erice Bari-Santo".split(
    " ",
  ),
);
const LATIN = /^\p{Lu}[\p{Script=Latin}'’-]{2,}$/u;

const { allLocales } = (await import(SOURCE)) as { allLocales: Record<string, Locale> };

const names = new Set(
  PEOPLE.split(" ")
    .flatMap((locale) => Object.values(allLocales[locale]?.person?.first_name ?? {}).flat())
    .filter((name) => LATIN.test(name) && !COMMON.has(name)),
);
await write("first-names.json", { names: sorted(names).join(" ") });

const places = Object.fromEntries(
  Object.entries(PLACES).map(([language, locales]) => {
    const found = locales.split(" ").flatMap((locale) => {
      const { state = [], city_name: towns = [] } = allLocales[locale]?.location ?? {};
      return [...state, ...(NO_TOWNS.has(language) ? [] : towns)];
    });
    return [
      language,
      sorted(new Set(found.filter((name) => /^\p{Lu}[\p{L}'’ .-]{2,}$/u.test(name) && !COMMON_PLACES.has(name)))),
    ];
  }),
);
await write("places.json", places);

function sorted(words: ReadonlySet<string>): string[] {
  return [...words].sort((a, b) => (a < b ? -1 : 1));
}

async function write(file: string, data: object): Promise<void> {
  const text = await format(JSON.stringify({ from: `${SOURCE} 10.6.0, MIT`, ...data }), {
    parser: "json",
    printWidth: 120,
  });
  writeFileSync(path.join(OUT, file), text);
}

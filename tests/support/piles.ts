/* Small piles of raw articles, each odd in a way of its own; all words are invented for the purpose. */

/** A raw file and its sidecar. `outlet` is a source of the folder. */
interface Raw {
  outlet?: string;
  published?: string;
  lang?: string;
  text: string;
}

/** The files of a content folder that holds raw articles, and the sources that they name. */
export function folderOf(raws: readonly Raw[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [i, { outlet, published, lang, text }] of raws.entries()) {
    const name = `raw/report-${String(i + 1).padStart(3, "0")}.txt`;
    files[name] = text;
    const lines = [outlet && `source: ${outlet}`, published && `published: "${published}"`, lang && `lang: ${lang}`];
    const sidecar = lines.filter((line) => line);
    if (sidecar.length > 0) files[`${name}.yaml`] = `${sidecar.join("\n")}\n`;
    if (outlet)
      files[`sources/${outlet}.yaml`] = `id: ${outlet}\nname: ${outlet[0]!.toUpperCase()}${outlet.slice(1)}\n`;
  }
  return files;
}

const BRIDGE = [
  "Bridge over the Larn closed after cracks were found",
  "The old railway bridge over the Larn was closed on Tuesday after divers had found cracks in two of its piers.",
  "Engineer Ada Brandt said the repair would take eleven weeks and cost 4 million euros.",
  "Trains between Dunmere and Oxley are replaced by buses until the summer, the railway company announced.",
].join("\n\n");

/** Of one outlet, in one language. */
export const oneArticle: Raw[] = [{ outlet: "argus", published: "2019-05-02", lang: "en", text: BRIDGE }];

/** German and Finnish: no word list knows both. */
export const twoLanguages: Raw[] = [
  {
    outlet: "anzeiger",
    published: "2019-05-02",
    lang: "de",
    text: [
      "Alte Brücke wegen gefährlicher Risse gesperrt",
      "Taucher entdeckten am Dienstag tiefe Spalten unter zwei Pfeilern der Eisenbahnbrücke.",
      "Die Reparatur dauere mindestens elf Wochen, erklärte eine Sprecherin des Betreibers.",
    ].join("\n\n"),
  },
  {
    outlet: "sanomat",
    published: "2019-05-03",
    lang: "fi",
    text: [
      "Vanha rautatiesilta suljettiin halkeamien takia",
      "Sukeltajat löysivät tiistaina syviä halkeamia kahdesta sillan pilarista joen pohjalla.",
      "Korjaus kestää ainakin yksitoista viikkoa, yhtiön edustaja kertoi toimittajille.",
    ].join("\n\n"),
  },
];

/** One text, a hundred times, by four outlets. */
export const copies: Raw[] = Array.from({ length: 100 }, (_, i) => ({
  outlet: ["argus", "bulletin", "courier", "dispatch"][i % 4]!,
  published: "2019-05-02",
  lang: "en",
  text: BRIDGE,
}));

const OTHER_STORY = [
  "Beekeepers of Sorrel valley lose a third of their hives",
  "Beekeepers in the Sorrel valley lost a third of their hives to a mite this winter, their union reported.",
  "Apiarist Otto Lindqvist blamed a mild December, in which the bees raised brood for the mite to live on.",
  "The ministry promised 90,000 crowns for new queens, and an inspector for each of the six parishes.",
];
const PLACES = ["Dunmere", "Oxley", "Harrow Bay", "Linton", "Marlow", "Ashby", "Corran", "Tolland"];

/** Eight reports of a bridge and eight of bees, by two outlets. */
export const twoStories: Raw[] = PLACES.flatMap((place, i): Raw[] => {
  const common = { outlet: i % 2 === 0 ? "argus" : "bulletin", published: `2019-05-0${i + 1}`, lang: "en" };
  const told = (lines: readonly string[], line: string): string => [...lines, line].join("\n\n");
  return [
    {
      ...common,
      text: told(BRIDGE.split("\n\n"), `Commuters in ${place} waited for a railway bus, and asked about the piers.`),
    },
    {
      ...common,
      text: told(OTHER_STORY, `Hives near ${place} were counted by beekeepers, who found the mite in most.`),
    },
  ];
});

/** Three outlets, and no day anywhere. */
export const noDates: Raw[] = ["argus", "bulletin", "courier"].map((outlet, i) => ({
  outlet,
  lang: "en",
  text: [
    `${["Cracks", "Fissures", "Damage"][i]} found in the bridge over the Larn`,
    "Divers have found cracks in two piers of the old railway bridge over the Larn, and it is closed.",
    [
      "Engineer Ada Brandt expects a long repair.",
      "Buses run in the place of trains.",
      "The river is higher than usual.",
    ][i]!,
  ].join("\n\n"),
}));

/** Four reports whose days lie between 1969 and 2019. */
export const fiftyYears: Raw[] = ["argus", "bulletin", "courier", "dispatch"].map((outlet, i) => ({
  outlet,
  published: `2019-05-0${i + 1}`,
  lang: "en",
  text: [
    `The bridge over the Larn, fifty years on (part ${i + 1})`,
    "The railway bridge over the Larn was opened on 3 May 1969, and the valley had a holiday.",
    ...Array.from({ length: 12 }, (_, n) => {
      const year = 1970 + 4 * n + i;
      return `On ${n + 3} June ${year} a crew repainted span ${n + 1} of the bridge, as a plate beside the ${PLACES[n % 8]} road tells.`;
    }),
  ].join("\n\n"),
}));

/** Lines that stand around articles, and no article. */
export const boilerplate: Raw[] = ["argus", "bulletin"].map((outlet) => ({
  outlet,
  lang: "en",
  text: [
    "Subscribe to our newsletter",
    "Sign in | Register | Contact us",
    "We use cookies to improve your experience. Accept all cookies",
    "© 2019 All rights reserved. Terms of use | Privacy policy",
    "Share on Facebook | Share on Twitter",
  ].join("\n\n"),
}));

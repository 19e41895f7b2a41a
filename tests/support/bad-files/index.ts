import { OF_ITS_OWN } from "./own.ts";
import { bytes } from "../containers/every-format.ts";
import { cut, SOUND } from "./sound.ts";

/** Why a file cannot become an article, or all of it, as the product has to say it. */
export interface BadFile {
  data: Uint8Array;
  /** Code of the reason, of the first item that is left out where others are read. */
  code: string;
  /** What the reason begins with: the format, as people call it. */
  begins: string;
  /** Articles that are read all the same. */
  kept?: number;
}

/** What people call the formats. */
export const CALLED: Readonly<Record<string, string>> = {
  txt: "The text file",
  md: "The Markdown file",
  html: "The web page",
  eml: "The mail",
  mhtml: "The saved web page (MHTML)",
  xml: "The feed",
  json: "The JSON export",
  pdf: "The PDF file",
  docx: "The Word file",
  epub: "The book",
  warc: "The web archive",
  "warc.gz": "The web archive",
  wacz: "The packed web archive",
};

/** Formats of which no file says where it ends: what is left of one is a text like others. */
const ENDLESS = ["txt", "md"];
/** Formats that are read under each other's endings, by what the file holds. */
const TEXTS = ["txt", "md", "html"];
const READ_ALIKE: readonly (readonly string[])[] = [TEXTS, ["eml", "mhtml"], ["warc", "warc.gz"]];

/** Each format empty, blank, cut short at two places, of noise, and with the ending of every other one. */
function ofEveryFormat(): [string, BadFile][] {
  const noise = Uint8Array.from({ length: 600 }, (_, i) => (i * i * 31 + i * 7) % 256);
  return Object.entries(SOUND).flatMap(([ending, sound]): [string, BadFile][] => {
    const begins = CALLED[ending]!;
    const opened = !TEXTS.includes(ending);
    const others = Object.keys(SOUND).filter(
      (other) => other !== ending && !READ_ALIKE.some((alike) => alike.includes(other) && alike.includes(ending)),
    );
    return [
      [`empty.${ending}`, { data: bytes(""), code: "raw-empty", begins }],
      [`blank.${ending}`, { data: bytes("\n \n"), code: "raw-empty", begins }],
      [`noise.${ending}`, { data: noise, code: opened ? "raw-wrong-name" : "raw-binary", begins }],
      ...(ENDLESS.includes(ending) ? [] : [0.5, 0.9]).map((share): [string, BadFile] => [
        `cut-${share * 100}.${ending}`,
        { data: cut(sound, share), code: "raw-damaged", begins },
      ]),
      ...others.map((other): [string, BadFile] => [
        `is-${other}.${ending}`,
        { data: SOUND[other]!, code: "raw-wrong-name", begins },
      ]),
    ];
  });
}

/** Every bad file by its name. */
export const BAD_FILES: ReadonlyMap<string, BadFile> = new Map([...ofEveryFormat(), ...Object.entries(OF_ITS_OWN)]);

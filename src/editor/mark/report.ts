import type { MarkedArticle } from "./mark-article.ts";
import type { Place } from "./types.ts";

/** What became of a mark, for a person. The address of a place is its number, as `--place` takes it. */
export function formatMarked(result: MarkedArticle, file: string): string {
  switch (result.status) {
    case "marked":
      return [
        `${result.file}:${result.line}: marked “${short(result.passage)}” (${result.at}).`,
        ...(result.adopted
          ? [`${result.file} was adopted for it: it is yours from now on; commit it and .adopted/.`]
          : []),
        ...result.notes,
      ].join("\n");
    case "ambiguous":
      return [
        `Not marked. These words stand at ${result.places.length} places of ${where(result.in, file)}:`,
        ...result.places.map((place, i) => `  ${i + 1}. ${shown(place)}`),
        `  What to do: choose one with ${option(result.in)} N, or take more words.`,
      ].join("\n");
    case "not-found":
      return [
        `Not marked. These words are not in ${where(result.in, file)}.`,
        ...(result.nearest.length > 0
          ? ["The nearest sentences:", ...result.nearest.map((place) => `  ${shown(place)}`)]
          : []),
        "  What to do: copy the words from the article; spaces, accents and quotation marks do not matter.",
      ].join("\n");
    case "changed-meanwhile":
      return `Not marked. ${result.file} was changed by another program just now, and is left as it is.\n  What to do: run the command again.`;
    case "refused":
      return `Not marked. ${result.what}\n  What to do: ${result.fix}`;
  }
}

const where = (place: "article" | "raw", file: string): string => (place === "article" ? file : "the raw file");
const option = (place: "article" | "raw"): string => (place === "article" ? "--place" : "--raw-place");
const shown = ({ line, before, text, after }: Place): string => `line ${line}: …${before} [${short(text)}] ${after}…`;

function short(text: string): string {
  return text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-50)}` : text;
}

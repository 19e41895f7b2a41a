import { existsSync } from "node:fs";
import { RecordDamaged } from "../../editor/adopted-record.ts";
import type { MarkRequest } from "../../editor/mark/index.ts";
import { markArticle, readMarkTarget } from "../../editor/mark/mark-article.ts";
import { formatMarked } from "../../editor/mark/report.ts";
import { getWorkspace } from "../../lib/workspace.ts";
import { nearest } from "../../problems/nearest.ts";
import { MODALITIES, STANCES } from "../../schemas/claim.ts";
import type { Options } from "../args.ts";
import { UsageError } from "../../build/errors.ts";
import { createProgress } from "../../build/progress.ts";
import { complain, say } from "../../problems/say.ts";

/** `npm run mark`: finds a passage in an article by its words and writes a mark around it. */
export async function run({ names, contentDir, mark }: Options): Promise<void> {
  const [id, words, ...more] = names;
  if (id === undefined || words === undefined || more.length > 0) {
    throw new UsageError(
      "mark takes an article's id and the words of a passage.",
      'Put the words in quotation marks: npm run mark -- ARTICLE "words of the passage" --claim ID --stance asserts --modality fact',
    );
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(`"${id}" is no id.`, "An article's id is the name of its file, without folder and ending.");
  }
  const made: MarkRequest["mark"] = {
    name: "Evidence",
    claim: asked("claim", mark.claim),
    stance: oneOf("stance", mark.stance, STANCES),
    modality: oneOf("modality", mark.modality, MODALITIES),
    ...(mark.speaker !== undefined && { speaker: mark.speaker }),
    ...(mark.via !== undefined && { via: mark.via }),
    ...(mark.note !== undefined && { note: mark.note }),
  };
  if (!existsSync(contentDir)) {
    throw new UsageError(`There is no content folder ${contentDir}.`, "Name one with --content DIR.");
  }
  const workspace = getWorkspace(contentDir);
  const progress = createProgress();
  progress.step(`Reading ${id}`);
  const target = await readMarkTarget(workspace, id);
  const result =
    "status" in target
      ? target
      : await markArticle(
          workspace,
          target,
          {
            mark: made,
            passage: { words, ...place("place", mark.place) },
            ...(mark.raw !== undefined && { evidence: evidence(mark.raw, mark.rawPlace) }),
          },
          !mark.print,
        ).catch((error: unknown) => {
          if (!(error instanceof RecordDamaged)) throw error;
          throw new UsageError(
            error.message,
            `Take back the change of ${error.file}, from your version control for instance.`,
          );
        });
  progress.done();
  if (result.status === "marked" && mark.print) return say(result.pieces.join("\n"));
  const report = formatMarked(result, `articles/${id}.mdx`);
  if (result.status === "marked") return say(report);
  complain(report);
  process.exitCode = 1;
}

function evidence(given: string, number: string | undefined): NonNullable<MarkRequest["evidence"]> {
  return /^\d+-\d+$/.test(given) ? { at: given } : { words: given, ...place("raw-place", number) };
}

function asked(name: string, value: string | undefined, known: readonly string[] = []): string {
  if (value !== undefined && value.trim() !== "")
    return value
      .trim()
      .split(/[\s,]+/)
      .join(" ");
  throw new UsageError(
    `mark wants --${name}.`,
    known.length > 0 ? `One of: ${known.join(", ")}.` : "Say it: npm run mark -- --help",
  );
}

function oneOf<T extends string>(name: string, value: string | undefined, list: readonly T[]): T {
  const given = asked(name, value, list);
  const known = list.find((each) => each === given);
  if (known !== undefined) return known;
  const near = nearest(given, list);
  throw new UsageError(
    `"${given}" is no ${name}${near ? `; did you mean ${near}?` : "."}`,
    `One of: ${list.join(", ")}.`,
  );
}

function place(name: string, value: string | undefined): { place?: number } {
  if (value === undefined) return {};
  if (/^[1-9]\d{0,3}$/.test(value)) return { place: Number(value) };
  throw new UsageError(`--${name} ${value} is no number of a place.`, "Give the number from the list of places.");
}

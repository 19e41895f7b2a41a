import { existsSync } from "node:fs";
import { formatProblems } from "../../problems/format.ts";
import { compareAdopted } from "../../editor/adopt.ts";
import { RecordDamaged } from "../../editor/adopted-record.ts";
import { adviseOn } from "../../editor/advice.ts";
import { formatDrift } from "../../editor/drift-report.ts";
import { adviseOnTheme } from "../../editor/theme-advice.ts";
import type { ProofState } from "../../schemas/verified.ts";
import { makeCheckedDigest } from "../../get-digest.ts";
import { getWorkspace } from "../../lib/workspace.ts";
import type { Options } from "../args.ts";
import { UsageError } from "../../build/errors.ts";
import { createProgress } from "../../build/progress.ts";
import { readContent } from "../../build/steps/read-content.ts";
import { say } from "../../problems/say.ts";
import { counted } from "../../lib/counted.ts";

/** `npm run check`: reads everything, reports everything, builds nothing. */
export async function run(options: Options): Promise<void> {
  // First, since a raw file that changed under an adopted article is an error as well, and this says what changed in it.
  if (existsSync(options.contentDir)) await reportDrift(options.contentDir);
  const { input, theme, advice: texts } = await readContent(options, createProgress());
  const digest = makeCheckedDigest();
  const advice = [...texts, ...adviseOn(input, digest), ...adviseOnTheme(theme)];
  if (advice.length > 0) {
    const color = process.stdout.isTTY && !process.env.NO_COLOR;
    console.log(`${formatProblems(advice, { color, all: options.all })}\n`);
  }
  for (const line of proofLines(digest.proofs)) say(line);
  console.log(
    `${counted(input.articles.length, "article")}, ${counted(input.claims.length, "claim")}, ${counted(input.events.length, "event")}: no errors.`,
  );
}

/** What is known of the proof of articles whose raw files are not here, a line each. */
function proofLines(proofs: Readonly<Record<string, ProofState>>): string[] {
  return Object.entries(proofs).flatMap(([id, proof]) => {
    if (proof.state === "checked") return [];
    if (proof.state === "recorded")
      return [`${id}: last proved by whoever holds the file; prove it again with npm run verify -- FOLDER`];
    if (proof.state === "never") return [`${id}: never proved; whoever holds the file can: npm run verify -- FOLDER`];
    return [`${id}: edited since it was last proved: ${proof.marks.join(", ")}`];
  });
}

/** Tells what has changed under adopted articles. It is for the editor to judge, and no error by itself. */
async function reportDrift(contentDir: string): Promise<void> {
  const progress = createProgress();
  progress.step("Comparing adopted articles");
  const drifts = await compareAdopted(getWorkspace(contentDir)).catch((error: unknown) => {
    if (!(error instanceof RecordDamaged)) throw error;
    throw new UsageError(
      error.message,
      `Take back the change of ${error.file}, from your version control for instance.`,
    );
  });
  progress.done();
  for (const report of drifts.map(formatDrift)) if (report) say(`${report}\n`);
}

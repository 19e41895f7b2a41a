import type { FileChange } from "../editor/entries.ts";
import type { NewMark } from "../editor/mark/index.ts";
import { markArticle, readMarkTarget, type MarkedArticle, type MarkTarget } from "../editor/mark/mark-article.ts";
import { changeMark, removeMark, type Meaning } from "../editor/mark/unmark.ts";
import { writeOwn } from "../editor/own-file.ts";
import { MODALITIES, STANCES } from "../schemas/claim.ts";
import { figureMarkSchema, quoteMarkSchema } from "../schemas/marks.ts";
import { fieldsOf, idOf, numberOf, oneOf, optionalText, textOf, type Body } from "./input.ts";
import { adoption, no, type Done, type Work } from "./work.ts";

/** What a card of a figure or a quotation says, before its place is found. */
const FOUND = {
  Figure: figureMarkSchema.omit({ at: true, sum: true }),
  Quote: quoteMarkSchema.omit({ at: true, sum: true }),
};

/** Sets the mark of the chosen words. */
export async function setMark(desk: Work, body: Body): Promise<Done> {
  const target = await desk.target(body);
  if ("ok" in target) return target;
  const speaker = optionalText(body, "speaker");
  const note = optionalText(body, "note");
  const raw = body.raw === undefined ? undefined : fieldsOf(body, "raw");
  const result = await markArticle(desk.workspace, target, {
    passage: { start: numberOf(body, "start"), end: numberOf(body, "end") },
    ...(raw && { evidence: { start: numberOf(raw, "start"), end: numberOf(raw, "end") } }),
    mark: {
      name: "Evidence",
      claim: idOf(body, "claim"),
      stance: oneOf(body, "stance", STANCES),
      modality: oneOf(body, "modality", MODALITIES),
      ...(speaker !== undefined && { speaker }),
      ...(note !== undefined && { note }),
    },
  });
  return whatBecame(desk, target, idOf(body, "claim"), result);
}

/** Sets the mark of a figure or a quotation that the machine found, as its card was changed. */
export async function markFound(desk: Work, body: Body): Promise<Done> {
  const target = await readMarkTarget(desk.workspace, idOf(body, "article"));
  if ("status" in target) return no(422, { what: target.what, fix: target.fix });
  const name = oneOf(body, "name", ["Figure", "Quote"]);
  const said = fieldsOf(body, "fields");
  const read = FOUND[name].safeParse(said);
  if (!read.success) {
    const [issue] = read.error.issues;
    const field = String(issue?.path[0] ?? "");
    return no(422, { what: `${field}: ${issue?.message ?? "wrong"}.`, fix: "", ...(field in said && { field }) });
  }
  const mark = { name, ...read.data } as Exclude<NewMark, { name: "Evidence" }>;
  const result = await markArticle(desk.workspace, target, { passage: { at: textOf(body, "at") }, mark });
  return whatBecame(desk, target, mark.id, result);
}

function whatBecame(desk: Work, target: MarkTarget, what: string, result: MarkedArticle): Done {
  switch (result.status) {
    case "marked": {
      const after = result.own!;
      const adopted: FileChange[] = target.own ? [] : adoption(desk, target);
      const before = target.own ?? { ...after, text: target.mdx };
      const change = { file: result.file, before: target.own ? before : null, after };
      return desk.did(`${what} · ${target.id}`, [...adopted, change], { notes: result.notes, at: result.at });
    }
    case "changed-meanwhile":
      return desk.meanwhile(result.file, result.now);
    case "refused":
      return no(422, { what: result.what, fix: result.fix });
    case "ambiguous":
      return no(422, { what: "These words stand at several places.", fix: "Take more words.", places: result.places });
    case "not-found":
      return no(422, { what: "There are no words there.", fix: "Select some words." });
  }
}

/** Changes what a mark says, or takes it away. */
export async function rewriteMark(desk: Work, body: Body, remove: boolean): Promise<Done> {
  const target = await desk.target(body);
  if ("ok" in target) return target;
  if (!target.own) return no(422, { what: "This mark was found by the machine.", fix: "Take the article over first." });
  const n = numberOf(body, "n");
  const result = remove
    ? removeMark(target.mdx, target.file, n)
    : changeMark(target.mdx, target.file, n, meaningOf(body));
  if (result.status === "refused") return no(422, { what: result.what, fix: result.fix });
  const after = await writeOwn(desk.workspace.contentDir, target.file, target.own, result.mdx);
  return desk.did(`${target.id} [${n}]`, [{ file: target.file, before: target.own, after }], {});
}

function meaningOf(body: Body): Meaning {
  return {
    claim: idOf(body, "claim"),
    stance: oneOf(body, "stance", STANCES),
    modality: oneOf(body, "modality", MODALITIES),
    speaker: optionalText(body, "speaker") ?? "",
  };
}

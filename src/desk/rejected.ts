import type { FileChange } from "../editor/entries.ts";
import { readOwn, writeOwn } from "../editor/own-file.ts";
import { appendEntry } from "../editor/yaml-fields.ts";
import { rejectionSchema } from "../schemas/rejection.ts";
import { Refused } from "./guard.ts";

/** What the editor has turned down, one line each; it is committed with the rest, so that it stays away. */
const REJECTED = "rejected.yaml";
const HEAD = "# What the machine found or proposed and the editor has turned down; it does not come again.\n";
const KEY = /^(fit|claim|date|name|figure|quote|upstream) [^\p{Cc}]{1,2000}$/u;

/**
 * What turning down a card says: a name, a figure or a quotation is no finding any more, on no page either; a claim, a date or a source is
 * only not proposed again, since its passages stay what they are.
 */
function rejectionOf(key: string): { proposal?: string; name?: string; article?: string; at?: string } {
  const kind = key.slice(0, key.indexOf(" "));
  const rest = key.slice(kind.length + 1);
  if (kind === "name") return { name: rest };
  if (kind !== "figure" && kind !== "quote") return { proposal: key };
  const [article = "", at = ""] = rest.split(" ");
  return { article, at };
}

/** Remembers that a proposal was turned down. @throws ChangedMeanwhile */
export async function rejectProposal(contentDir: string, key: string): Promise<FileChange> {
  const rejection = rejectionOf(key);
  if (!KEY.test(key) || !rejectionSchema.safeParse(rejection).success) throw new Refused(400, "This is no proposal.");
  const was = readOwn(contentDir, REJECTED);
  const made = appendEntry(was?.text ?? HEAD, rejection);
  if (made === null) throw new Refused(409, `${REJECTED} cannot be read as a list.`);
  return { file: REJECTED, before: was, after: await writeOwn(contentDir, REJECTED, was, made) };
}

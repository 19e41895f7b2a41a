import { existsSync } from "node:fs";
import path from "node:path";
import { addRaw, type Added } from "../../editor/add.ts";
import type { Options } from "../args.ts";
import { callerFolder } from "../../lib/workspace.ts";
import { UsageError } from "../../build/errors.ts";
import { createProgress } from "../../build/progress.ts";

/** `npm run add`: copies raw files into the content folder, and says of each what became of it. */
export async function run({ names, contentDir }: Options): Promise<void> {
  if (names.length === 0) throw new UsageError("add needs the files to add.", "Name them: npm run add -- FILE...");
  if (!existsSync(contentDir)) {
    throw new UsageError(
      `There is no content folder ${contentDir}.`,
      "Make it, or name another one with --content DIR.",
    );
  }
  const progress = createProgress();
  for (const [i, name] of names.entries()) {
    progress.step(`Adding ${i + 1} of ${names.length}: ${name}`);
    const added = await addRaw(contentDir, path.resolve(callerFolder(), name));
    progress.done();
    if (added.status === "refused") {
      console.error(`${name}: not added. ${added.what}\n  What to do: ${added.fix}`);
      process.exitCode = 1;
    } else console.log(describe(name, added));
  }
}

function describe(name: string, added: Exclude<Added, { status: "refused" }>): string {
  const sidecar = {
    drafted: `Fill in its sidecar: ${added.raw}.yaml`,
    "taken along": `Its sidecar was taken along: ${added.raw}.yaml`,
    there: "",
  }[added.sidecar];
  if (added.status === "there") {
    return [`${name}: its content is there already, as ${added.raw}.`, sidecar].filter(Boolean).join("\n  ");
  }
  const hidden = added.hides ? `articles/${added.id}.mdx has the same id and is shown instead.` : "";
  return [`${name}: added as ${added.raw}, article "${added.id}".`, sidecar, hidden].filter(Boolean).join("\n  ");
}

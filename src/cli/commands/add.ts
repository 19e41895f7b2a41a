import { existsSync } from "node:fs";
import path from "node:path";
import { addRaw, type Added } from "../../editor/add.ts";
import { namedFiles } from "../../editor/named-files.ts";
import type { Options } from "../args.ts";
import { callerFolder } from "../../lib/workspace.ts";
import { UsageError } from "../../build/errors.ts";
import { createProgress } from "../../build/progress.ts";
import { complain, say } from "../../problems/say.ts";

/** `npm run add`: copies raw files into the content folder, and says of each what became of it. */
export async function run({ names, contentDir }: Options): Promise<void> {
  if (names.length === 0)
    throw new UsageError(
      "add needs the files to add.",
      "Name them, or a folder that holds them: npm run add -- FILE...",
    );
  if (!existsSync(contentDir)) {
    throw new UsageError(
      `There is no content folder ${contentDir}.`,
      "Make it, or name another one with --content DIR.",
    );
  }
  const progress = createProgress();
  const [addresses, paths] = [names.filter(isAddress), names.filter((name) => !isAddress(name))];
  for (const address of addresses) refuse(address, ...NEVER_FETCHED);
  const files = paths.flatMap((name) => {
    const found = namedFiles(name, path.resolve(callerFolder(), name));
    if (found.length === 0) refuse(name, "The folder holds no file.", "Name the folder in which the articles lie.");
    return found;
  });
  for (const [i, { name, file }] of files.entries()) {
    progress.step(`Adding ${i + 1} of ${files.length}: ${name}`);
    const added = await addRaw(contentDir, file);
    progress.done();
    if (added.status === "refused") refuse(name, added.what, added.fix);
    else say(describe(name, added));
  }
}

const isAddress = (name: string): boolean => /^(?:[a-z][a-z0-9+.-]+:\/\/|www\.)/i.test(name);
const NEVER_FETCHED = [
  "This is an address, and Accord never fetches anything: what a digest rests on is a file that you hold and can show.",
  "Open it in your browser, save the page as a file, and add that. Its address is read from the page, or is the url of its sidecar.",
] as const;

function refuse(name: string, what: string, fix: string): void {
  complain(`${name}: not added. ${what}\n  What to do: ${fix}`);
  process.exitCode = 1;
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

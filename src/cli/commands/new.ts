import path from "node:path";
import { UsageError } from "../../build/errors.ts";
import { beginFolder } from "../../editor/new-folder.ts";
import { callerFolder } from "../../lib/workspace.ts";
import type { Options } from "../args.ts";
import { say } from "../../problems/say.ts";

/** `npm run new`: begins a content folder, and says of each file what became of it. */
export async function run({ names }: Options): Promise<void> {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0)
    throw new UsageError("new needs the folder to begin, and nothing else.", "Name it: npm run new -- FOLDER");
  const { written, kept } = await beginFolder(path.resolve(callerFolder(), name));
  for (const file of written) say(`${name}/${file}: written.`);
  for (const file of kept) say(`${name}/${file}: there already, and left as it is.`);
  say(`Put articles in:  npm run add -- FILE... --content ${name}`);
  say(`Look at the draft: npm run dev -- --content ${name}`);
}

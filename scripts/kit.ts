import path from "node:path";
import { writeKit } from "./kit/write-kit.ts";

/*
 * Packs the kit from which others begin: `npm run kit -- FOLDER` writes the engine with an empty story into a new folder.
 */

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined || folder.startsWith("-") || rest.length > 0) {
  console.error(
    "npm run kit -- FOLDER\n\nWrites the engine with an empty story into FOLDER, which must not exist yet.",
  );
  process.exit(folder === "--help" ? 0 : 2);
}
const to = path.resolve(process.env.INIT_CWD ?? ".", folder);
try {
  const files = await writeKit(to);
  console.log(`Wrote ${files} files into ${to}. It builds with: npm start`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  console.error(`${to} is there already.\n  What to do: name a folder that is not there yet.`);
  process.exit(1);
}

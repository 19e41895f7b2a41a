import { enableCompileCache } from "node:module";
import path from "node:path";
import { PROJECT_ROOT } from "../lib/workspace.ts";
import { readOptions, type Options } from "./args.ts";
import { UsageError } from "../build/errors.ts";
import { reportFault, reportStrayFaults } from "../build/faults/report.ts";
import { HELP, OVERVIEW } from "./help.ts";

/** The commands by name; each module is loaded only when it is called. */
const COMMANDS: Record<string, () => Promise<{ run(options: Options): Promise<void> }>> = {
  build: () => import("./commands/build.ts"),
  start: () => import("./commands/start.ts"),
  dev: () => import("./commands/dev.ts"),
  preview: () => import("./commands/preview.ts"),
  check: () => import("./commands/check.ts"),
  read: () => import("./commands/read.ts"),
  new: () => import("./commands/new.ts"),
  add: () => import("./commands/add.ts"),
  adopt: () => import("./commands/adopt.ts"),
  desk: () => import("./commands/desk.ts"),
  mark: () => import("./commands/mark.ts"),
  suggest: () => import("./commands/suggest.ts"),
  verify: () => import("./commands/verify.ts"),
  edition: () => import("./commands/edition.ts"),
  diff: () => import("./commands/diff.ts"),
};

/** Commands of earlier releases, and what they are called now. */
const RENAMED: Record<string, string> = { publish: "edition" };

/** Commands that take files, a folder or an id beside their options. */
const TAKES_NAMES = new Set(["read", "new", "add", "adopt", "mark", "verify", "diff"]);

// What V8 compiled is kept between runs: half of what loading the modules takes.
enableCompileCache(path.join(PROJECT_ROOT, ".astro", "accord-compiled"));

async function main([name = "", ...argv]: string[]): Promise<void> {
  const renamed = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
  if (renamed) throw new UsageError(`"${name}" is called "${renamed}" now.`, `Run: npm run ${renamed}`);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    console.log(OVERVIEW);
    if (name !== "" && !["help", "--help", "-h"].includes(name)) process.exitCode = 2;
    return;
  }
  const options = readOptions(argv, TAKES_NAMES.has(name));
  if (options.help) return console.log(HELP[name]);
  const command = await load();
  await command.run(options);
}

reportStrayFaults();
try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = reportFault(error);
}

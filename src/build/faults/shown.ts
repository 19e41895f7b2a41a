import path from "node:path";
import { createShownPaths, type ShownPaths } from "../../lib/shown-paths.ts";
import { callerFolder, PROJECT_ROOT } from "../../lib/workspace.ts";

/** Whether the caller wants to see where in the code a fault arose: --debug, or ACCORD_DEBUG in the environment. */
export const isDebugging = (): boolean => process.argv.includes("--debug") || Boolean(process.env.ACCORD_DEBUG);

/** Shortens paths by what this command was called with. */
export function shownPaths(): ShownPaths {
  const args = process.argv.slice(3);
  const values = args.map((arg) => (arg.startsWith("-") ? arg.replace(/^[^=]*=?/, "") : arg));
  const at = args.findIndex((arg) => arg === "--content" || arg.startsWith("--content="));
  const content = at < 0 ? undefined : args[at]!.includes("=") ? values[at] : args[at + 1];
  const caller = callerFolder();
  return createShownPaths({
    content: content === undefined ? path.join(PROJECT_ROOT, "content") : path.resolve(caller, content),
    caller,
    project: PROJECT_ROOT,
    typed: values.filter((value) => value !== ""),
  });
}

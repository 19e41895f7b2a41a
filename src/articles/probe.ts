import { spawnSync } from "node:child_process";
import path from "node:path";
import { mayCrossContainers, mayHoldCode, mayHoldImport } from "../lib/mdx-limits.ts";
import { PROJECT_ROOT } from "../lib/workspace.ts";

/** Milliseconds the parser may take in the child: a clock, for hand-written articles alone. No ingested one holds code. */
const TIMEOUT = 10_000;
/** Shorter code in braces cannot drive the parser into trouble; measured with every hostile pattern known. */
const SHORT = 2_000;

/**
 * Whether a body can be parsed in this process. Where MDX sees JavaScript, the native parser's recursion follows the text, and
 * where lists and components cross, or code begins in the line of an import, it reads past its own text; each can end the whole
 * process. Such a body, which is in error in almost every case, is first parsed in a child that may die.
 */
export function parserSurvives(body: string): boolean {
  const risky = mayCrossContainers(body) || mayHoldImport(body) || (body.length > SHORT && mayHoldCode(body));
  if (!risky) return true;
  const child = spawnSync(process.execPath, [path.join(PROJECT_ROOT, "src", "articles", "probe-child.ts")], {
    input: body,
    timeout: TIMEOUT,
    killSignal: "SIGKILL",
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return child.status === 0 && child.stdout.toString() === "parsed";
}

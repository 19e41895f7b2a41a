import { spawnSync } from "node:child_process";
import path from "node:path";
import { PROJECT_ROOT } from "../lib/workspace.ts";
import { bracesAreFenced } from "./limits.ts";

/** Milliseconds the parser may take in the child. */
const TIMEOUT = 5_000;
/** Shorter bodies cannot drive the parser into trouble; measured with every hostile pattern known. */
const SHORT = 2_000;
const CODE_LINE = /^(?:import|export)[ \t{*(]/m;

/**
 * Whether a body can be parsed in this process. Where MDX sees JavaScript, the native parser's recursion follows the text and
 * can end the whole process; such a body, which is in error in almost every case, is first parsed in a child that may die.
 */
export function parserSurvives(body: string): boolean {
  const mayHoldCode = CODE_LINE.test(body) || (body.includes("{") && !bracesAreFenced(body));
  if (!mayHoldCode || body.length <= SHORT) return true;
  const child = spawnSync(process.execPath, [path.join(PROJECT_ROOT, "src", "articles", "probe-child.ts")], {
    input: body,
    timeout: TIMEOUT,
    killSignal: "SIGKILL",
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return child.status === 0 && child.stdout.toString() === "parsed";
}

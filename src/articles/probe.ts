import { spawnSync } from "node:child_process";
import path from "node:path";
import { mayCrossContainers, mayHoldCode, mayHoldImport } from "../lib/mdx-limits.ts";
import { PROJECT_ROOT } from "../lib/workspace.ts";

/** Milliseconds the parser may take in the child: a clock, for hand-written articles alone. No ingested one holds code. */
const TIMEOUT = 10_000;
/** Shorter code in braces, with fewer tags in it, cannot drive the parser into trouble; measured with every hostile pattern known. */
const SHORT = 2_000;
/** In a list, each tag that is left open behind a brace doubles the parser's time: 20 take some 0.2 s, 38 had not ended after two minutes. */
const FEW_TAGS = 12;

/**
 * Whether a body can be parsed in this process. Where MDX sees JavaScript, the native parser's recursion follows the text, and
 * where lists and components cross, or code begins in the line of an import, it reads past its own text; each can end the whole
 * process. Such a body, which is in error in almost every case, is first parsed in a child that may die.
 */
export function parserSurvives(body: string): boolean {
  const isLarge = body.length > SHORT || tagsBehindBrace(body) > FEW_TAGS;
  const risky = mayCrossContainers(body) || mayHoldImport(body) || (isLarge && mayHoldCode(body));
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

/** Number of tags that may begin behind the first brace. */
function tagsBehindBrace(body: string): number {
  const brace = body.indexOf("{");
  return brace < 0 ? 0 : body.slice(brace).split("<").length - 1;
}

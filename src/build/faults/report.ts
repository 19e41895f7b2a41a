import { isDebugging, shownPaths } from "./shown.ts";
import { BuildStopped, UsageError } from "../errors.ts";
import { firstLine } from "../../problems/plain-text.ts";
import { complain } from "../../problems/say.ts";
import { describeSystemFault } from "./system-faults.ts";

/**
 * Prints what ended a command: one line, and what to do. Where in the code it arose is printed only where that was asked for.
 *
 * @returns the exit status.
 */
export function reportFault(error: unknown): number {
  if (error instanceof BuildStopped) return 1;
  const shown = shownPaths();
  if (error instanceof UsageError) {
    print(shown.text(error.message), shown.text(error.fix));
    return 2;
  }
  const fault = describeSystemFault(error, shown.path);
  if (fault) print(fault.what, fault.fix);
  else {
    print(
      `Accord itself failed: ${firstLine(shown.text(error instanceof Error ? error.message : String(error)))}`,
      "Please report it with what the same command prints with --debug (npm run build -- --debug).",
    );
  }
  if (isDebugging()) console.error(error);
  return 1;
}

/** Has faults that nobody waits for end the command in the same words. */
export function reportStrayFaults(): void {
  process.on("uncaughtException", (error) => process.exit(reportFault(error)));
  process.on("unhandledRejection", (error) => process.exit(reportFault(error)));
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever reads the output may stop early, as "head" does.
    stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  }
}

const print = (what: string, fix: string): void => complain(`${what}\n  What to do: ${fix}`);

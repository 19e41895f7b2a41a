import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { TARGETS } from "../registry.ts";

export interface FuzzOptions {
  targets: string[];
  /** Cases in all; null where the time decides. */
  count: number | null;
  /** Milliseconds; null where the count decides. */
  time: number | null;
  seed: number;
  resume: boolean;
  /** The one case to run. */
  only: number | null;
  /** 0: in this process. */
  workers: number;
  /** Seconds spent on making a failing input smaller. */
  shrink: number;
}

export const HELP = `npm run fuzz -- [--target NAME ...] [--count N | --minutes N | --hours N]

Feeds hostile input to every door of Accord and checks what comes out: nothing runs, no component beyond the list, no
character lost, no build stopped. Ends with status 1 where a promise is broken, and keeps the smallest input found under
tests/fuzz/found/. What is kept there is tried first in every run.

  --target NAME   this target alone; may be given several times
  --count N       N cases, shared out by the targets' weights
  --minutes N     as many as fit; --hours N likewise (default: 5 minutes)
  --seed N        the run's seed; a run prints its own
  --case I        case I of the one target named, by the seed named
  --resume        goes on where the last run stopped, with its seed
  --workers N     processes at once (default 2); 0: in this one, for a debugger
  --shrink N      seconds spent on making a failing input smaller (default 20)
  --help          this text

Targets: ${Object.keys(TARGETS).join(", ")}`;

/** Reads the command line. @throws Error in words for what it does not know. */
export function readOptions(args: string[]): FuzzOptions | "help" {
  const { values } = parseArgs({
    args,
    options: {
      target: { type: "string", multiple: true },
      count: { type: "string" },
      minutes: { type: "string" },
      hours: { type: "string" },
      seed: { type: "string" },
      case: { type: "string" },
      resume: { type: "boolean" },
      workers: { type: "string" },
      shrink: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return "help";
  const targets = values.target ?? Object.keys(TARGETS);
  const unknown = targets.find((name) => !Object.hasOwn(TARGETS, name));
  if (unknown !== undefined)
    throw new Error(`There is no target "${unknown}". Targets: ${Object.keys(TARGETS).join(", ")}.`);
  const only = numberOf("case", values.case, 0);
  if (only !== null && (values.target?.length !== 1 || values.seed === undefined))
    throw new Error("--case wants the one --target and the --seed that the case belongs to.");
  const count = numberOf("count", values.count, 1);
  const minutes = (numberOf("minutes", values.minutes, 0) ?? 0) + 60 * (numberOf("hours", values.hours, 0) ?? 0);
  return {
    targets,
    count,
    time: minutes > 0 ? minutes * 60_000 : count === null ? 5 * 60_000 : null,
    seed: numberOf("seed", values.seed, 0) ?? randomInt(2 ** 31),
    resume: values.resume ?? false,
    only,
    workers: numberOf("workers", values.workers, 0) ?? 2,
    shrink: numberOf("shrink", values.shrink, 0) ?? 20,
  };
}

function numberOf(name: string, value: string | undefined, least: number): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  if (!Number.isFinite(number) || number < least || (!/minutes|hours/.test(name) && !Number.isInteger(number)))
    throw new Error(`--${name} wants a number of at least ${least}, not "${value}".`);
  return number;
}

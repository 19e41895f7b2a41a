import { parseArgs } from "node:util";
import path from "node:path";
import { callerFolder, PROJECT_ROOT } from "../lib/workspace.ts";
import type { BuildOptions } from "../build/options.ts";
import { UsageError } from "../build/errors.ts";

/** What a command was asked to do. */
export interface Options extends BuildOptions {
  port: number;
  /** The port was named; otherwise any near the usual one will do. */
  portAsked: boolean;
  host: string;
  help: boolean;
  /** What was named beside the options, as it was written: files, a folder, an id. */
  names: string[];
  /** verify: raw files that are not there break nothing. */
  partial: boolean;
  /** verify: write down what holds. */
  record: boolean;
  /** check: list each piece of advice; suggest: every proposal. */
  all: boolean;
  /** read: print JSON. */
  json: boolean;
  /** adopt: what changed upstream has been seen. */
  accept: boolean;
  /** adopt: write what the machine found as well. */
  findings: boolean;
  mark: MarkOptions;
}

/** mark: what the mark says and where it goes, as it was written. */
export interface MarkOptions {
  claim?: string | undefined;
  stance?: string | undefined;
  modality?: string | undefined;
  speaker?: string | undefined;
  via?: string | undefined;
  note?: string | undefined;
  /** Which of several places of the words. */
  place?: string | undefined;
  /** For an abstract: the raw file's words, or their span. */
  raw?: string | undefined;
  rawPlace?: string | undefined;
  /** Print the mark instead of writing it. */
  print: boolean;
}

/**
 * Reads a command's options. Paths are relative to the folder from which npm was called.
 *
 * @param takesNames The command takes files, a folder or an id beside its options.
 * @throws UsageError for an option that does not exist or a value that cannot be used.
 */
export function readOptions(argv: string[], takesNames = false): Options {
  const { values: parsed, positionals } = parse(argv, takesNames);
  const from = callerFolder();
  const port = Number(parsed.port ?? "4321");
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(
      `--port ${parsed.port} is not a port`,
      "Give a number from 0 to 65535; 0 takes any free port.",
    );
  }
  if (parsed.host.trim() === "") {
    throw new UsageError(
      "--host names no address",
      "Leave --host out, or give an address of this machine; 0.0.0.0 means all of them.",
    );
  }
  return {
    contentDir: parsed.content === undefined ? path.join(PROJECT_ROOT, "content") : path.resolve(from, parsed.content),
    outDir: parsed.out === undefined ? path.join(PROJECT_ROOT, "dist") : path.resolve(from, parsed.out),
    site: parsed.site,
    base: parsed.base === undefined ? undefined : `/${parsed.base.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/"),
    strict: parsed.strict ?? false,
    port,
    portAsked: parsed.port !== undefined,
    host: parsed.host,
    help: parsed.help ?? false,
    search: !parsed["no-search"],
    names: positionals,
    partial: parsed.partial ?? false,
    record: parsed.record ?? false,
    keep: (parsed.keep ?? []).map(innerPath),
    setAside: parsed["set-aside"] ?? false,
    accept: parsed.accept ?? false,
    findings: parsed.findings ?? false,
    all: parsed.all ?? false,
    json: parsed.json ?? false,
    mark: {
      claim: parsed.claim,
      stance: parsed.stance,
      modality: parsed.modality,
      speaker: parsed.speaker,
      via: parsed.via,
      note: parsed.note,
      place: parsed.place,
      raw: parsed.raw,
      rawPlace: parsed["raw-place"],
      print: parsed.print ?? false,
    },
  };
}

/** A path given relative to the output; slashes at its ends count for nothing. */
function innerPath(given: string): string {
  const name = path.posix.normalize(given.split(path.sep).join("/")).replace(/\/+$/, "");
  if (path.isAbsolute(given) || name === "" || name === "." || name.split("/")[0] === "..") {
    throw new UsageError(
      `--keep ${given} names nothing in the site`,
      "Give a path as it is inside the built folder, for example --keep downloads",
    );
  }
  return name;
}

function parse(argv: string[], allowPositionals: boolean) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals,
      options: {
        content: { type: "string" },
        out: { type: "string" },
        site: { type: "string" },
        base: { type: "string" },
        strict: { type: "boolean" },
        "no-search": { type: "boolean" },
        port: { type: "string" },
        host: { type: "string", default: "127.0.0.1" },
        keep: { type: "string", multiple: true },
        "set-aside": { type: "boolean" },
        partial: { type: "boolean" },
        record: { type: "boolean" },
        accept: { type: "boolean" },
        findings: { type: "boolean" },
        all: { type: "boolean" },
        json: { type: "boolean" },
        claim: { type: "string" },
        stance: { type: "string" },
        modality: { type: "string" },
        speaker: { type: "string" },
        via: { type: "string" },
        note: { type: "string" },
        place: { type: "string" },
        raw: { type: "string" },
        "raw-place": { type: "string" },
        print: { type: "boolean" },
        debug: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message, "Run the command with --help to see its options.");
  }
}

import { fork, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Failure } from "./cases.ts";
import { doJob, endTargets, type Job, type Report } from "./jobs.ts";

/** Processor seconds that one case may take. */
const CASE_SECONDS = 20;
/** Seconds without a word after which a case that uses no processor counts as hanging; a build on a busy machine takes minutes. */
const SILENT_SECONDS = 600;

export type Done = Extract<Report, { failures: Failure[] } | { input: unknown }>;

/** A worker in a process of its own, which is killed and replaced where a case hangs or takes it down. */
export class WatchedWorker {
  #child: ChildProcess | undefined;

  /** Runs a job. A case that hangs, or ends the process, is a failure like any other. */
  async run(job: Job): Promise<Done> {
    const first = await this.#ask(job);
    if (!("died" in first)) return first;
    if (job.kind !== "cases") throw new Error(`the worker ${first.died} while it replayed what was found`);
    // The case at work was told now and then alone: what is left is run once more, each case told.
    const exact = job.exact ? first : await this.#ask({ ...job, from: first.at ?? job.from, exact: true });
    if (!("died" in exact)) return "failures" in exact ? { ...exact, count: job.to - job.from } : exact;
    const index = exact.at ?? job.from;
    const made = await this.#ask({ kind: "input", target: job.target, seed: job.seed, index });
    const input = "input" in made ? made.input : null;
    return { failures: [{ target: job.target, index, message: `the process ${exact.died}`, input }], count: 0 };
  }

  async close(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.disconnect();
    const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
  }

  #ask(job: Job): Promise<Done | { died: string; at: number | undefined }> {
    const child = (this.#child ??= fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    }));
    return new Promise((resolve) => {
      let at: number | undefined;
      let killed: string | undefined;
      let since = { wall: performance.now(), cpu: processorSeconds(child.pid) };
      const watch = setInterval(() => {
        const used = processorSeconds(child.pid);
        const silent = (performance.now() - since.wall) / 1000;
        const busy = used === null || since.cpu === null ? silent : used - since.cpu;
        if (busy < CASE_SECONDS && silent < SILENT_SECONDS) return;
        killed =
          busy < CASE_SECONDS ? `was silent for ${SILENT_SECONDS} s` : `took more than ${CASE_SECONDS} s of processor`;
        child.kill("SIGKILL");
      }, 1000);
      const settle = (result: Done | { died: string; at: number | undefined }) => {
        clearInterval(watch);
        child.off("message", told).off("exit", ended);
        resolve(result);
      };
      const told = (report: Report) => {
        since = { wall: performance.now(), cpu: processorSeconds(child.pid) };
        if ("at" in report) at = report.at;
        else settle(report);
      };
      const ended = (code: number | null, signal: string | null) => {
        this.#child = undefined;
        settle({ died: killed ?? `ended (${signal ?? `status ${code}`})`, at });
      };
      child.on("message", told).on("exit", ended);
      child.send(job);
    });
  }
}

/** Processor time that a process has used, where the system tells it as Linux does; else null. */
function processorSeconds(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

/** The same in this process: for a debugger, and where a worker's start would cost more than its work. Nothing watches it. */
export class OwnWorker {
  async run(job: Job): Promise<Done> {
    const done = Promise.withResolvers<Done>();
    await doJob(job, (report) => {
      if (!("at" in report)) done.resolve(report);
    });
    return done.promise;
  }

  close = endTargets;
}

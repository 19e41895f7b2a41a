import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What one run of a program cost. */
export interface Cost {
  /** Seconds from start to end. */
  wall: number;
  /** Seconds of processor time, of all its threads and processes; NaN where /proc does not tell. */
  cpu: number;
  /** Peak resident memory of its largest process, in MB; NaN where /proc does not tell. */
  memory: number;
}

/**
 * Runs a program to its end.
 *
 * @throws Error with the end of its output where it fails.
 */
export async function measure(
  command: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  const begun = performance.now();
  const spent = childrenCpu();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000));
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, largestOf(child.pid!))), 40);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearInterval(timer);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${output}`);
  return { wall: (performance.now() - begun) / 1000, cpu: childrenCpu() - spent, memory: peak || Number.NaN };
}

/** Seconds of processor time of this program, and of those that it has run to their ends; NaN where /proc does not tell. */
export function cpuOfAll(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + childrenCpu();
}

/** Processor time of the programs that this one has run to their ends; Linux counts it in hundredths of a second. */
function childrenCpu(): number {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return Number.NaN;
  }
}

/** Memory in MB that all processes of a tree have at this moment, from Linux's /proc; 0 where it does not tell. */
export function memoryOfAll(root: number): number {
  return processesOf(root).reduce((sum, pid) => sum + statusOf(pid, "VmRSS"), 0);
}

/** Peak memory in MB of the largest process of a tree. */
function largestOf(root: number): number {
  return Math.max(0, ...processesOf(root).map((pid) => statusOf(pid, "VmHWM")));
}

/** A process and those that it has started; none where /proc does not tell. */
function processesOf(root: number): number[] {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
      } catch {
        // The process ended while the list was read.
      }
    }
    return [...parents.keys()].filter((pid) => {
      for (let each: number | undefined = pid; each !== undefined && each > 1; each = parents.get(each)) {
        if (each === root) return true;
      }
      return false;
    });
  } catch {
    return [];
  }
}

/** One of the figures of a process, in MB; 0 where it has just ended. */
function statusOf(pid: number, figure: "VmHWM" | "VmRSS"): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(new RegExp(`${figure}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The middle value; of an even number, the lower of the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

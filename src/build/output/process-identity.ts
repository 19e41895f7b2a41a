import { readFileSync } from "node:fs";

/** Names a process so that a later one with the same number is not taken for it, where the system tells when it began. */
export function identityOf(pid: number = process.pid): string {
  return `${pid}:${beginning(pid)}`;
}

/** Whether the process that an identity names still runs. */
export function isRunning(identity: string): boolean {
  const pid = Number(identity.split(":", 1)[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return identityOf(pid) === identity;
}

/** Linux says when a process began, in the 22nd field; the second may hold spaces and ends with a bracket. */
function beginning(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

import os from "node:os";

/** What a fault of the machine means to whoever called a command. */
interface Words {
  /** What is wrong; "{where}" stands for a colon and the path, or for nothing. */
  what: string;
  fix: string;
}

const SPACE = "Free some space, then run the command again. What was published before is as it was.";
const RIGHTS = "Give yourself the right to read it, or to write there, or choose another folder.";
const MEMORY = "Close other programs, or give the command more: NODE_OPTIONS=--max-old-space-size=4096.";

const WORDS: Record<string, Words> = {
  ENOSPC: { what: "the disk is full{where}", fix: SPACE },
  EDQUOT: { what: "the space that you may use on this disk is used up{where}", fix: SPACE },
  EACCES: { what: "permission is denied{where}", fix: RIGHTS },
  EPERM: { what: "the system does not permit it{where}", fix: RIGHTS },
  EROFS: { what: "the disk can only be read{where}", fix: "Choose a folder that can be written to." },
  EMFILE: {
    what: "too many files are open{where}",
    fix: "Allow more with ulimit -n 4096, then run the command again.",
  },
  ENFILE: { what: "too many files are open on this machine", fix: "Close other programs, then run the command again." },
  ENOENT: { what: "a file or folder is not there{where}", fix: "Check the name; if it vanished meanwhile, try again." },
  ENOTDIR: { what: "a file stands where a folder is needed{where}", fix: "Move the file away, or name a folder." },
  EEXIST: {
    what: "something stands where a folder is to be made{where}",
    fix: "Move it away, or name another folder.",
  },
  ENOTEMPTY: { what: "a folder is not empty{where}", fix: "Let no other program write there, then try again." },
  EISDIR: { what: "a folder stands where a file is needed{where}", fix: "Move the folder away, or name a file." },
  ELOOP: { what: "a link leads back to itself{where}", fix: "Put the link right, or name the folder itself." },
  ENAMETOOLONG: { what: "a name is longer than this system allows{where}", fix: "Choose a shorter name." },
  EBUSY: { what: "another program holds it{where}", fix: "Close what uses it, then run the command again." },
  ETXTBSY: { what: "another program holds it{where}", fix: "Close what uses it, then run the command again." },
  EXDEV: { what: "it lies on another disk{where}", fix: "Choose a folder on the same disk." },
  EIO: { what: "the disk fails{where}", fix: "Check the disk; copy what you have elsewhere first." },
  EINVAL: { what: "the system cannot do this there{where}", fix: "Choose another name or folder." },
  ENOMEM: { what: "the machine has no memory left", fix: MEMORY },
  EAGAIN: { what: "the machine has too much to do", fix: "Close other programs, then run the command again." },
  ERR_WORKER_OUT_OF_MEMORY: { what: "a part of the work needs more memory than it may have", fix: MEMORY },
  ERR_MEMORY_ALLOCATION_FAILED: { what: "the machine has no memory left", fix: MEMORY },
  ERR_STRING_TOO_LONG: { what: "a text is longer than can be held in memory", fix: "Leave the largest file out." },
};

const OF_THE_TARGET = new Set(["ENOSPC", "EDQUOT", "EROFS", "EEXIST", "ENOTEMPTY"]);

/**
 * Says a fault of disk, rights, memory or limits in words: also one that another program wrapped, or told only as
 * "(os error 28)".
 *
 * @param show Shortens a path.
 * @returns undefined where the error is of no such kind.
 */
export function describeSystemFault(error: unknown, show: (file: string) => string): Words | undefined {
  for (const each of unwrap(error)) {
    const code = codeOf(each);
    const words = code === undefined ? undefined : WORDS[code];
    if (!words) continue;
    const { path: from, dest } = each as { path?: unknown; dest?: unknown };
    // What is copied or moved fails for its source or for its target.
    const file = OF_THE_TARGET.has(code!) ? (dest ?? from) : from;
    const where = typeof file === "string" ? `: ${show(file)}` : "";
    return { ...words, what: words.what.replace("{where}", () => where) };
  }
  return undefined;
}

function codeOf(error: object): string | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === "string" && WORDS[code]) return code;
  const text = typeof message === "string" ? message : "";
  const number = Number(/\(os error (\d+)\)/.exec(text)?.[1]);
  if (number) return Object.entries(os.constants.errno).find(([, value]) => value === number)?.[0];
  if (error instanceof RangeError && text.includes("Invalid string length")) return "ERR_STRING_TOO_LONG";
  if (error instanceof RangeError && text.includes("allocation failed")) return "ERR_MEMORY_ALLOCATION_FAILED";
  return /^(E[A-Z]{3,}): /.exec(text)?.[1];
}

/** An error and those it wraps, the outer ones first. */
function unwrap(error: unknown, depth = 0): object[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  const inner: unknown[] = [cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return [error, ...inner.flatMap((each) => unwrap(each, depth + 1))];
}

import fs, { mkdirSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { prepareOutput } from "../../src/build/output/index.ts";
import { hashSite, writeManifest } from "../../src/build/steps/write-manifest.ts";

/* Puts a small site in place as a build does. Named on the command line: { dir, files, keep?, setAside?, dieAt? } as JSON. */

export interface PutSite {
  /** Holds `content`, `work`, and `site` or what `out` names. */
  dir: string;
  out?: string;
  files: Record<string, string>;
  keep?: string[];
  setAside?: boolean;
  /** The process kills itself before its so-manieth change of the disk, counted from when the site is finished. */
  dieAt?: number;
}

export async function putSite({
  dir,
  out = "site",
  files,
  keep = [],
  setAside = false,
  dieAt,
}: PutSite): Promise<string[]> {
  const output = await prepareOutput({
    outDir: path.resolve(dir, out),
    contentDir: path.join(dir, "content"),
    workDir: path.join(dir, "work"),
    keep,
    setAside,
  });
  try {
    await output.checked;
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(output.staging, file)), { recursive: true });
      writeFileSync(path.join(output.staging, file), text);
    }
    await writeManifest(output.staging, await hashSite(output.staging), [], "0".repeat(64));
    if (dieAt !== undefined) dieBefore(dieAt);
    return await output.publish();
  } finally {
    output.discard();
  }
}

/** Has the process kill itself before its so-manieth change of the disk. */
function dieBefore(count: number): void {
  let left = count;
  const changing = ["renameSync", "mkdirSync", "writeFileSync", "rmSync", "rmdirSync", "unlinkSync", "cpSync"] as const;
  for (const name of changing) {
    const original = fs[name] as (...args: unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        if (--left < 0) process.kill(process.pid, "SIGKILL");
        return original(...args);
      },
    });
  }
  syncBuiltinESMExports();
}

if (import.meta.main) {
  try {
    console.log((await putSite(JSON.parse(process.argv[2] ?? "") as PutSite)).join("\n"));
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
  }
}

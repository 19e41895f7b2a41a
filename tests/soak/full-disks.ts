import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { getWorkspace, PROJECT_ROOT } from "../../src/lib/workspace.ts";
import type { Soak, Tally } from "./tally.ts";
import { bothWays, fingerprint, hasStack, startBuild, Story, type Built } from "./story.ts";

/** Mounts a memory disk of so many bytes over a folder, for the one command that follows. */
const onDisk = (folder: string, bytes: number): string[] => [
  "unshare",
  "--mount",
  "sh",
  "-c",
  'mount -t tmpfs -o "size=$1" accord-soak "$2" || exit 99; shift 2; exec "$@"',
  "sh",
  String(Math.max(4096, Math.floor(bytes))),
  folder,
];

/** Builds whose disk fills up at a random write: first where the project works, then where the site goes. */
export const fullDisks: Soak = async (tally, random, { disks: times }) => {
  const probe = path.join(PROJECT_ROOT, ".astro");
  mkdirSync(probe, { recursive: true });
  const [command = "", ...args] = [...onDisk(probe, 4096), "true"];
  if (spawnSync(command, args).status !== 0) {
    tally.note("skipped: no leave to mount a disk here");
    return;
  }
  await whereTheProjectWorks(tally, random, times);
  await whereTheSiteGoes(tally, random, times);
};

async function whereTheProjectWorks(tally: Tally, random: () => number, times: number): Promise<void> {
  const story = new Story();
  const known = await bothWays(story);
  await startBuild(story.dir, story.out).ended;
  const needed = sizeOf(getWorkspace(story.dir).workDir) + sizeOf(story.out);
  let standing = known[story.way];
  for (let i = 0; i < times; i++) {
    story.turn();
    const build = startBuild(story.dir, story.out, onDisk(probe(), random() * needed * 2));
    standing = judge(tally, "the project's disk", await build.ended, story, standing, known);
  }
}

async function whereTheSiteGoes(tally: Tally, random: () => number, times: number): Promise<void> {
  const story = new Story();
  const known = await bothWays(story);
  const disk = path.join(story.dir, "..", "disk");
  const saved = path.join(story.dir, "..", "saved");
  mkdirSync(disk);
  await startBuild(story.dir, saved).ended;
  const standing = fingerprint(saved)!;
  const size = sizeOf(saved);
  story.turn();
  for (let i = 0; i < times; i++) {
    // The disk holds the old site, and of the new one what fits. Whatever stands at the end is brought back for judgement.
    const brought = path.join(story.dir, "..", "brought");
    rmSync(brought, { recursive: true, force: true });
    const bytes = size * (1.15 + random() * 1.6);
    const [command = "", ...args] = [
      ...onDisk(disk, bytes),
      "sh",
      "-c",
      'cp -a "$1" "$2/site"; shift 3; "$@"; status=$?; cp -a "$0/site" "$BROUGHT" 2>/dev/null; ls -A "$0" >"$BROUGHT.list"; exit $status',
      disk,
      saved,
      disk,
      "-",
    ];
    process.env.BROUGHT = brought;
    const built = await startBuild(story.dir, path.join(disk, "site"), [command, ...args]).ended;
    judge(tally, "the site's disk", built, { out: brought, way: story.way }, standing, known);
  }
}

/** Notes what a build came to, and returns what stands now. */
function judge(
  tally: Tally,
  disk: string,
  { status, output }: Built,
  { out, way }: { out: string; way: "A" | "B" },
  standing: string,
  known: Record<"A" | "B", string>,
): string {
  const found = fingerprint(out);
  if (hasStack(output)) tally.fail(`${disk} was full, and a stack was shown\n${output}`);
  if (status === 0) {
    if (found === known[way]) tally.note(`${disk}: there was room after all; the new site, whole`);
    else tally.fail(`${disk}: built without an error, but not the bytes of a clean build`);
    return found ?? standing;
  }
  if (status === null || output.trim() === "")
    tally.fail(`${disk}: the build ended without a word (${status})\n${output}`);
  if (found === standing) tally.note(`${disk} was full: said so, and the old site stands, whole`);
  else tally.fail(`${disk} was full, and the old site is not what it was (status ${status})\n${output}`);
  return standing;
}

const probe = (): string => path.join(PROJECT_ROOT, ".astro");

/** Bytes of a folder's files, as a disk with pages of 4,096 bytes holds them. */
function sizeOf(dir: string): number {
  return readdirSync(dir, { recursive: true, encoding: "utf8" }).reduce(
    (sum, file) => sum + Math.ceil(statSync(path.join(dir, file)).size / 4096 + 1) * 4096,
    0,
  );
}

import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { SiteCopy } from "../support/copy.ts";
import type { Soak } from "./tally.ts";

/** Changes after which the server has loaded what it ever loads; its memory then is what later memory is held against. */
const WARM = 100;
/** How many times as much memory the server may take after all changes. */
const MOST = 1.3;
/** Milliseconds within which a change must be taken in: far more than it takes, since the machine may be busy. */
const PATIENCE = 180_000;

/** Has the server collect its garbage on SIGUSR2 and say what is left, which counts more truly than what it has not given back. */
const COLLECT =
  'data:text/javascript,process.on("SIGUSR2",()=>{gc();gc();console.log("memory "+JSON.stringify(process.memoryUsage()))})';

/** The server of "npm run dev" through many changes of its folder. */
export const watching: Soak = async (tally, random, { changes }) => {
  const site = new SiteCopy();
  const node = ["--expose-gc", "--import", COLLECT, path.join(PROJECT_ROOT, "src/cli/main.ts")];
  const child = spawn(process.execPath, [...node, "dev", "--content", site.dir, "--port", "0"], {
    cwd: PROJECT_ROOT,
    // As bin/accord.mjs starts it.
    env: { MALLOC_ARENA_MAX: "2", ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const until = async (words: RegExp): Promise<string | null> => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(5)) {
      const found = words.exec(said);
      if (found) return found[1] ?? found[0];
      if (child.exitCode !== null) return null;
    }
    return null;
  };
  const memory = async (): Promise<{ heap: number; resident: number }> => {
    said = "";
    child.kill("SIGUSR2");
    const told = await until(/memory (\{.*\})/);
    const { heapUsed, external, rss } = JSON.parse(told ?? "{}") as NodeJS.MemoryUsage;
    return { heap: (heapUsed + external) / 1e6, resident: rss / 1e6 };
  };
  try {
    const address = await until(/(http:\/\/\S+)/);
    if (address === null) return tally.fail(`the server does not start\n${said}`);
    const page = async (at: string): Promise<string> => (await fetch(address + at)).text();
    let warm: Awaited<ReturnType<typeof memory>> | undefined;
    for (let i = 1; i <= changes; i++) {
      said = "";
      const { what, isBroken, repair } = change(site, i, random());
      if ((await until(isBroken ? /stay as they were/ : /The content changed/)) === null) {
        tally.fail(`change ${i} (${what}) was not taken in\n${said}`);
        if (child.exitCode !== null) return;
      } else tally.note(`taken in: ${what}`);
      if (repair) {
        said = "";
        repair();
        if ((await until(/The content changed/)) === null) tally.fail(`change ${i} (${what}) was not mended\n${said}`);
      }
      if (i % 10 === 0) await Promise.all(["", "articles/harbour-herald/", "timeline/"].map(page));
      if (i === Math.min(WARM, changes)) warm = await memory();
    }
    site.write("raw/harbour-herald.txt", `The last change\n\n${site.read("raw/harbour-herald.txt")}`);
    let shown = false;
    for (const end = Date.now() + PATIENCE; !shown && Date.now() < end; await wait(100)) {
      shown = (await page("articles/harbour-herald/")).includes("The last change");
    }
    if (shown) tally.note("the last change is shown");
    else tally.fail("the last change is not shown");
    const last = await memory();
    if (!warm) return;
    for (const kind of ["heap", "resident"] as const) {
      const times = last[kind] / warm[kind];
      const words = `${kind} memory ${warm[kind].toFixed(0)} MB after ${Math.min(WARM, changes)} changes, ${last[kind].toFixed(0)} MB after ${changes}: ${times.toFixed(2)} times`;
      if (times <= MOST) tally.note(words);
      else tally.fail(words);
    }
  } finally {
    child.kill("SIGKILL");
  }
};

interface Change {
  what: string;
  /** The content has an error until `repair` is called. */
  isBroken: boolean;
  repair?: () => void;
}

/** Changes the folder in one of the ways an editor does. */
function change(site: SiteCopy, i: number, chance: number): Change {
  if (chance < 0.4) {
    site.write("raw/harbour-herald.txt", `${site.read("raw/harbour-herald.txt").trimEnd()}\n\nTide ${i} came in.\n`);
    if (i % 50 === 0)
      site.write("raw/harbour-herald.txt", readFileSync("tests/sites/tiny/raw/harbour-herald.txt", "utf8"));
    return { what: "a raw file changed", isBroken: false };
  }
  if (chance < 0.55) {
    site.write(
      `raw/extra-${i % 20}.txt`,
      `Lamps\n\nThe town of Larn painted ${i} lamps on 7 June 2019, all of them.\n`,
    );
    return { what: "a raw file came", isBroken: false };
  }
  if (chance < 0.7) {
    site.write("raw/gone.txt", `Gone\n\nThis report of ${i} ropes is withdrawn.\n`);
    rmSync(path.join(site.dir, "raw/gone.txt"));
    return { what: "a raw file came and went", isBroken: false };
  }
  if (chance < 0.85) {
    const text = site.read("claims/bridge.yaml");
    site.write(
      "claims/bridge.yaml",
      text.replace(/(Building|To build) it took/, i % 2 ? "To build it took" : "Building it took"),
    );
    return { what: "a claim changed", isBroken: false };
  }
  if (chance < 0.92) {
    site.write("tokens.css", `:root { --paper: #${(0x100000 + i).toString(16)} }`);
    return { what: "the style sheet changed", isBroken: false };
  }
  const text = site.read("claims/bridge.yaml");
  site.write("claims/bridge.yaml", text.replace("importance: 1", "importance: ["));
  return { what: "a claim broke and was mended", isBroken: true, repair: () => site.write("claims/bridge.yaml", text) };
}

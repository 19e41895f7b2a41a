import { parseArgs } from "node:util";
import { fullDisks } from "./full-disks.ts";
import { kills } from "./kills.ts";
import { pairs } from "./pairs.ts";
import { random, type Soak, Tally } from "./tally.ts";
import { watching } from "./watching.ts";

const SOAKS: Record<string, Soak> = { kills, "full-disks": fullDisks, pairs, watching };

const HELP = `npm run soak -- [options]

Builds under conditions that no test waits for, and counts what came of each:

  kills        builds killed outright at random moments: the site that stands is
               the old one or the new one, whole, and the next build clears up
  full-disks   builds whose disk fills up at a random write, the project's or the
               output's: a line in words, and the old site as it was (needs Linux,
               and leave to mount)
  pairs        two builds at once, of the same content or not, into the same
               folder or not
  watching     the server of "npm run dev" through many changes of the folder: it
               shows the last one, and its memory stays within 1.3 times

Options
  --only LIST     names of the above, for example kills,pairs
  --kills N       builds to kill (default 50)
  --disks N       disks to fill, of each kind (default 12)
  --pairs N       rounds of each pairing (default 5)
  --changes N     changes of the watched folder (default 1000)
  --seed N        seed of all that is random (default 20180223)

Exit status: 0 everything held, 1 something did not, 2 called wrongly.`;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    kills: { type: "string", default: "50" },
    disks: { type: "string", default: "12" },
    pairs: { type: "string", default: "5" },
    changes: { type: "string", default: "1000" },
    seed: { type: "string", default: "20180223" },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const wanted = values.only?.split(",") ?? Object.keys(SOAKS);
const unknown = wanted.filter((name) => !Object.hasOwn(SOAKS, name));
const counts = [values.kills, values.disks, values.pairs, values.changes, values.seed].map(Number);
if (unknown.length > 0 || counts.some((count) => !Number.isInteger(count) || count < 0)) {
  console.error(
    `${unknown.length > 0 ? `There is no soak ${unknown.join(", ")}.` : "Counts are whole numbers."}\n\n${HELP}`,
  );
  process.exit(2);
}
const [killCount = 0, diskCount = 0, pairCount = 0, changeCount = 0, seed = 0] = counts;

console.log(`Seed ${seed}.`);
for (const name of wanted) {
  const tally = new Tally(name);
  await SOAKS[name]!(tally, random(seed), {
    kills: killCount,
    disks: diskCount,
    pairs: pairCount,
    changes: changeCount,
  });
  tally.print();
  if (tally.failures > 0) process.exitCode = 1;
}

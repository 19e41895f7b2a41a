import { setTimeout as wait } from "node:timers/promises";
import type { Soak } from "./tally.ts";
import { bothWays, fingerprint, startBuild, Story } from "./story.ts";

/** Milliseconds that follow the first sign of the swap, within which every second kill falls. */
const SWAP = 30;

/** Builds that are killed outright: at random moments, and every second one while the new site takes the old one's place. */
export const kills: Soak = async (tally, random, { kills: times }) => {
  const story = new Story();
  const known = await bothWays(story);
  await startBuild(story.dir, story.out).ended;
  const beside = story.beside;
  let standing = known[story.way];
  for (let i = 0; i < times; i++) {
    story.turn();
    const build = startBuild(story.dir, story.out);
    const moment = i % 2 === 0 ? wait(random() * known.milliseconds * 1.1) : swapping(story, beside, random() * SWAP);
    await Promise.race([moment, build.ended]);
    build.kill();
    const { signal } = await build.ended;
    tally.note(signal === "SIGKILL" ? "killed at work" : "over before the kill");
    const found = fingerprint(story.out);
    if (found === standing) tally.note("the old site stands, whole");
    else if (found === known[story.way]) tally.note("the new site stands, whole");
    else if (found === null) tally.note("between the two renames: no site until the next build");
    else tally.fail(`kill ${i + 1} left a mixture`);
    if (found !== null) standing = found;
  }
  const last = await startBuild(story.dir, story.out).ended;
  if (last.status !== 0) tally.fail(`the build after the kills failed\n${last.output}`);
  if (fingerprint(story.out) === known[story.way]) tally.note("after the kills: the bytes of a clean build");
  else tally.fail("the build after the kills differs from a clean one");
  if (story.beside.join() === beside.join() && story.staging.length === 0) tally.note("nothing is left over");
  else tally.fail(`left over: ${[...story.beside, ...story.staging].join(", ")}`);
};

/** Waits until something new lies beside the content, and for so many milliseconds more. */
async function swapping(story: Story, beside: readonly string[], milliseconds: number): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end && story.beside.length === beside.length;) await wait(1);
  await wait(milliseconds);
}

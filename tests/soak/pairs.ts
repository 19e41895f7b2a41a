import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Soak } from "./tally.ts";
import { bothWays, fingerprint, hasStack, startBuild, Story } from "./story.ts";

/** Two builds at once: of the same content or of two, into the same folder or into two. */
export const pairs: Soak = async (tally, random, { pairs: times }) => {
  for (const content of ["one content", "two contents"]) {
    for (const output of ["one output", "two outputs"]) {
      const first = new Story();
      const known = await bothWays(first);
      const second = content === "one content" ? first : new Story();
      if (second !== first) second.turn();
      const outs = [first.out, output === "one output" ? first.out : path.join(first.dir, "..", "other")];
      for (let i = 0; i < times; i++) {
        const builds = [startBuild(first.dir, outs[0]!)];
        await wait(random() * known.milliseconds * 0.9);
        builds.push(startBuild(second.dir, outs[1]!));
        const ended = await Promise.all(builds.map((build) => build.ended));
        for (const { status, output: said } of ended) {
          if (status === 0) tally.note(`${content}, ${output}: built`);
          else if (hasStack(said) || said.trim() === "")
            tally.fail(`${content}, ${output}: ended with ${status}\n${said}`);
          else tally.note(`${content}, ${output}: gave way, in words`);
        }
        if (ended.every(({ status }) => status !== 0)) tally.fail(`${content}, ${output}: neither was built`);
        const allowed = [known[first.way], known[second.way]];
        for (const [k, out] of outs.entries()) {
          const found = fingerprint(out);
          const fits = output === "one output" ? allowed.includes(found ?? "") : found === allowed[k];
          if (!fits) tally.fail(`${content}, ${output}: what stands is no clean build's`);
        }
      }
      const left = [first, second].flatMap(({ beside, staging }) => [...beside, ...staging]);
      const foreign = left.filter((name) => !["content", "site", "other", "told-A", "told-B"].includes(name));
      if (foreign.length > 0) tally.fail(`${content}, ${output}: left over: ${foreign.join(", ")}`);
    }
  }
};

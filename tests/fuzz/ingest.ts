/*
 * The long form of the emitter's property test, for an idle machine.
 * Usage: node tests/fuzz/ingest.ts [runs, default 100000]; ACCORD_SEED sets the seed.
 */
import fc from "fast-check";
import { checkEmitted } from "./emit-property.ts";
import { hostileBlocks } from "./hostile.ts";

const runs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.env["ACCORD_SEED"] ?? 20180223);
console.log(`emitter: ${runs} runs, seed ${seed}`);
fc.assert(fc.property(hostileBlocks, checkEmitted), { seed, numRuns: runs });
console.log("emitter: every output was inert");

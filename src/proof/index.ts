export { brief, faultOf } from "./fault-of.ts";
export { NearestFinder, type Nearest } from "./nearest.ts";
export { articlePromises, blocksDiffer, bodyBlocks, eventPromises, promisesOf, type PlacedEvent } from "./promises.ts";
export { proofBy, recordOf } from "./record.ts";
export { ProofText } from "./proof-text.ts";
export type { Fault, SpanPromise } from "./types.ts";
export { splitWords } from "./words-fit.ts";

import type { Options } from "../args.ts";
import { createProgress } from "../progress.ts";
import { readContent } from "../steps/read-content.ts";

/** `npm run check`: reads everything, reports everything, builds nothing. */
export async function run(options: Options): Promise<void> {
  const { input } = await readContent(options, createProgress());
  console.log(
    `${input.articles.length} articles, ${input.claims.length} claims, ${input.events.length} events: no errors.`,
  );
}

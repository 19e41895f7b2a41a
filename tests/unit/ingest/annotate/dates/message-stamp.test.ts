import assert from "node:assert/strict";
import { test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const LEAD = "The ferry to the island was late again, and people had to wait on the quay for two hours.";
const datesOf = async (lang: string, text: string): Promise<unknown[]> =>
  (await annotated(lang, `A headline\n\n${LEAD}\n\n${text}`)).dates;

test("when somebody wrote to the page is nothing that the text tells of", async () => {
  for (const [lang, text] of [
    ["en", "At 8:52 pm on 15 May 2009, Sandpiper wrote: What a load of rubbish this is."],
    ["en", "On 15 May 2009, at 20:52, Ada Brandt wrote: the boat was late."],
    ["en", "Added: Tuesday, 19 January 2010, 17:47 GMT It is good to know that."],
    ["en", "Page last updated at 14:05 GMT, Tuesday, 28 April 2009."],
    ["de", "Am 15. Mai 2009 um 20:52 schrieb: niemand weiß, warum."],
    ["fr", "Le 15 mai 2009 à 20:52, Ada Brandt a écrit : le bateau était en retard."],
  ] as const)
    assert.deepEqual(await datesOf(lang, text), [], text);
});

test("a day with a time of which the text tells is one", async () => {
  for (const text of [
    "At 8:52 pm on 15 May 2009 the ferry left the quay.",
    "On 15 May 2009 at 20:52, Ada Brandt said: the boat will be late.",
    "On 15 May 2009, Ada Brandt wrote: the boat is late.",
  ])
    assert.equal((await datesOf("en", text)).length, 1, text);
});

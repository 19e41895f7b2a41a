import assert from "node:assert/strict";
import { test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const datesOf = async (text: string): Promise<string[]> => (await annotated("en", `A\n\n${text}`, "2019-06-12")).dates;

test("a day of the week before a name should be one behind a small word, and none in a name", async () => {
  assert.deepEqual(await datesOf("On Monday Foreign Minister Ada Marsh met them."), ["2019-06-10"]);
  assert.deepEqual(await datesOf("They read the Sunday Times. Black Friday Sales began."), []);
});

test("a day until which something at least lasts should stay open where the rest is past", async () => {
  assert.deepEqual(await datesOf("The school has been closed until at least Thursday."), ["?"]);
});

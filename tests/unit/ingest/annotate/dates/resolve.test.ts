import assert from "node:assert/strict";
import { test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const datesOf = async (text: string): Promise<string[]> => (await annotated("en", `A\n\n${text}`, "2019-06-12")).dates;

test("a day without a year until which something lasts should be the nearest, unless what lasted is past", async () => {
  assert.deepEqual(await datesOf("The bill contains money for two boats through September 20."), ["2019-09-20"]);
  assert.deepEqual(await datesOf("The bill held money for two boats through September 20."), ["?"]);
  assert.deepEqual(await datesOf("The bill contains money for two boats through December 20."), ["?"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const datesOf = async (...lines: string[]) =>
  (await annotated("en", `A headline\n\n${lines.map((line) => `${line} It was loud in the hall.`).join("\n\n")}`))
    .dates;

test("the hours of a ticker are no years", async () => {
  assert.deepEqual(
    await datesOf("1959: The mayor comes in.", "2020: She begins to speak.", "2043: She speaks of the strike of 1989."),
    ["1989"],
  );
});

test("years before the lines of a chronicle are years", async () => {
  assert.deepEqual(await datesOf("1959: The dam is built.", "1999: It is raised.", "2043: It is to be torn down."), [
    "1959",
    "1999",
    "2043",
  ]);
  assert.deepEqual(await datesOf("1959: The dam is built.", "2007: It is raised.", "2043: It is to be torn down."), [
    "1959",
    "2007",
    "2043",
  ]);
  assert.deepEqual(await datesOf("2020: A plan is made.", "2043: It is to be done."), ["2020", "2043"]);
});

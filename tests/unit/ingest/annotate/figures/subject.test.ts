import assert from "node:assert/strict";
import { test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const subjectsOf = async (text: string): Promise<string[]> => (await annotated("en", `A\n\n${text}`)).subjects;

test("a share in a bracket should be of the name before it where shares are listed, and of none elsewhere", async () => {
  assert.deepEqual(await subjectsOf("They came second, behind Larnians (18%), Orlin Bay (17.5%) and Sevans (5%)."), [
    "Larnians",
    "Orlin Bay",
    "Sevans",
  ]);
  assert.deepEqual(await subjectsOf("Prices fell, according to Larnians (18%)."), [""]);
});

test("an age that is a noun itself should be about nothing behind it", async () => {
  const { figures, subjects } = await annotated(
    "de",
    "A\n\nEine 22-Jährige wollte abbiegen. Ein 33-jähriger Fahrer kam.",
  );
  assert.deepEqual(figures, ["22 Jahre", "33 Jahre"]);
  assert.equal(subjects[0], "");
});

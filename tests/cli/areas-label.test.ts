import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { SiteCopy } from "../support/copy.ts";
import { accord } from "../support/site.ts";

test("areas are called what the editor calls them, in every place; a story that is no partnership has no word of one", () => {
  const copy = new SiteCopy();
  copy.write("digest.yaml", `${copy.read("digest.yaml")}areasLabel: { en: Fields of Larn, fr: Champs de Larn }\n`);
  copy.write("areas/weather.mdx", "---\nlabel: { en: Weather, fr: Météo }\nkind: context\n---\n\nWind and rain.\n");
  copy.replace("claims/bridge.yaml", "areas: [traffic]", "areas: [traffic, weather]");
  const { status, stderr } = accord(["build", "--no-search", "--content", copy.dir, "--out", copy.out]);
  assert.equal(status, 0, stderr);
  const read = (file: string) => readFileSync(path.join(copy.out, file), "utf8");
  const files = globSync("**/*.{html,xml,json,txt,csv,webmanifest}", { cwd: copy.out });
  assert.ok(files.length > 40);
  for (const file of files) assert.doesNotMatch(read(file), /partnership|partenariat/i, file);
  for (const [folder, label] of [
    ["", "Fields of Larn"],
    ["fr/", "Champs de Larn"],
  ]) {
    const holds = (page: string) => assert.ok(read(`${folder}${page}index.html`).includes(label!), `${folder}${page}`);
    for (const page of ["", "areas/", "areas/traffic/", "print/", "search/"]) holds(page);
  }
});

test("areas that nobody has given a name are areas, and no word of a partnership is anywhere", () => {
  const copy = new SiteCopy();
  assert.doesNotMatch(copy.read("digest.yaml"), /areasLabel/);
  const { status, stderr } = accord(["build", "--no-search", "--content", copy.dir, "--out", copy.out]);
  assert.equal(status, 0, stderr);
  const files = globSync("**/*.{html,xml,json,txt,csv,webmanifest}", { cwd: copy.out });
  assert.ok(files.length > 40);
  for (const file of files)
    assert.doesNotMatch(readFileSync(path.join(copy.out, file), "utf8"), /partnership|partenariat/i, file);
});

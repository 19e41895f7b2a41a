import assert from "node:assert/strict";
import { test } from "node:test";
import { buildDigest, withPresentEdition } from "../../../src/digest/index.ts";
import { makeEdition } from "../../../src/digest/edition.ts";
import { createTranslator } from "../../../src/i18n/index.ts";
import { buildSince } from "../../../src/outputs/since.ts";
import * as make from "../digest/make.ts";

const context = { lang: "en", t: createTranslator("en"), site: "/sub/", href: (path: string) => `/sub/${path}/` };
const inputOf = (number: number, claims: string[]) =>
  make.input({
    config: { edition: { number, date: `2019-01-0${number}` } },
    claims: claims.map((id) => make.claim(id)),
  });
const editionOf = (number: number, claims: string[]) => {
  const input = inputOf(number, claims);
  return makeEdition(input, buildDigest(input), number, `2019-01-0${number}`);
};

test("what is new since an edition: what came or changed, latest edition first, nothing that is gone", () => {
  const input = {
    ...inputOf(3, ["c-two", "c-three"]),
    editions: [editionOf(1, ["c-one"]), editionOf(2, ["c-one", "c-two"])],
  };
  const since = buildSince(withPresentEdition(input, buildDigest(input)), context);
  assert.deepEqual(
    since.editions.map(({ number, lines }) => [number, lines.map(({ href }) => href)]),
    [
      [3, ["/sub/claims/c-three/"]],
      [2, ["/sub/claims/c-two/"]],
      [1, []],
    ],
  );
  assert.deepEqual([since.site, since.href], ["/sub/", "/sub/changes/"]);
});

test("an edition that changed everything tells a few, and how the rest is found", () => {
  const many = Array.from({ length: 50 }, (_, i) => `c-${i}`);
  const input = { ...inputOf(2, many), editions: [editionOf(1, [])] };
  const since = buildSince(withPresentEdition(input, buildDigest(input)), context);
  assert.equal(since.editions[0]?.lines.length, 6);
});

test("a draft has no edition", () => {
  const input = { ...inputOf(1, ["c-one"]), draft: true };
  assert.deepEqual(buildSince(withPresentEdition(input, buildDigest(input)), context).editions, []);
});

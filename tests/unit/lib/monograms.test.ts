import assert from "node:assert/strict";
import { test } from "node:test";
import { monograms } from "../../../src/lib/monograms.ts";

test("should take the first letters of two words, or two letters of one", () => {
  assert.deepEqual(monograms(["Naija Roko", "Le Blog Domotique", "Sanvada", "أخبار اليوم", "财新"]), [
    "NR",
    "LB",
    "Sa",
    "أا",
    "财新",
  ]);
});

test("should give an article that is counted its number", () => {
  assert.deepEqual(monograms(["1. Microsoft and…", "12. Microsoft and…", "Reuters (2)"]), ["1", "12", "R2"]);
});

test("should tell names apart that begin alike, even equal ones and ones without letters", () => {
  const found = monograms(["Daily News", "Daily North", "Dawn", "Dawn", "Dawn", "—", "—", ""]);
  assert.equal(new Set(found).size, found.length, found.join(" "));
  assert.deepEqual(found.slice(0, 3), ["DN", "DaN", "Da"]);
});

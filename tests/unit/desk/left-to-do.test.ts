import assert from "node:assert/strict";
import test from "node:test";
import { leftToDo } from "../../../src/desk/client/left-to-do.ts";
import type { DeskState } from "../../../src/desk/protocol.ts";

const article = { source: "herald", published: "2020-01-02", read: true };
const state = (parts: object): DeskState =>
  ({ articles: [], lists: { claims: [] }, marked: {}, settings: { sha256: null, value: {} }, ...parts }) as never;

test("a folder that nobody has worked on lacks everything, each with the place where it is done", () => {
  const bare = { source: null, published: null, read: false };
  assert.deepEqual(leftToDo(state({ articles: [bare, article] })), [
    { what: "outlets", n: 1, place: "texts" },
    { what: "dates", n: 1, place: "texts" },
    { what: "unread", n: 1, place: "texts" },
    { what: "claims", place: "proposals" },
    { what: "title", place: "settings" },
    { what: "standfirst", place: "settings" },
    { what: "publisher", place: "settings" },
    { what: "contact", place: "settings" },
  ]);
});

test("a claim without a passage is named, and nothing is left of a digest that has everything", () => {
  const value = { title: "T", standfirst: "S", keyClaims: ["c-a"], publisher: "P", contact: { email: "a@b.example" } };
  const done = {
    articles: [article],
    lists: { claims: [{ value: { id: "c-a" } }] },
    settings: { sha256: null, value },
  };
  assert.deepEqual(leftToDo(state(done)), [{ what: "unmarked", n: 1, place: "read" }]);
  assert.deepEqual(leftToDo(state({ ...done, marked: { "c-a": [{ article: "a", stance: "asserts", n: 1 }] } })), []);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Article } from "../../../../src/articles/types.ts";
import { inBrief, latest, mainFigures } from "../../../../src/components/front/choose.ts";
import type { EventView, FigureView } from "../../../../src/digest/types.ts";
import { figure } from "../../digest/make.ts";

const event = (id: string, articles: number, reviewed = true): EventView =>
  ({
    id,
    reviewed,
    articleIds: Array.from({ length: articles }, (_, i) => `a-${i}`),
    claimIds: [],
  }) as unknown as EventView;
const article = (id: string, published: string | null): Article => ({ id, published }) as unknown as Article;

describe("latest", () => {
  test("should put the latest day first and the undated last, in their own order", () => {
    const articles = [
      article("none-1", null),
      article("old", "2018-02-24"),
      article("none-2", null),
      article("new", "2018-02-27"),
    ];
    assert.deepEqual(
      latest(articles).map(({ id }) => id),
      ["new", "old", "none-1", "none-2"],
    );
  });
});
describe("inBrief", () => {
  test("should choose reviewed events and those that most articles report, and keep the timeline's order", () => {
    const events = [event("few", 1), event("auto", 9, false), event("many", 5), event("some", 3)];
    assert.deepEqual(
      inBrief(events, 2).map(({ id }) => id),
      ["many", "some"],
    );
    assert.equal(inBrief(events, 9).length, 4);
  });
  test("should take equals at even steps from the first to the last", () => {
    const events = Array.from({ length: 101 }, (_, i) => event(`e-${i}`, 1, false));
    assert.deepEqual(
      inBrief(events, 5).map(({ id }) => id),
      ["e-0", "e-25", "e-50", "e-75", "e-100"],
    );
    assert.equal(inBrief(events, 1).length, 1);
  });
});

describe("mainFigures", () => {
  const figures = (...given: [articleId: string, value: string, subject?: string][]): FigureView[] =>
    given.map(([articleId, value, subject]) => ({
      id: `${articleId}-${value}`,
      subject: subject ?? value,
      unit: "houses",
      entries: [{ articleId, mark: figure("f", { value, unit: "houses", subject }) }],
      conflicting: false,
      areaIds: [],
      reviewed: false,
    }));
  const chosen = (max: number, ...given: Parameters<typeof figures>) =>
    mainFigures(figures(...given), max).map((entries) => [
      entries[0]!.mark.value,
      ...entries.map(({ articleId }) => articleId),
    ]);

  test("should be each figure once, with the articles that give it, the most of them first", () => {
    assert.deepEqual(chosen(5, ["a", "12"], ["a", "40"], ["b", "40"], ["b", "40"], ["c", "40.0"], ["c", "7"]), [
      ["40", "a", "b", "c"],
      ["12", "a"],
      ["7", "c"],
    ]);
    assert.deepEqual(chosen(1, ["a", "12"], ["a", "40"], ["b", "40"]), [["40", "a", "b"]]);
  });

  test("should put those that are of nothing known behind the others", () => {
    assert.deepEqual(chosen(2, ["a", "2"], ["b", "2"], ["a", "12", "flooded houses"]), [
      ["12", "a"],
      ["2", "a", "b"],
    ]);
  });

  test("should tell apart what is known to be of different things", () => {
    assert.deepEqual(chosen(5, ["a", "12", "flooded houses"], ["b", "12", "burnt houses"]).length, 2);
  });
});

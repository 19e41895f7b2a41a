import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { mainEvents, weighDays, dayOfEvent } from "../../../src/digest/days.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import type { EventView } from "../../../src/digest/types.ts";
import { article, input } from "./make.ts";
import { SEED } from "./seed.ts";

let count = 0;
const says = (id: string, edtf: string, sentence: string, over: Partial<EventView> = {}): EventView =>
  ({
    id: `auto-${id}-${count++}`,
    edtf,
    basis: "explicit",
    title: { en: sentence },
    claimIds: [],
    areaIds: [],
    articleIds: [id],
    evidence: [],
    range: { from: edtf, to: edtf },
    reviewed: false,
    ...over,
  }) as EventView;
const on = (id: string, published: string | null) => article(id, { published });

describe("weighDays", () => {
  test("should put a day that later articles come back to before one that one article names", () => {
    const articles = [on("a", "2020-03-01"), on("b", "2020-03-09"), on("c", "2020-03-20")];
    const events = [
      says("a", "2020-03-01", "The dam broke on Sunday."),
      says("b", "2020-03-01", "The dam broke nine days ago."),
      says("c", "2020-03-01", "When the dam broke, nobody was there."),
      says("c", "2020-02-11", "An inspector had been there."),
    ];
    const days = weighDays(events, articles);
    assert.equal(days[0]?.day, "2020-03-01");
    assert.deepEqual(days[0]?.articleIds, ["a", "b", "c"]);
    assert.equal(days[0]?.published, 1);
    const [, second] = days;
    assert.ok(days[0].weight > second!.weight);
  });

  test("should count an article once however often it names a day", () => {
    const articles = [on("a", "2020-03-02"), on("b", "2020-03-02")];
    const often = Array.from({ length: 9 }, (_, i) => says("a", "2020-03-01", `Sentence ${i}.`));
    const twice = [says("a", "2020-02-01", "Once."), says("b", "2020-02-01", "And once more.")];
    const days = weighDays([...often, ...twice], articles);
    assert.ok(days.findIndex(({ day }) => day === "2020-02-01") < days.findIndex(({ day }) => day === "2020-03-01"));
  });

  test("should take no month, year or uncertain day for a day", () => {
    const events = ["2020-03", "2020", "2020-03-01?", "2020-03-01~", "2020-03-01/2020-03-02", "../2020-03-01"].map(
      (edtf) => says("a", edtf, "Something happened."),
    );
    assert.deepEqual(weighDays(events, [on("a", "2020-03")]), []);
  });

  test("should let the sentence stand for a day that shares most with the others, and the editor's event before any", () => {
    const articles = ["a", "b", "c"].map((id) => on(id, "2020-03-02"));
    const events = [
      says("a", "2020-03-01", "Officials met in the capital to talk about roads."),
      says("b", "2020-03-01", "The great dam near Larn broke in the night."),
      says("c", "2020-03-01", "Larn was flooded when the great dam broke."),
    ];
    const [day] = weighDays(events, articles);
    assert.ok([events[1]!.id, events[2]!.id].includes(day!.eventId!));
    const own = says("a", "2020-03-01", "The dam breaks", { reviewed: true, id: "e-dam" });
    assert.equal(weighDays([...events, own], articles)[0]?.eventId, "e-dam");
    assert.equal(dayOfEvent([day!], day!.eventId!), day);
  });

  test("should let no sentence stand for two days where another can", () => {
    const both = "The great dam of Larn broke on Sunday and the town was empty on Monday.";
    const other = says("b", "2020-03-02", "On Monday nobody was left.");
    const events = [says("a", "2020-03-01", both), says("b", "2020-03-01", both), says("a", "2020-03-02", both), other];
    const days = weighDays(events, [on("a", "2020-03-03"), on("b", "2020-03-03"), on("c", "2020-03-01")]);
    const first = days.find(({ day }) => day === "2020-03-01");
    assert.ok(events.slice(0, 2).some(({ id }) => id === first?.eventId));
    assert.equal(days.find(({ day }) => day === "2020-03-02")?.eventId, other.id);
    const alone = weighDays(events.slice(0, 3), [on("a", "2020-03-03"), on("b", "2020-03-03")]);
    assert.ok(alone.slice(0, 2).every(({ eventId }) => eventId !== null));
  });

  test("should let a whole sentence stand for a day before one that is cut or holds a page's head", () => {
    const articles = ["a", "b", "c", "d"].map((id) => on(id, "2020-03-02"));
    const whole = says("d", "2020-03-01", "Engineers said the old dam broke on Sunday.");
    const events = [
      says("a", "2020-03-01", "…engineers said the old dam of Larn broke on Sunday."),
      says("b", "2020-03-01", "LARN | Sun Mar 1 Engineers said the old dam of Larn broke."),
      says("c", "2020-03-01", "Engineers said the old dam of Larn broke on Sunday when…"),
      whole,
    ];
    assert.equal(weighDays(events, articles)[0]?.eventId, whole.id);
  });

  test("should know a day on which articles were published and that none names, and let no event stand for it", () => {
    const [day] = weighDays([], [on("a", "2020-03-02")]);
    assert.deepEqual([day?.day, day?.eventId, day?.published], ["2020-03-02", null, 1]);
    assert.deepEqual(mainEvents([day!], [], 5), []);
  });

  test("should leave out what a single article names where three days are named by two, but for an editor's event", () => {
    const articles = ["a", "b", "c"].map((id) => on(id, null));
    const events = [1, 2, 3].flatMap((n) =>
      ["a", "b"].map((id) => says(id, `2020-03-0${n}`, `What ${id} says of ${n}.`)),
    );
    const lone = says("c", "2020-03-08", "Only one article says so.");
    const written = says("c", "2020-03-09", "An editor says so.", { reviewed: true });
    const daysOf = (all: EventView[]) => mainEvents(weighDays(all, articles), all, 9).map(({ day }) => day.day);
    assert.deepEqual(daysOf([...events, lone, written]), ["2020-03-01", "2020-03-02", "2020-03-03", "2020-03-09"]);
    assert.deepEqual(daysOf([...events.slice(2), lone]), ["2020-03-02", "2020-03-03", "2020-03-08"]);
  });

  test("should not depend on the order of events, and give each day once", () => {
    const dates = fc.integer({ min: 1, max: 9 }).map((n) => `2020-03-0${n}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), dates), { maxLength: 30 }), (named) => {
        const articles = [on("a", "2020-03-02"), on("b", null), on("c", "2020-03-05")];
        const events = named.map(([id, day], i) => says(id, day, `The ${id} says so.`, { id: `e${i}` }));
        const days = weighDays(events, articles);
        const back = weighDays(events.toReversed(), articles);
        assert.deepEqual(
          back.map(({ day, weight, articleIds }) => [day, weight, articleIds]),
          days.map(({ day, weight, articleIds }) => [day, weight, articleIds]),
        );
        assert.equal(new Set(days.map(({ day }) => day)).size, days.length);
        for (const { event, day } of mainEvents(days, events, 5)) assert.equal(event.edtf, day.day);
      }),
      { seed: SEED },
    );
  });
});

test("the digest of an empty folder has no days", () => {
  assert.deepEqual(buildDigest(input({})).days, []);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { spanOf } from "../../../../src/digest/pile/span.ts";

const span = (...published: (string | null)[]): string | null => spanOf(published.map((each) => ({ published: each })));

describe("the span of time of a pile", () => {
  test("should reach from the first to the last known date, each as precise as it was given", () => {
    assert.equal(span("2010-05-28", null, "2010-04-01", "2010-05-01"), "2010-04-01/2010-05-28");
    assert.equal(span("1968", "2018-02", "1999-12-31"), "1968/2018-02");
    assert.equal(span("2010-05", "2010-05-01"), "2010-05-01/2010-05");
  });

  test("should be one date where there is one, and none where none is known or certain", () => {
    assert.equal(span("2010-04-01", "2010-04-01"), "2010-04-01");
    assert.equal(span(null, "2010-04-01?", "2010-04/..", "2010-23"), null);
    assert.equal(span(), null);
  });
});

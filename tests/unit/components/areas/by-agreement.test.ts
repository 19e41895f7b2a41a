import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { byAgreement, keyClaims, otherKeyClaims } from "../../../../src/components/areas/by-agreement.ts";
import { OVERRIDE_STATUSES } from "../../../../src/schemas/claim.ts";
import type { ClaimView } from "../../../../src/digest/types.ts";

const claim = (id: string, reported: number, rest: Partial<ClaimView> = {}): ClaimView => ({
  id,
  statement: id,
  areas: ["cloud"],
  importance: 2,
  status: "corroborated",
  reports: [],
  reportedBy: Array.from({ length: reported }, (_, i) => `a-${i}`),
  disputedBy: [],
  hedgedBy: [],
  stances: [],
  modalities: [],
  silent: [],
  unread: [],
  origins: 1,
  eventIds: [],
  disagreementIds: [],
  ...rest,
});
const ids = (claims: readonly ClaimView[]): string[] => claims.map(({ id }) => id);

describe("byAgreement", () => {
  test("should put what most report first, then what fewest dispute, then more origins, then key claims, then the id", () => {
    const claims = [
      claim("c-b", 2),
      claim("c-a", 2),
      claim("c-key", 2, { importance: 1 }),
      claim("c-origins", 2, { origins: 2 }),
      claim("c-disputed", 2, { origins: 2, disputedBy: ["a-9"] }),
      claim("c-most", 5),
    ];
    assert.deepEqual(ids(claims.toSorted(byAgreement)), ["c-most", "c-origins", "c-key", "c-a", "c-b", "c-disputed"]);
  });
});
describe("keyClaims", () => {
  test("should keep the editor's choice and order", () => {
    assert.deepEqual(ids(keyClaims([claim("c-a", 5), claim("c-b", 1)], ["c-b", "c-a"])), ["c-b", "c-a"]);
  });
  test("should else choose what several report, without what is contested or overridden", () => {
    const claims = [
      claim("c-one", 1),
      claim("c-no", 5, { status: "contested" }),
      claim("c-set", 5, { status: "overridden" }),
      claim("c-yes", 3),
    ];
    assert.deepEqual(ids(keyClaims(claims, [])), ["c-yes"]);
  });
});

test("keyClaims should hold nothing on which the sources do not agree, though the editor chose it", () => {
  const reason = { en: "A record says so." };
  const claims = [
    claim("c-yes", 2, { status: "agreed" }),
    claim("c-reserve", 5, { status: "with-reserve" }),
    claim("c-one", 1, { status: "single-source" }),
    claim("c-none", 0, { status: "unsupported" }),
    claim("c-against", 3, { status: "contested" }),
    ...OVERRIDE_STATUSES.map((status) =>
      claim(`c-${status}`, 3, { status: "overridden", override: { status, reason } }),
    ),
  ];
  assert.deepEqual(ids(keyClaims(claims, ids(claims), 99)), ["c-yes", "c-settled"]);
  assert.deepEqual(
    ids(otherKeyClaims(claims, ids(claims), 99)),
    ids(claims).filter((id) => id !== "c-yes" && id !== "c-settled"),
  );
});

test("keyClaims should hold no contested claim, though the editor chose it", () => {
  const claims = [claim("c-1", 2), claim("c-2", 2, { status: "contested" })];
  assert.deepEqual(
    keyClaims(claims, ["c-2", "c-1"]).map(({ id }) => id),
    ["c-1"],
  );
});

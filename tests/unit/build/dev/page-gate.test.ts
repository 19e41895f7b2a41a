import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, test } from "node:test";
import { setImmediate as soon } from "node:timers/promises";
import { PageGate } from "../../../../src/build/dev/page-gate.ts";

/** A request on its way through the gate. */
function ask(gate: PageGate): { passed: boolean; end: () => void } {
  const res = new EventEmitter() as unknown as ServerResponse;
  const asked = { passed: false, end: () => void res.emit("close") };
  gate.pass({} as IncomingMessage, res, () => (asked.passed = true));
  return asked;
}

describe("the gate between pages and changes", () => {
  test("lets pages pass side by side while nothing changes", async () => {
    const gate = new PageGate();
    const asked = [ask(gate), ask(gate)];
    await soon();
    assert.deepEqual(
      asked.map(({ passed }) => passed),
      [true, true],
    );
  });

  test("changes nothing while a page is under way, and holds pages while it changes", async () => {
    const gate = new PageGate();
    const before = ask(gate);
    await soon();
    const steps = new EventEmitter();
    let began = false;
    const change = gate.closedFor(async () => {
      began = true;
      await once(steps, "go on");
    });
    const meanwhile = ask(gate);
    await soon();
    assert.equal(began, false);
    before.end();
    while (!began) await soon();
    assert.equal(meanwhile.passed, false);
    steps.emit("go on");
    await change;
    await soon();
    assert.equal(meanwhile.passed, true);
  });

  test("opens again after a change that failed", async () => {
    const gate = new PageGate();
    await assert.rejects(
      gate.closedFor(() => Promise.reject(new Error("no"))),
      /no/,
    );
    const after = ask(gate);
    await soon();
    assert.equal(after.passed, true);
  });
});

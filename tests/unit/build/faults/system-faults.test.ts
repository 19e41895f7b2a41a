import assert from "node:assert/strict";
import os from "node:os";
import { describe, test } from "node:test";
import { describeSystemFault } from "../../../../src/build/faults/system-faults.ts";

const fault = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: words, open '${path}'`), { code, path });
const what = (error: unknown) => describeSystemFault(error, (file) => `<${file}>`)?.what;

describe("describeSystemFault()", () => {
  const CODES =
    "ENOSPC EDQUOT EACCES EPERM EROFS EMFILE ENFILE ENOENT ENOTDIR EISDIR ELOOP ENAMETOOLONG EBUSY EXDEV ERR_WORKER_OUT_OF_MEMORY";
  for (const code of CODES.split(" ")) {
    test(`should say ${code} in words`, () => {
      const said = describeSystemFault(fault(code, "/x"), String);
      assert.ok(said);
      assert.doesNotMatch(said.what + said.fix, /\{|E[A-Z]{4}|\n/);
      assert.match(said.fix, /\.$/);
    });
  }

  test("should name the path, as it is shown", () => {
    assert.equal(what(fault("ENOSPC", "/a/$&")), "the disk is full: </a/$&>");
    assert.equal(what(fault("ENOSPC")), "the disk is full");
    assert.equal(what(Object.assign(fault("ENOSPC", "/from"), { dest: "/to" })), "the disk is full: </to>");
    assert.equal(what(Object.assign(fault("EACCES", "/from"), { dest: "/to" })), "permission is denied: </from>");
  });

  test("should look into what an error wraps, and read what native code tells", () => {
    assert.equal(what(new Error("outer", { cause: fault("EROFS") })), "the disk can only be read");
    assert.equal(what(new AggregateError([new Error("x"), fault("EMFILE")])), "too many files are open");
    assert.equal(what(new Error(`write failed (os error ${os.constants.errno.ENOSPC})`)), "the disk is full");
    assert.equal(what(new Error("ENOSPC: no space left on device, write")), "the disk is full");
    assert.equal(what(new RangeError("Array buffer allocation failed")), "the machine has no memory left");
  });

  test("should leave what is no fault of the machine to others", () => {
    const round: { cause?: unknown } = {};
    round.cause = round;
    for (const error of [new Error("x"), new TypeError("ENOSPC is not a function"), undefined, "ENOSPC", round])
      assert.equal(what(error), undefined);
  });
});

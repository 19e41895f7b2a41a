import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { THOROUGH } from "../thorough.ts";

test("what npm test leaves out is there, and says why", () => {
  for (const [file, reason] of Object.entries(THOROUGH)) {
    assert.ok(existsSync(file), file);
    assert.match(reason, /\w+ \w+/, file);
  }
});

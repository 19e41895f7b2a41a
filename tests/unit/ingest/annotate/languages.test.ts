import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { languageCodes, languageOf } from "../../../../src/ingest/annotate/languages/index.ts";
import { dateRules } from "../../../../src/ingest/annotate/dates/rules.ts";
import { calendarNames } from "../../../../src/ingest/annotate/dates/names.ts";
import { fold } from "../../../../src/lib/text.ts";

describe("languages of articles", () => {
  test("should be found by tag, whatever its region and case", () => {
    assert.equal(languageOf("fr")?.code, "fr");
    assert.equal(languageOf("fr-CA")?.code, "fr");
    assert.equal(languageOf("EN-gb")?.code, "en");
  });
  test("should not be taken for another whose tag begins alike", () => {
    assert.equal(languageOf("fry"), undefined);
    assert.equal(languageOf("enm"), undefined);
    assert.equal(languageOf(""), undefined);
  });
  test("should leave a language without a file the rules that need none", () => {
    assert.equal(dateRules(languageOf("tlh")).rules.length, 1);
    assert.ok(dateRules(languageOf("en")).rules.length > 1);
  });
  for (const code of languageCodes) {
    const language = languageOf(code)!;
    test(`${code} should have twelve months, seven weekdays and folded word lists`, () => {
      const names = calendarNames(language);
      assert.equal(new Set(names.months.values()).size, 12);
      assert.equal(new Set(names.weekdays.values()).size, 7);
      for (const words of [language.startingWords, language.leaningWords, language.clauseWords])
        for (const word of words) assert.equal(word, fold(word));
    });
  }
});

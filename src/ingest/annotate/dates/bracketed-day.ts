import { addDays, isFullDate, weekday, writeDate } from "./calendar.ts";
import { inferred, UNRESOLVED, type Meaning } from "./resolve.ts";
import { behind, type Place } from "./rule.ts";

/** So many days from the article's own a day of the week that is told by its number lies at most. */
const NEAR = 15;
const BRACKETED = /^(?:\s\p{Ll}{4,12})?\s\((\d{1,2})(?:[/.](\d{1,2}))?(?:[/.]\d{2,4})?\.?\)/u;

/**
 * "nesta quarta-feira (8)", "Mittwoch (7.8.)": the number of the day behind its name says which one is meant, whatever the tense
 * does. Null where no number stands there; left open where no day nearby has both.
 *
 * @param wanted The day of the week; 0 is Monday.
 */
export function bracketedDay(place: Place, wanted: number): Meaning | null {
  const found = BRACKETED.exec(behind(place));
  const { published } = place;
  if (!found) return null;
  if (!isFullDate(published)) return UNRESOLVED;
  const days = Array.from({ length: 2 * NEAR + 1 }, (_, i) => addDays(published, i - NEAR)).filter(
    (day) =>
      weekday(day) === wanted &&
      day.day === Number(found[1]) &&
      (found[2] === undefined || day.month === Number(found[2])),
  );
  const [only] = days;
  return only && days.length === 1 ? inferred(writeDate(only.year, only.month, only.day)) : UNRESOLVED;
}

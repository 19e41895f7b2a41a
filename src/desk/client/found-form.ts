import type { DeskProposal } from "../protocol.ts";
import { act } from "./api.ts";
import { suggestionsOf, textField, type Field } from "./fields.ts";
import { openForm } from "./form-dialog.ts";
import { list } from "./store.ts";
import { localised, t } from "./words.ts";

type Value = Readonly<Record<string, unknown>>;

/** What an editor says of a figure or a quotation; what is found with it and has no field here goes along. */
const FIELDS: Readonly<Record<"figure" | "quote", (value: Value) => Record<string, Field>>> = {
  figure: (value) => ({
    subject: given(value, "subject"),
    value: given(value, "value", t("value-hint")),
    unit: given(value, "unit"),
    asOf: given(value, "asOf", t("edtf-hint")),
    id: given(value, "id", t("id-hint")),
  }),
  quote: (value) => {
    const names = list("names").map(({ value: name }) => ({ value: name.id, text: localised(name["name"]) }));
    return {
      speaker: suggestionsOf(given(value, "speaker", t("speaker")), names),
      about: given(value, "about"),
      id: given(value, "id", t("id-hint")),
    };
  },
};

const given = (value: Value, name: string, hint?: string): Field =>
  textField({ value: value[name], label: t(`field-${name}`) }, hint === undefined ? {} : { hint });

/** Opens the form of a figure or a quotation that was found; saving it sets its mark in the article. */
export function editFound({ kind, title, passages, entry }: DeskProposal, onSaved: () => void): void {
  const [place] = passages;
  if ((kind !== "figure" && kind !== "quote") || !place) return;
  const fields = FIELDS[kind](entry);
  const name = kind === "figure" ? "Figure" : "Quote";
  openForm(
    t("about", { what: t(`card-${kind}`), title: title.slice(0, 120) }),
    fields,
    async (said) => {
      const { flags, ...rest } = entry;
      const whole = { ...rest, ...said, flags: flagsOf(flags, said["speaker"]) };
      await act("mark-found", { article: place.article, at: place.at, name, fields: withoutEmpty(whole) });
    },
    { saved: onSaved },
  );
}

/** Where an editor names a speaker, the quotation is unattributed no more. */
function flagsOf(flags: unknown, speaker: unknown): string | null {
  const all = typeof flags === "string" ? flags.split(" ") : [];
  const kept = all.filter((flag) => flag !== "unattributed" || typeof speaker !== "string");
  return kept.length > 0 ? kept.join(" ") : null;
}

const withoutEmpty = (value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null && each !== undefined));

import type { DeskState } from "../protocol.ts";
import { act } from "./api.ts";
import {
  choiceField,
  idsField,
  localisedField,
  suggestionsOf,
  textField,
  things,
  yesField,
  type Field,
} from "./fields.ts";
import { openForm } from "./form-dialog.ts";
import { groupField, licenceField } from "./grouped-fields.ts";
import { idle, store } from "./store.ts";
import { t } from "./words.ts";

/** The settings of the digest; publishing it is one of them. What the form has no field for stays as it stands in the file. */
export async function editSettings(): Promise<void> {
  await idle();
  const { state } = store;
  if (!state) return;
  const { value, sha256 } = state.settings;
  const given = (name: string) => ({ value: value[name], label: t(`field-${name}`) });
  const fields = {
    title: localisedField({ value: value["title"] ?? state.title, label: t("field-title") }),
    standfirst: localisedField(given("standfirst")),
    languages: textField(
      { value: (sha256 === null ? languagesOfTexts(state) : state.languages).join(", "), label: t("field-languages") },
      { hint: t("languages-hint") },
    ),
    site: textField(given("site"), { type: "url" }),
    keyClaims: idsField(given("keyClaims"), things("claims")),
    published: yesField({ value: !state.draft, label: t("published") }),
    publisher: localisedField(given("publisher")),
    contact: groupField(given("contact"), (contact) => ({
      email: textField({ value: contact["email"], label: t("field-email") }, { type: "email" }),
      form: textField({ value: contact["form"], label: t("field-form") }, { type: "url" }),
    })),
    licence: licenceField(given("licence")),
    masthead: localisedField(given("masthead")),
    areasLabel: localisedField(given("areasLabel")),
    image: pictureField(given("image"), state.choices.images),
    findings: choiceField(
      { value: value["findings"] ?? "none", label: t("field-findings") },
      ["none", "all"].map((each) => ({ value: each, text: t(`findings-${each}`) })),
    ),
  };
  openForm(t("settings"), fields, async (said) => {
    const { published, ...fields } = said;
    const languages = String(fields["languages"] ?? "")
      .split(/[\s,;]+/)
      .filter((lang) => lang !== "");
    const plain = { ...fields, languages: languages.length === 0 ? null : languages };
    const before: Readonly<Record<string, unknown>> = {
      findings: "none",
      ...(sha256 !== null && { languages: state.languages }),
      ...value,
    };
    const changed = Object.fromEntries(
      Object.entries(plain).filter(
        ([name, each]) => JSON.stringify(each ?? undefined) !== JSON.stringify(before[name]),
      ),
    );
    const draft = published === true ? null : true;
    await act("settings", {
      fields: { ...changed, ...((draft ?? undefined) !== value["draft"] && { draft }) },
      sha256,
    });
  });
}

/** Before anybody has said the languages: the one that most texts have, in which statements are most likely written. */
function languagesOfTexts({ articles, languages }: DeskState): readonly string[] {
  const counts = Map.groupBy(articles, ({ lang }) => lang.split("-")[0]!);
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return most ? [most[0]] : languages;
}

/** A picture from the content folder's images/, with all that may not be missing under it. */
function pictureField(given: { value: unknown; label: string }, files: readonly string[]): Field {
  const choices = files.map((file) => ({ value: file, text: file }));
  return groupField(given, (image) => ({
    file: suggestionsOf(textField({ value: image["file"], label: t("field-file") }, { hint: t("file-hint") }), choices),
    alt: localisedField({ value: image["alt"], label: t("field-alt") }),
    credit: textField({ value: image["credit"], label: t("field-credit") }),
    licence: licenceField({ value: image["licence"], label: t("field-imageLicence") }),
    caption: localisedField({ value: image["caption"], label: t("field-caption") }),
    url: textField({ value: image["url"], label: t("field-imageUrl") }, { type: "url" }),
  }));
}

import { el, uniqueId } from "./dom.ts";
import { articleName, list, store } from "./store.ts";
import { localised, t } from "./words.ts";

/** One field of a form: its element, and what it says; null where it says nothing. */
export interface Field {
  element: HTMLElement;
  read(): unknown;
  /** Where the focus goes, and what is marked as wrong. */
  control: HTMLElement;
  /** How what it says has to be written. */
  hint?: string | undefined;
  /** What to do where it says nothing and has to. */
  missing?: string;
}

type Made = { value: unknown; label: string };

export function textField({ value, label }: Made, given: { type?: string; hint?: string } = {}): Field {
  const input = el("input", { attributes: { id: uniqueId("field"), type: given.type ?? "text", autocomplete: "off" } });
  input.value = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const element = labelled(label, input, given.hint);
  const read = (): string | null => {
    const said = input.value.trim();
    if (said === "") return null;
    return given.type === "url" && BARE_HOST.test(said) ? `https://${said}` : said;
  };
  return { element, control: input, hint: given.hint ?? (given.type === "url" ? t("url-hint") : undefined), read };
}

/** An address as people write it, without its scheme. */
const BARE_HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u;

/** A text field with some texts to choose from; any other can be typed too. */
export function suggestionsOf(field: Field, choices: readonly { value: string; text: string }[]): Field {
  const all = el(
    "datalist",
    { attributes: { id: uniqueId("choices") } },
    ...choices.map(({ value, text }) => el("option", { text, attributes: { value } })),
  );
  field.control.setAttribute("list", all.id);
  field.element.append(all);
  return field;
}

/** A text in each of the digest's languages. */
export function localisedField({ value, label }: Made): Field {
  const languages = store.state?.languages ?? ["en"];
  const texts = languages.map((lang, i) => {
    const area = el("textarea", { attributes: { id: uniqueId("field"), rows: "2", lang } });
    area.value =
      typeof value === "string"
        ? i === 0
          ? value
          : ""
        : ((value as Record<string, string> | undefined)?.[lang] ?? "");
    return { lang, area };
  });
  const element = el(
    "fieldset",
    { class: "localised" },
    el("legend", { text: label }),
    ...texts.map(({ lang, area }) =>
      el("p", {}, el("label", { text: lang, attributes: { for: area.id, "aria-label": `${label}, ${lang}` } }), area),
    ),
  );
  const others =
    typeof value === "object" && value !== null
      ? Object.entries(value).filter(([lang]) => !languages.includes(lang))
      : [];
  return {
    element,
    control: texts[0]!.area,
    read: () => {
      const said = texts.flatMap(({ lang, area }) =>
        area.value.trim() === "" ? [] : [[lang, area.value.trim()] as const],
      );
      return said.length + others.length === 0 ? null : Object.fromEntries([...said, ...others]);
    },
  };
}

export function choiceField({ value, label }: Made, choices: readonly { value: string; text: string }[]): Field {
  const select = el("select", { attributes: { id: uniqueId("field") } });
  for (const each of choices)
    select.append(
      el("option", {
        text: each.text,
        attributes: { value: each.value, selected: each.value === String(value ?? "") ? "" : undefined },
      }),
    );
  return { element: labelled(label, select), control: select, read: () => (select.value === "" ? null : select.value) };
}

export function yesField({ value, label }: Made): Field {
  const input = el("input", {
    attributes: { id: uniqueId("field"), type: "checkbox", checked: value === true ? "" : undefined },
  });
  const element = el("p", { class: "yes" }, input, el("label", { text: label, attributes: { for: input.id } }));
  return { element, control: input, read: () => (input.checked ? true : null) };
}

/** Some of the things that there are, as boxes to tick, in the order of the list. */
export function idsField({ value, label }: Made, things: readonly { id: string; text: string }[]): Field {
  const chosen = new Set(Array.isArray(value) ? (value as unknown[]).map(String) : []);
  const boxes = things.map(({ id, text }) => {
    const input = el("input", {
      attributes: { id: uniqueId("field"), type: "checkbox", value: id, checked: chosen.has(id) ? "" : undefined },
    });
    return { input, element: el("li", {}, input, el("label", { text, attributes: { for: input.id } })) };
  });
  const element = el(
    "fieldset",
    { class: "ids" },
    el("legend", { text: label }),
    el("ul", {}, ...boxes.map((box) => box.element)),
  );
  return {
    element,
    control: boxes[0]?.input ?? element,
    read: () => {
      const ids = boxes.filter(({ input }) => input.checked).map(({ input }) => input.value);
      return ids.length === 0 ? null : ids;
    },
  };
}

/** Positions of a disagreement: what some articles say, and what others say. */
export function positionsField({ value, label }: Made): Field {
  const articles = things("articles");
  return rowsField(
    { value, label },
    { least: 2, more: t("more-positions"), missing: t("positions-missing") },
    (given) => ({
      articles: idsField({ value: given["articles"], label: t("articles") }, articles),
      text: localisedField({ value: given["text"], label: t("position-text") }),
    }),
  );
}

/** The upstream texts that an article rests on: whose, how, and what shows it. */
export function upstreamField({ value, label }: Made): Field {
  const sources = [{ value: "", text: "—" }, ...things("sources").map(({ id, text }) => ({ value: id, text }))];
  const hows = (store.state?.choices.derivations ?? []).map((how) => ({ value: how, text: t(`how-${how}`) }));
  return rowsField({ value, label }, { least: 1, more: t("more-upstream") }, (given) => ({
    source: choiceField({ value: given["source"], label: t("outlet") }, sources),
    how: choiceField({ value: given["how"] ?? "credits", label: t("how") }, hows),
    evidence: localisedField({ value: given["evidence"], label: t("field-evidence") }),
    url: textField({ value: given["url"], label: t("field-url") }, { type: "url" }),
  }));
}

/**
 * A list of small maps. A row counts where it says something in a field that begins empty; a field of the entry that has no place in
 * the form is kept.
 */
function rowsField(
  { value, label }: Made,
  { least, more, missing }: { least: number; more: string; missing?: string },
  make: (given: Record<string, unknown>) => Record<string, Field>,
): Field {
  const rows: { given: Record<string, unknown>; fields: Record<string, Field>; blank: string }[] = [];
  const holder = el("div", {});
  const read = (fields: Record<string, Field>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.read()]));
  const add = (given: Record<string, unknown>): void => {
    const fields = make(given);
    rows.push({ given, fields, blank: Object.keys(given).length === 0 ? JSON.stringify(read(fields)) : "" });
    const inner = Object.values(fields).map(({ element }) => element);
    holder.append(el("fieldset", { class: "position" }, el("legend", { text: `${label} ${rows.length}` }), ...inner));
  };
  const given = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  for (const each of given) add(each);
  while (rows.length < least) add({});
  const button = el("button", {
    text: more,
    class: "quiet",
    attributes: { type: "button" },
    on: { click: () => add({}) },
  });
  return {
    element: el("div", { class: "positions" }, holder, button),
    ...(missing !== undefined && { missing }),
    control: Object.values(rows[0]!.fields)[0]!.control,
    read: () => {
      const said = rows
        .map((row) => ({ ...row, said: read(row.fields) }))
        .filter(
          (row) => JSON.stringify(row.said) !== row.blank && Object.values(row.said).some((each) => each !== null),
        );
      if (said.length === 0) return null;
      return said.map((row) =>
        Object.fromEntries(Object.entries({ ...row.given, ...row.said }).filter(([, each]) => each !== null)),
      );
    },
  };
}

function labelled(label: string, control: HTMLElement, hint?: string): HTMLElement {
  const note = hint === undefined ? null : el("small", { text: hint, attributes: { id: uniqueId("hint") } });
  if (note) control.setAttribute("aria-describedby", note.id);
  return el("p", {}, el("label", { text: label, attributes: { for: control.id } }), control, note);
}

/** What there is of a kind, for boxes and lists. */
export function things(kind: string): { id: string; text: string }[] {
  if (kind === "articles") return (store.state?.articles ?? []).map(({ id }) => ({ id, text: articleName(id) }));
  return list(kind).map(({ value }) => ({ id: value.id, text: titleOf(value) }));
}

export function titleOf(value: Readonly<Record<string, unknown>>): string {
  for (const key of ["statement", "title", "topic", "label", "name"]) {
    const text = localised(value[key]);
    if (text !== "") return text;
  }
  return String(value["id"] ?? "");
}

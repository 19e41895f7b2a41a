import { el } from "./dom.ts";
import { textField, type Field } from "./fields.ts";
import { t } from "./words.ts";

/** A small map as fields under one heading. Entries of the map that have no field are kept; an empty one says nothing. */
export function groupField(
  { value, label }: { value: unknown; label: string },
  make: (given: Record<string, unknown>) => Record<string, Field>,
): Field {
  const given = isMap(value) ? value : {};
  const fields = make(given);
  const inner = Object.values(fields);
  return {
    element: el(
      "fieldset",
      { class: "position" },
      el("legend", { text: label }),
      ...inner.map(({ element }) => element),
    ),
    control: inner[0]!.control,
    read: () => {
      const said = Object.entries(fields).map(([name, field]) => [name, field.read()] as const);
      if (said.every(([, each]) => each === null)) return null;
      return Object.fromEntries(
        Object.entries({ ...given, ...Object.fromEntries(said) }).filter(([, each]) => each !== null),
      );
    },
  };
}

/** A licence: an SPDX identifier by itself, or the name of any other with the address of its words. */
export function licenceField({ value, label }: { value: unknown; label: string }): Field {
  const given = isMap(value) ? value : { name: value };
  const name = textField({ value: given["name"], label }, { hint: t("licence-hint") });
  const url = textField({ value: given["url"], label: t("field-licenceUrl") }, { type: "url" });
  return {
    element: el("div", {}, name.element, url.element),
    control: name.control,
    read: () => {
      const [said, address] = [name.read(), url.read()];
      if (said === null && address === null) return null;
      if (address !== null) return { name: said ?? "", url: address };
      return isMap(value) || /\s/.test(String(said)) ? { name: said } : said;
    },
  };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { act } from "./api.ts";
import { button, el, uniqueId } from "./dom.ts";
import { idsField, things, type Field } from "./fields.ts";
import { freeId, idOfName } from "./ids.ts";
import { list, store } from "./store.ts";
import { localised, t } from "./words.ts";

/* Areas where a claim is written: one that there is, or a new one by its name, which is written with the claim. */

/** Marks the name of an area that is not written yet, among ids: no id holds it. */
const NEW = "+";
/** The area that was chosen last: the next claim is often of the same. */
let last = "";

/** The areas of a claim in its form: boxes to tick, and a field for one that is missing. */
export function areasField(given: { value: unknown; label: string }): Field {
  const ticks = idsField(given, things("areas"));
  const name = newName();
  ticks.element.append(
    el("p", { class: "more" }, el("label", { text: t("new-areas"), attributes: { for: name.id } }), name),
  );
  return {
    element: ticks.element,
    control: list("areas").length > 0 ? ticks.control : name,
    missing: t("areas-missing"),
    read: () => {
      const ids = (ticks.read() as string[] | null) ?? [];
      const all = name.value.trim() === "" ? ids : [...ids, NEW + name.value.trim()];
      return all.length === 0 ? null : all;
    },
  };
}

/** The area of a new claim where a passage is marked; `read` gives what `writtenAreas` takes. */
export function areaChoice(): { element: HTMLElement; read: () => string } {
  const areas = list("areas");
  const name = newName();
  name.required = areas.length === 0;
  const select = el(
    "select",
    { attributes: { id: uniqueId("area") } },
    ...areas.map(({ value }) =>
      el("option", {
        text: localised(value["label"]),
        attributes: { value: value.id, selected: value.id === last ? "" : undefined },
      }),
    ),
  );
  const field = el("p", {}, el("label", { text: t("area"), attributes: { for: select.id } }), select);
  const other = el("p", {}, el("label", { text: t("new-areas"), attributes: { for: name.id } }), name);
  const more = button(
    t("new-areas"),
    () => {
      more.replaceWith(other);
      name.required = true;
      name.focus();
    },
    { class: "quiet" },
  );
  const element = el("div", { class: "area" }, ...(areas.length === 0 ? [other] : [field, more]));
  return { element, read: () => (name.value.trim() === "" ? select.value : NEW + name.value.trim()) };
}

function newName(): HTMLInputElement {
  return el("input", { attributes: { id: uniqueId("new-area"), type: "text", autocomplete: "off" } });
}

/** Ids of areas; those that are new are written first. */
export async function writtenAreas(areas: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const area of areas) ids.push(area.startsWith(NEW) ? await writeArea(area.slice(NEW.length)) : area);
  last = ids[0] ?? last;
  return ids;
}

async function writeArea(label: string): Promise<string> {
  const known = list("areas").find(({ value }) => localised(value["label"]).toLowerCase() === label.toLowerCase());
  if (known) return known.value.id;
  const id = freeId(idOfName(label), new Set(list("areas").map(({ value }) => value.id)));
  const lang = store.state?.languages[0] ?? "en";
  await act("entry", { kind: "areas", id: null, fields: { id, label: { [lang]: label }, kind: "partnership" } });
  return id;
}

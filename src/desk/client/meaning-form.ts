import { areaChoice } from "./areas.ts";
import type { Option } from "./claim-finder.ts";
import { button, el, uniqueId } from "./dom.ts";
import { list, store } from "./store.ts";
import { localised, t } from "./words.ts";

/** Keys of the modalities; stances have their numbers. */
const MODALITY_KEYS: Readonly<Record<string, string>> = {
  fact: "f",
  plan: "p",
  talks: "t",
  possibility: "y",
  prediction: "r",
  opinion: "o",
};

/** An existing mark that is to say something else. */
export interface Changing {
  n: number;
  claim: string;
  stance: string;
  modality: string;
  speaker: string | null;
}

/** What a mark is to say of its claim. */
export interface Meaning {
  stance: string;
  modality: string;
  /** "" for none. */
  speaker: string;
  /** The area of a claim that is to be written: its id, or the name of a new one as `areas.ts` has it. */
  area: string;
}

/** How the words bear on a claim: digits for stances, letters for modalities, Enter. */
export function meaningForm(
  claim: Option,
  now: Changing | null,
  onSubmit: (meaning: Meaning) => void,
  onCancel: () => void,
): HTMLElement {
  const { stances, modalities } = store.state!.choices;
  const stance = radios("stance", stances, now?.stance ?? "asserts", (_, i) => String(i + 1));
  const modality = radios("modality", modalities, now?.modality ?? "fact", (name) => MODALITY_KEYS[name] ?? "");
  const names = el(
    "datalist",
    { attributes: { id: uniqueId("names") } },
    ...list("names").map(({ value }) =>
      el("option", { attributes: { value: value.id }, text: localised(value["name"]) }),
    ),
  );
  const speaker = el("input", {
    attributes: {
      id: uniqueId("speaker"),
      type: "text",
      list: names.id,
      value: now?.speaker ?? "",
      autocomplete: "off",
    },
  });
  const area = areaChoice();
  const form = el(
    "form",
    { class: "meaning", attributes: { autocomplete: "off" } },
    el(
      "p",
      { class: "claim-chosen" },
      claim.id === null ? el("strong", { text: t("new-claim", { text: claim.text }) }) : claim.text,
    ),
    claim.id === null ? area.element : null,
    stance,
    modality,
    el("p", { class: "speaker" }, el("label", { text: t("speaker"), attributes: { for: speaker.id } }), speaker, names),
    el(
      "p",
      { class: "buttons" },
      el("button", { class: "main", text: now ? t("change") : t("mark"), attributes: { type: "submit" } }),
      button(t("cancel"), () => onCancel(), { class: "quiet" }),
    ),
  );
  form.addEventListener("keydown", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
    if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = form.querySelector<HTMLInputElement>(`input[data-shortcut="${CSS.escape(event.key)}"]`);
    if (chosen) {
      chosen.checked = true;
      chosen.focus();
    } else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) form.requestSubmit();
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData(form);
    onSubmit({
      stance: String(data.get("stance")),
      modality: String(data.get("modality")),
      speaker: speaker.value.trim(),
      area: claim.id === null ? area.read() : "",
    });
  });
  return form;
}

function radios(
  name: string,
  values: readonly string[],
  chosen: string,
  keyOf: (value: string, i: number) => string,
): HTMLElement {
  return el(
    "fieldset",
    { class: `radios ${name}` },
    el("legend", { text: t(name) }),
    ...values.map((value, i) => {
      const key = keyOf(value, i);
      const input = el("input", {
        attributes: {
          type: "radio",
          name,
          value,
          id: uniqueId(name),
          "data-shortcut": key,
          checked: value === chosen ? "" : undefined,
        },
      });
      return el(
        "label",
        { class: value, attributes: { for: input.id } },
        input,
        el("span", { text: t(`${name}-${value}`) }),
        el("kbd", { text: key }),
      );
    }),
  );
}

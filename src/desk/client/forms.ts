import { act } from "./api.ts";
import type { DeskProposal } from "../protocol.ts";
import { areasField, writtenAreas } from "./areas.ts";
import {
  choiceField,
  idsField,
  localisedField,
  positionsField,
  textField,
  things,
  upstreamField,
  yesField,
  type Field,
} from "./fields.ts";
import { openForm } from "./form-dialog.ts";
import { freeId, idOfName, idOfStatement } from "./ids.ts";
import { articleName, idle, list, store } from "./store.ts";
import { t } from "./words.ts";

type Value = Readonly<Record<string, unknown>>;

/** The form of each kind: its fields in their order, made from an entry's value. The first localised or plain text names it. */
const FORMS: Readonly<
  Record<
    string,
    { prefix: string; names: string; needs: readonly string[]; fields: (value: Value) => Record<string, Field> }
  >
> = {
  claims: {
    prefix: "c-",
    names: "statement",
    needs: ["statement", "areas"],
    fields: (value) => ({
      statement: localisedField(given(value, "statement")),
      areas: areasField(given(value, "areas")),
      importance: choiceField({ value: value["importance"] ?? 2, label: t("importance") }, [
        { value: "1", text: t("importance-1") },
        { value: "2", text: t("importance-2") },
      ]),
      note: localisedField(given(value, "note")),
    }),
  },
  events: {
    prefix: "e-",
    names: "title",
    needs: ["title", "edtf", "claims"],
    fields: (value) => ({
      title: localisedField(given(value, "title")),
      edtf: textField(given(value, "edtf"), { hint: t("edtf-hint") }),
      basis: choiceField(
        { value: value["basis"] ?? "explicit", label: t("basis") },
        choices("basis", store.state!.choices.bases),
      ),
      reason: localisedField(given(value, "reason")),
      claims: idsField(given(value, "claims"), things("claims")),
    }),
  },
  disagreements: {
    prefix: "d-",
    names: "topic",
    needs: ["topic", "positions"],
    fields: (value) => ({
      topic: localisedField(given(value, "topic")),
      kind: choiceField(
        { value: value["kind"] ?? "conflict", label: t("kind") },
        choices("disagreement", store.state!.choices.kinds),
      ),
      claims: idsField(given(value, "claims"), things("claims")),
      positions: positionsField({ value: value["positions"], label: t("position") }),
    }),
  },
  areas: {
    prefix: "",
    names: "label",
    needs: ["label"],
    fields: (value) => ({
      label: localisedField(given(value, "label")),
      kind: choiceField(
        { value: value["kind"] ?? "partnership", label: t("kind") },
        choices("area", ["partnership", "context"]),
      ),
      official: yesField(given(value, "official")),
      summary: localisedField(given(value, "summary")),
    }),
  },
  sources: {
    prefix: "",
    names: "name",
    needs: ["name"],
    fields: (value) => ({
      name: textField(given(value, "name")),
      homepage: textField(given(value, "homepage"), { type: "url" }),
      kind: choiceField(
        { value: value["kind"] ?? "outlet", label: t("kind") },
        choices("source", ["outlet", "blog", "agency", "release", "company", "unknown"]),
      ),
    }),
  },
  names: {
    prefix: "",
    names: "name",
    needs: ["name"],
    fields: (value) => ({
      name: textField(given(value, "name")),
      type: choiceField(
        { value: value["type"] ?? "organisation", label: t("kind") },
        choices("name", ["person", "organisation", "product", "place", "event"]),
      ),
    }),
  },
};

const given = (value: Value, name: string) => ({ value: value[name], label: t(`field-${name}`) });
const choices = (prefix: string, values: readonly string[]) =>
  values.map((value) => ({ value, text: t(`${prefix}-${value}`) }));

/**
 * Opens the form of an entry; of a new one, with what is known of it already, and of an event with the passages of which its evidence
 * may be taken. `saved` is told the id when it is written.
 */
export async function editEntry(
  kind: string,
  id: string | null,
  known: Value = {},
  saved?: (id: string) => void,
  passages: DeskProposal["passages"] = [],
): Promise<void> {
  const form = FORMS[kind];
  if (!form) return;
  // What was saved a moment ago may still be on its way back: a form filled without it would be refused as out of date.
  await idle();
  const entry = id === null ? undefined : list(kind).find(({ value }) => value.id === id);
  const value: Value = entry?.value ?? known;
  const own =
    id === null ? textField({ value: known["id"] ?? "", label: t("field-id") }, { hint: t("id-hint") }) : null;
  const [naming, ...others] = Object.entries(form.fields(value));
  const fields: Record<string, Field> = Object.fromEntries([
    naming!,
    ...Object.entries(evidenceFields(kind, known, passages)),
    ...others,
  ]);
  let writtenId = "";
  openForm(
    t(id === null ? `new-${kind}` : `edit-${kind}`),
    own ? { ...fields, id: own } : fields,
    async (said) => {
      const changed = Object.fromEntries(
        Object.entries({ ...rest(known, fields), ...said })
          .map(([name, each]) => [name, name === "importance" ? Number(each) : each] as const)
          .filter(([name, each]) =>
            id === null ? each !== null : JSON.stringify(each ?? undefined) !== JSON.stringify(value[name]),
          ),
      );
      if (kind === "claims" && changed["importance"] === 2 && id === null) delete changed["importance"];
      if (id !== null && Object.keys(changed).length === 0) return;
      if (kind === "claims" && changed["areas"]) changed["areas"] = await writtenAreas(changed["areas"] as string[]);
      const ordered = id === null ? { id: changed["id"], ...changed } : changed;
      await act("entry", { kind, id, fields: ordered, sha256: entry?.sha256 });
      writtenId = String(id ?? changed["id"]);
    },
    {
      needs: [...form.needs, "id"],
      saved: () => saved?.(writtenId),
      remove: id === null ? undefined : () => act("delete-entry", { kind, id, sha256: entry?.sha256 }),
    },
  );
  if (own) suggestId(own, fields[form.names]!, form.prefix, kind);
}

/** What is dated alike is not about one thing: an editor says which passages speak of the event. A single one is taken for it. */
function evidenceFields(kind: string, { evidence }: Value, passages: DeskProposal["passages"]): Record<string, Field> {
  if (kind !== "events" || !Array.isArray(evidence) || evidence.length !== passages.length) return {};
  const places = passages.map(({ article, text }, i) => ({ id: String(i), text: `${text} (${articleName(article)})` }));
  const field = idsField({ value: places.length === 1 ? ["0"] : [], label: t("field-event-evidence") }, places);
  const read = (): unknown => {
    const chosen = field.read() as string[] | null;
    return chosen && chosen.map((i) => (evidence as unknown[])[Number(i)]);
  };
  return { evidence: { ...field, read } };
}

/** What is known of a new entry and has no field in the form: the evidence of an event. */
const rest = (known: Value, fields: Record<string, Field>): Value =>
  Object.fromEntries(Object.entries(known).filter(([name]) => name !== "id" && !(name in fields)));

/** Fills the id from what the entry is called, until somebody writes one. */
function suggestId(own: Field, from: Field, prefix: string, kind: string): void {
  const input = own.control as HTMLInputElement;
  let touched = false;
  input.addEventListener("input", () => (touched = true));
  from.element.addEventListener("input", () => {
    if (touched) return;
    const said = from.read();
    const text =
      typeof said === "string" ? said : said === null ? "" : String(Object.values(said as Record<string, string>)[0]);
    const taken = new Set(list(kind).map(({ value }) => value.id));
    input.value = freeId(prefix === "" ? idOfName(text) : idOfStatement(prefix, text), taken);
  });
}

/** The upstream texts of an article, in its sidecar or its own file. */
export function editUpstream(article: string, title: string, value: unknown): void {
  const derivedFrom = upstreamField({ value, label: t("upstream") });
  openForm(t("about", { what: t("upstream"), title }), { derivedFrom }, async (said) => {
    await act("facts", { article, fields: said });
  });
}

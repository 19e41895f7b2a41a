/** An attribute whose quotation marks are not right. */
export interface TagFault {
  /** The component's name. */
  name: string;
  attribute: string;
  /** What was probably meant to stand between the marks. */
  value: string;
  /** What is wrong, in a phrase that names the attribute. */
  detail: string;
}

const OPENING_TAG = /<([A-Z][A-Za-z]*)(?=[\s>])/y;
const NAME = /\s*([A-Za-z][\w-]*)\s*=\s*/y;
/** What word processors put in the place of a straight mark. */
const TYPOGRAPHIC = /[“”„‟«»‘’‚‹›″]/;
/** A value that runs on into the next attribute, or out of the tag, lacks its closing mark. */
const RUNS_ON = /\s[A-Za-z][\w-]*=$|[<>\n]/;

/**
 * Why a component's tag cannot be read, where its quotation marks are the reason; else null. The parser says of all these that it
 * expected a tag.
 *
 * @param offset Where in the text the parser gave up: at the tag's beginning, or in it.
 */
export function tagFault(text: string, offset: number): TagFault | null {
  OPENING_TAG.lastIndex = text.lastIndexOf("<", offset);
  const name = OPENING_TAG.lastIndex < 0 ? undefined : OPENING_TAG.exec(text)?.[1];
  if (name === undefined) return null;
  NAME.lastIndex = OPENING_TAG.lastIndex;
  for (let found = NAME.exec(text); found; found = NAME.exec(text)) {
    const attribute = found[1]!;
    const start = NAME.lastIndex;
    const fault = (value: string, detail: string): TagFault => ({ name, attribute, value: value.slice(0, 60), detail });
    const mark = text[start] ?? "";
    if (mark === "{") return null;
    if (TYPOGRAPHIC.test(mark)) {
      const value = /^[^\s>“”„‟«»‘’‚‹›″"]*/.exec(text.slice(start + 1))![0];
      return fault(value, `the attribute ${attribute} begins with a typographic quotation mark, ${mark}`);
    }
    if (mark !== '"' && mark !== "'") {
      const value = /^[^\s>"'“”]*/.exec(text.slice(start))![0];
      const closed = /["'“”]/.test(text[start + value.length] ?? "");
      return fault(value, `the attribute ${attribute} has no quotation mark ${closed ? "before" : "around"} its value`);
    }
    const end = text.indexOf(mark, start + 1);
    const value = text.slice(start + 1, end < 0 ? text.length : end);
    if (end < 0 || RUNS_ON.test(value)) {
      const [meant = ""] = /^[^\s>“”„‟«»‘’‚‹›″]*/.exec(value)!;
      const after = value[meant.length] ?? "";
      return fault(
        meant,
        TYPOGRAPHIC.test(after)
          ? `the attribute ${attribute} ends with a typographic quotation mark, ${after}`
          : `the attribute ${attribute} has no quotation mark after its value`,
      );
    }
    NAME.lastIndex = end + 1;
  }
  return null;
}

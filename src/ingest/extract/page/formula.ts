import { isUnseen } from "./visible.ts";
import { attr, childrenOf, isElement, isText, type Element, type Node } from "./tree.ts";

/** Operators that stand close to what follows or goes before. */
const CLOSE = /^[()[\]{}|,.;:!′°⁡⁢]$/u;

/** A formula as one line of text: parts in their order, operators between spaces, fractions with a stroke. */
export function formulaText(math: Element): string {
  const text = write(math)
    .replace(/[\u2061-\u2064]/g, "")
    .replace(/\s+/gu, " ")
    .replace(/([([{]) /g, "$1")
    .replace(/ ([)\]},.;:])/g, "$1")
    .trim();
  return text === "" ? (attr(math, "alttext") ?? "").replace(/\s+/gu, " ").trim() : text;
}

function write(node: Node): string {
  if (isText(node)) return node.value.replace(/\s+/gu, " ");
  if (!isElement(node) || isUnseen(node)) return "";
  const parts = childrenOf(node).filter((child) => isElement(child) || isText(child));
  const inner = parts.filter(isElement);
  const part = (i: number): string => (inner[i] ? write(inner[i]).trim() : "");
  switch (node.tagName) {
    case "annotation":
    case "annotation-xml":
      return "";
    case "mfrac":
      return ` ${grouped(part(0))}/${grouped(part(1))} `;
    case "msup":
      return `${part(0)}${power(part(1))} `;
    case "msub":
      return `${part(0)}${/^\w+$/.test(part(1)) ? part(1) : `_(${part(1)})`} `;
    case "msubsup":
      return `${part(0)}${part(1)}${power(part(2))} `;
    case "msqrt":
      return `√(${parts.map(write).join("").trim()}) `;
    case "mroot":
      return `${part(1)}√(${part(0)}) `;
    case "mtr":
      return `${inner.map((cell) => write(cell).trim()).join(", ")}; `;
    case "mo": {
      const sign = parts.map(write).join("").trim();
      return CLOSE.test(sign) ? sign : ` ${sign} `;
    }
    case "mtext":
    case "ms":
      return ` ${parts.map(write).join("").trim()} `;
    case "mi":
    case "mn":
      return `${parts.map(write).join("").trim()} `;
    default:
      return parts.map(write).join("");
  }
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function power(text: string): string {
  return /^\d+$/.test(text)
    ? text.replace(/\d/g, (digit) => RAISED[Number(digit)]!)
    : /^\w+$/.test(text)
      ? `^${text}`
      : `^(${text})`;
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}.,]+$/u.test(text) ? text : `(${text})`;
}

import { HtmlValidate } from "html-validate";

/** The rules that every page of a site is held to. */
export const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // The pages are compressed by white space; style is prettier's concern.
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "attr-quotes": "off",
    "void-style": "off",
    // A tel: link is made of what the text says, and there is none; numbers in news are not telephone numbers.
    "tel-non-breaking": "off",
    "long-title": "off",
    // The results of the search are a combobox's list: a select element holds no links, headings or excerpts.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
  },
});

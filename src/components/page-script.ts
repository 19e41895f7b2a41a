/* What a page may need once it is read, in one file: the inline script asks for it after the first paint. */
import "./theme-toggle.ts";
import "../search/client/trigger.ts";
import "./manifest-link.ts";

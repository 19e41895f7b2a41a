/*
 * What a style sheet of the editor's may hold. Lists of what is allowed, not of what is forbidden: a function that CSS gets
 * next year may load something, and is refused until somebody has looked at it. Names are without escapes, in lower case.
 */

const words = (text: string): string[] => text.trim().split(/\s+/);

const GRADIENTS =
  words(`linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient
  repeating-conic-gradient -webkit-linear-gradient -webkit-radial-gradient`);

/** Functions of values. url() and image-set() have rules of their own; src(), image(), cross-fade(), attr() are not here. */
export const VALUE_FUNCTIONS: ReadonlySet<string> = new Set([
  ...GRADIENTS,
  ...words(`rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark contrast-color device-cmyk
    calc calc-size min max clamp round mod rem sin cos tan asin acos atan atan2 pow sqrt hypot log exp abs sign progress
    var env sibling-index sibling-count anchor anchor-size
    matrix matrix3d perspective rotate rotate3d rotatex rotatey rotatez scale scale3d scalex scaley scalez
    skew skewx skewy translate translate3d translatex translatey translatez
    blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
    cubic-bezier steps linear scroll view
    repeat minmax fit-content
    circle ellipse inset polygon path rect xywh shape ray
    counter counters symbols
    format tech local
    stylistic styleset character-variant swash ornaments annotation palette-mix`),
]);

/** Functions of selectors, of conditions, and the words that a bracket may follow without a space. */
export const OTHER_FUNCTIONS: ReadonlySet<string> = new Set(
  words(`is where not has matches any -webkit-any -moz-any nth-child nth-last-child nth-of-type nth-last-of-type lang dir host
    host-context slotted part state cue highlight active-view-transition-type view-transition-group view-transition-old
    view-transition-new view-transition-image-pair picker
    and or only style scroll-state selector font-tech font-format`),
);

/** What may stand in image-set(): url() and what names no address. A string there is one, and a variable may hold one. */
export const IN_IMAGE_SET: ReadonlySet<string> = new Set([...GRADIENTS, "url", "type"]);

export const IMAGE_SETS: ReadonlySet<string> = new Set(["image-set", "-webkit-image-set"]);

/** Rules that begin with @, those inside of others included. @import, @namespace and @document name addresses. */
export const AT_RULES: ReadonlySet<string> = new Set(
  words(`charset media supports container layer keyframes -webkit-keyframes font-face font-feature-values
    font-palette-values property page counter-style scope starting-style view-transition position-try
    styleset stylistic swash ornaments annotation character-variant historical-forms
    top-left-corner top-left top-center top-right top-right-corner bottom-left-corner bottom-left bottom-center
    bottom-right bottom-right-corner left-top left-middle left-bottom right-top right-middle right-bottom`),
);

/*
 * Names of elements by what they do. Source of the lists: the HTML Standard's rendering section
 * (https://html.spec.whatwg.org/multipage/rendering.html).
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that stand on lines of their own. */
export const BLOCKS = set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp",
);

/** Elements inside a line that a page's author knows by their names; any other name is the site's own. */
export const INLINE = set(
  "a abbr acronym b bdi bdo big blink br button cite code data del dfn em font i img input ins kbd label mark marquee math meter nobr object output picture progress q rb rp rt rtc ruby s samp slot small span strike strong sub sup svg time tt u var wbr",
);

/** Elements whose text no reader sees. */
export const UNSEEN = set(
  "applet area audio base canvas colgroup datalist embed frameset iframe input link map meta noembed noframes noscript param script select source style svg template textarea title track video",
);

export const HEADINGS = set("h1 h2 h3 h4 h5 h6");

/** Elements that keep their lines and spaces as they are typed. */
export const TYPED = set("pre xmp plaintext listing");

/** Classes of text that is there for screen readers alone. */
export const SPOKEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|visuallyhidden|u-hidden-visually|offscreen|assistive-text)(?:$|\s)/i;

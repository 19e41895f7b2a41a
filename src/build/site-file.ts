/** The file that says of a built site what it is: the base it was built for, and how much it holds. */
export const SITE_FILE = "accord.json";

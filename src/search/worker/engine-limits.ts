/** Results of a type beside other types; a type that was asked for by itself shows more. */
export const SOME = 5;
export const MANY = 60;

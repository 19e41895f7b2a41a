/**
 * Abbreviations that are others in other languages, with what they stand for in English, French, German and Spanish. A text
 * says one only in capitals: "who" and "j’ai" say neither the WHO nor AI.
 */
export const ABBREVIATIONS: readonly (readonly string[])[] = [
  ["AI", "IA", "KI", "artificial intelligence", "intelligence artificielle", "künstliche Intelligenz"].concat(
    "inteligencia artificial",
  ),
  ["EU", "UE", "European Union", "Union européenne", "Europäische Union", "Unión Europea"],
  ["UN", "ONU", "United Nations", "Nations unies", "Vereinte Nationen", "Naciones Unidas"],
  ["NATO", "OTAN"],
  [
    "WHO",
    "OMS",
    "World Health Organization",
    "Organisation mondiale de la santé",
    "Weltgesundheitsorganisation",
  ].concat("Organización Mundial de la Salud"),
  ["IMF", "FMI", "IWF", "International Monetary Fund", "Fonds monétaire international"].concat(
    "Internationaler Währungsfonds",
    "Fondo Monetario Internacional",
  ),
  ["GDP", "PIB", "BIP"],
  ["NGO", "ONG", "NRO"],
  ["HIV", "VIH"],
];

/** Whether a term is an abbreviation, which counts in capitals alone. */
export const isAbbreviation = (term: string): boolean => /^\p{Lu}{2,5}$/u.test(term);

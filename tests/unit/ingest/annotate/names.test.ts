import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../support/annotated.ts";

/** The names in a text below a headline. */
async function namesIn(lang: string, text: string): Promise<string[]> {
  return (await annotated(lang, `A headline about nothing\n\n${text}`)).names;
}

describe("a name is found whole", () => {
  test("with the people, the place or the owner that begins it", async () => {
    assert.deepEqual(await namesIn("en", "He wrote to the Confederation of Scottish Weaving about the looms."), [
      "Confederation of Scottish Weaving",
    ]);
    assert.deepEqual(await namesIn("en", "They met at Larnow Children's Hospital and later at Ellyn's School."), [
      "Larnow Children's Hospital",
      "Ellyn's School",
    ]);
    assert.deepEqual(await namesIn("en", "It rained on West Larn Beach, and she saw it from Six Elm Island."), [
      "West Larn Beach",
      "Six Elm Island",
    ]);
  });
  test("with what a pair of words joins behind an article that begins the sentence", async () => {
    const text =
      "The Centers for Weather Study and Warning said so. The National Tidal and Lunar Administration agreed.";
    assert.deepEqual(await namesIn("en", text), [
      "Centers for Weather Study and Warning",
      "National Tidal and Lunar Administration",
    ]);
    assert.deepEqual(await namesIn("en", "The Larn Navy and Texas Tidal Guard have been called."), [
      "Larn Navy",
      "Texas Tidal Guard",
    ]);
  });
  test("with the syllables and small words that hyphens join", async () => {
    assert.deepEqual(await namesIn("en", "The chairwoman, Lin Mei-wen, came from Larn-on-Sea by boat."), [
      "Lin Mei-wen",
      "Larn-on-Sea",
    ]);
    assert.deepEqual(await namesIn("en", "A Paris-based editor and Ada Quill, the Editor-in-Chief, came."), [
      "Paris",
      "Ada Quill",
    ]);
  });
  test("with the letters that stand for first names", async () => {
    assert.deepEqual(await namesIn("en", "The poem by W.H. Quillan was read aloud."), ["W.H. Quillan"]);
  });
  test("as its abbreviation spells it", async () => {
    assert.deepEqual(await namesIn("fr", "Elle parle pour le Parti meunier larnois (PML) depuis longtemps."), [
      "Parti meunier larnois",
      "PML",
    ]);
    assert.deepEqual(await namesIn("fr", "L’association Mâts et Voiles a aidé l’équipage."), []);
    assert.deepEqual(await namesIn("fr", "Le député Rassemblement national est passé le matin."), [
      "Rassemblement national",
    ]);
  });
  test("with a particle that has a capital", async () => {
    const text =
      "Le ministre de l'Économie Bruno Le Maire a parlé. Puis M. Le Maire est parti, et François Tannier aussi.";
    assert.deepEqual(await namesIn("fr", text), ["Bruno Le Maire", "François Tannier"]);
  });
  test("with St. in it, with a word for a place before it, and as a place that a people is not called by", async () => {
    assert.deepEqual(
      await namesIn("en", "Mount Orlin smoked. They walked from Mount St. Orla to the University of Hawaii."),
      ["Mount Orlin", "Mount St. Orla", "University of Hawaii"],
    );
    assert.deepEqual(await namesIn("en", "She met voters in Bethnal Green with a Mexican and an Egyptian guide."), [
      "Bethnal Green",
    ]);
  });
  test("with what an office is for, and apart from the next one", async () => {
    const text =
      "The US Department of Justice and the Orlin Competition Bureau agreed. An Orlin County Sheriff's Office clerk came.";
    assert.deepEqual(await namesIn("en", text), [
      "US Department of Justice",
      "Orlin Competition Bureau",
      "Orlin County Sheriff's Office",
    ]);
  });
  test("with its article and its hyphens in French", async () => {
    const text =
      "Elle va à La Roche-sur-Larne. Le feu a pris à Larnac-et-Villars, dans le Larnois, près de la commune d'Orlens.";
    assert.deepEqual(await namesIn("fr", text), ["La Roche-sur-Larne", "Larnac-et-Villars", "Larnois", "Orlens"]);
  });
});

describe("no name is found", () => {
  test("in words that are shouted, or stand among such", async () => {
    assert.deepEqual(
      await namesIn("en", "We WANT this, people want it. BAN OFFSHORE OIL DRILLING. HOW BAD COULD IT GET?"),
      [],
    );
  });
  test("in the abbreviation of words in lower case, here and further on", async () => {
    assert.deepEqual(
      await namesIn("en", "They sent a remotely operated lift (ROL). The ROL was old, and a ROL sank."),
      [],
    );
    assert.deepEqual(await namesIn("en", "The diggers sent undersea shovel robots (USR) there. One USR was old."), []);
  });
  test("where only a part of one stands, or one of several", async () => {
    assert.deepEqual(
      await namesIn("en", "She told Face the Valley that Group E and the film Against All Millers won."),
      [],
    );
  });
  test("in an office, nor in what a ministry is for", async () => {
    assert.deepEqual(await namesIn("en", "It was up to Senate Leader and to Bureau Chief."), []);
    const text = "Un Directeur Médical est venu, et Madame La Ministre de la Santé. Le ministère de la Santé a écrit.";
    assert.deepEqual(await namesIn("fr", text), []);
  });
  test("where a hyphen goes on with it", async () => {
    assert.deepEqual(
      await namesIn("en", "It rose near Mount Orlin Lakka-lakka volcano, a US University-led study says."),
      ["US University"],
    );
  });
});

describe("a name in a language whose nouns have capitals", () => {
  test("is known by the noun for its kind", async () => {
    const text =
      "Die Gewerkschaft Tarna will mehr, sagt der Autokonzern Lumex. In der Hafenstadt Orlin fehlten der Stadt Wohnungen.";
    assert.deepEqual(await namesIn("de", text), ["Tarna", "Lumex", "Orlin"]);
  });
  test("is whole behind an office, whatever list lacks the first name", async () => {
    assert.deepEqual(
      await namesIn("de", "Das sagte Ministerin Nelka Tann (SPD) am Montag. TVK-Präsidentin Orel schwieg."),
      ["Nelka Tann", "SPD", "TVK", "Orel"],
    );
  });
  test("is a club's or a court's, not its town's", async () => {
    const text = "Der FC Augsburg spielt gegen Manchester City. Das Landgericht Regensburg schwieg, auch in Passau.";
    assert.deepEqual(await namesIn("de", text), ["FC Augsburg", "Manchester City", "Landgericht Regensburg", "Passau"]);
  });
  test("has no s of a genitive", async () => {
    assert.deepEqual(await namesIn("de", "Man hört Peter Tanns „Orlin“, und Hans Brahms singt."), [
      "Peter Tann",
      "Hans Brahms",
    ]);
  });
});

test("names in real news of other languages stay whole, or are left alone", async () => {
  const cases: [lang: string, text: string, names: string[]][] = [
    ["de", "Über 800 Stellen sind in Gefahr.", []],
    ["es", "El fuego comenzó en Sabinares del Arlanza.", ["Sabinares del Arlanza"]],
    ["es", "La titular de Interior habló. Ana Larios del Psoe calló.", ["Ana Larios"]],
    ["fr", "Il est mort à Saint-Martin-d’Ordon, près de la rivière.", ["Saint-Martin-d’Ordon"]],
    ["it", "Lo ha detto il presidente del Consiglio Enzo Marchetti.", ["Enzo Marchetti"]],
    ["it", "Lo ha detto il presidente della Fondazione Enzo Marchetti.", []],
    ["en", "Councillor Bill Larkin spoke. The Finance Bill failed.", ["Bill Larkin"]],
    ["en", "Severn Trent Water said it was ready.", ["Severn Trent Water"]],
    ["en", "On Monday Oadby and Wigston Borough Council met.", ["Oadby and Wigston Borough Council"]],
  ];
  for (const [lang, text, names] of cases)
    assert.deepEqual((await annotated(lang, `Titel\n\n${text}`)).names, names, text);
});

describe("names that begin or end elsewhere", () => {
  const namesOf = async (lang: string, text: string): Promise<string[]> =>
    (await annotated(lang, `A headline\n\n${text}`)).names;
  test("should be one for a first name and the one who has it", async () => {
    const text = "The captain, Colin Szeto, left. She said that Colin was glad.";
    assert.deepEqual(await namesOf("en", text), ["Colin Szeto"]);
  });
  test("should be a person's where a firm is called after him, in the rest of the text as well", async () => {
    const { names } = await annotated("en", "A headline\n\nHe met Mayor Michael Bloomberg, and then Bloomberg left.");
    assert.deepEqual(names, ["Michael Bloomberg"]);
  });
  test("should not be what is left of a saint, a model, an office or a firm's own name", async () => {
    assert.deepEqual(
      await namesOf("en", "He took the Oath of Office, flew a 737 MAX and saw the St. Vincent pier."),
      [],
    );
    const de = "Sie wurde Teil der Landestheater und Sinfonieorchester GmbH. Die Philipp Holzmann AG gab auf.";
    assert.deepEqual(await namesOf("de", de), ["Philipp Holzmann AG"]);
  });
});

test("a word of the text behind a title or a letter is nobody", async () => {
  const text =
    "The cold is of type A. Symptoms are mild, and his symptoms grew. Nora Marsh is our Health Secretary Did we not pass this way? What they did was right, said J. Symonds.";
  assert.deepEqual(await namesIn("en", text), ["Nora Marsh", "J. Symonds"]);
  assert.deepEqual(await namesIn("en", "He ate brown bread with Brown. Later Mr Brown left."), ["Brown"]);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../support/annotated.ts";

const quotesIn = async (lang: string, text: string) => (await annotated(lang, `Titre\n\n${text}\n`)).quotes;

describe("words of the reporter inside French marks", () => {
  const cases: [text: string, quotes: [string, string][]][] = [
    [
      "« Nous roulerons, a déclaré Anne Wilde, tant qu’on nous laisse. »",
      [
        ["« Nous roulerons", "Anne Wilde"],
        ["tant qu’on nous laisse. »", "Anne Wilde"],
      ],
    ],
    [
      "« Nous n’avons rien reçu, a déclaré mardi la ministre de la Santé, Jeanne Larquin, et nous attendons. »",
      [
        ["« Nous n’avons rien reçu", "Jeanne Larquin"],
        ["et nous attendons. »", "Jeanne Larquin"],
      ],
    ],
    [
      "« On verra bien ! s’exclame Anne Wilde. Rien n’est décidé. »",
      [
        ["« On verra bien !", "Anne Wilde"],
        ["Rien n’est décidé. »", "Anne Wilde"],
      ],
    ],
    ["« Ce projet, a priori, est mort », estime Paul Oche.", [["« Ce projet, a priori, est mort »", "Paul Oche"]]],
    [
      "« Je crois, comme l’a dit le maire, que tout ira bien », assure Anne Wilde.",
      [["« Je crois, comme l’a dit le maire, que tout ira bien »", "Anne Wilde"]],
    ],
  ];
  for (const [text, quotes] of cases)
    test(text, async () => {
      const found = (await quotesIn("fr", text)).map(([words, who]) => [words.replace(/\s/gu, " "), who]);
      assert.deepEqual(found, quotes);
    });

  test("should stay in other languages, whose marks close before the reporter speaks", async () => {
    const text = "“We will sail, said the old song, as long as they let us,” Joan Larkin said.";
    assert.deepEqual(
      (await quotesIn("en", text)).map(([words]) => words),
      ["“We will sail, said the old song, as long as they let us,”"],
    );
  });
});

describe("a word or two in marks", () => {
  const speech: [lang: string, text: string, quotes: string[]][] = [
    ["en", '"Never," said Joan Larkin, the pilot.', ['"Never,"']],
    [
      "es",
      '"Seguiremos", afirmó la capitana, Ana Larios, "mientras nos dejen".',
      ['"Seguiremos"', '"mientras nos dejen"'],
    ],
    ["de", "„Wir fahren“, sagte Anna Wills, „solange man uns lässt.“", ["„Wir fahren“", "„solange man uns lässt.“"]],
    ["es", "Pidió ahorrar agua. «Cada gota cuenta», dijo.", ["«Cada gota cuenta»"]],
    ["es", "El lema «Cada gota cuenta», dijo, cansa.", []],
    ["en", 'He calls it a "shuttle", said Joan Larkin.', []],
    ["en", '"Shuttle", the boat’s name, was painted over, said Joan Larkin.', []],
    ["en", "The new “Marlow Star,” said Joan Larkin, is late.", []],
    ["de", "„Moby Dick“, schrieb Anna Wills, sei ein Buch.", []],
  ];
  for (const [lang, text, quotes] of speech)
    test(`${quotes.length > 0 ? "is an answer" : "is a term"}: ${text}`, async () => {
      assert.deepEqual(
        (await quotesIn(lang, text)).map(([words]) => words),
        quotes,
      );
    });
});

describe("a name and an office before a colon", () => {
  const cases: [lang: string, text: string, speaker: string][] = [
    ["en", 'Union leader Paul Larkin: "This is the third cut in a year."', "Paul Larkin"],
    ["en", 'The mayor of Larn, Joan Larkin: "We were not asked at all."', "Joan Larkin"],
    ["en", 'Joan Larkin, the mayor: "We were not asked at all."', "Joan Larkin"],
    ["de", "Bürgermeisterin Frauke Johannsen: „Darauf warten wir seit Jahren.“", "Frauke Johannsen"],
    ["de", "Ole Brandt (parteilos): „Darauf warten wir seit vielen Jahren.“", "Ole Brandt"],
    ["nl", 'Directeur Anneke van der Linden: "Wij danken Henk voor negen jaar."', "Anneke van der Linden"],
    ["fr", "La maire de Larn, Anne Wilde : « Nous n’avons rien reçu du tout. »", "Anne Wilde"],
    ["en", 'The crowd interrupted mayor Joan Larkin: "Shame on all of you here."', ""],
    ["en", 'A banner greeted Paul Larkin: "Go home and never come back."', ""],
    ["en", 'A letter to mayor Joan Larkin: "We were not asked at all."', ""],
    ["en", 'London, England: "It rained all day and all night long."', ""],
    ["en", 'London (Reuters): "It rained all day and all night long."', ""],
  ];
  for (const [lang, text, speaker] of cases)
    test(`${speaker === "" ? "says nothing" : "says who speaks"}: ${text}`, async () => {
      assert.deepEqual(
        (await quotesIn(lang, text)).map(([, who]) => who),
        [speaker],
      );
    });
});

describe("marks as typewriters have them", () => {
  const cases: [lang: string, text: string, quotes: string[]][] = [
    ["en", "'I was there all night,' Joan Larkin said.", ["'I was there all night,'"]],
    ["en", "The workers' union and the boys', as ever, were late, said Joan Larkin.", []],
    ["en", "The class of '18, the workers', and Joan Larkin said so.", []],
    ["en", "'Twas a long night, said the workers', and 'em too.", []],
    [
      "nl",
      "'Er wordt nog hard gewerkt', zei Anna Torenstra. 's Nachts brandde het, zei de kranten', 't was laat.",
      ["'Er wordt nog hard gewerkt'"],
    ],
    ["nl", ",,Het is te gek voor woorden'', zegt Anna Torenstra.", [",,Het is te gek voor woorden''"]],
    ["nl", '„Een brand raakt het hele dorp", aldus Anna Torenstra.', ['„Een brand raakt het hele dorp"']],
    ["de", 'Es kamen 5,,6 oder mehr. „Wir bleiben alle hier", sagte Anna Wills.', ['„Wir bleiben alle hier"']],
  ];
  for (const [lang, text, quotes] of cases)
    test(text, async () => {
      assert.deepEqual(
        (await quotesIn(lang, text)).map(([words]) => words),
        quotes,
      );
    });
});

describe("the one who is spoken to", () => {
  const cases: [lang: string, text: string][] = [
    ["fr", "« C’est un coup très dur pour la ville », a déclaré à l’AFP le maire de cette ville."],
    ["fr", "« C’est un coup très dur pour la ville », a confié au Monde le maire de cette ville."],
    ["pt", '"Estamos todos no limite", disse à Lusa o diretor do hospital.'],
    ["it", "«Siamo tutti al limite delle forze», ha detto all'ANSA il direttore."],
    ["es", "«Estamos todos al límite», dijo a EFE la directora del hospital."],
    ["de", "„Wir sind alle am Ende“, sagte der dpa die Leiterin des Heims."],
    ["de", "„Wir sind alle am Ende“, sagte gegenüber Reuters die Leiterin des Heims."],
    ["en", '"We are all at the end of it," said to Reuters the head of the home.'],
  ];
  for (const [lang, text] of cases)
    test(`says nothing: ${text}`, async () => {
      assert.deepEqual(
        (await quotesIn(lang, text)).map(([, who]) => who),
        [""],
      );
    });
});

test("a pronoun means nobody before the one whose name was not found", async () => {
  const text =
    "« Il pleut beaucoup trop ici », a souligné François Larquin.\n\n« C’est la première fois », a déclaré mercredi Nacerix Meddahix. « Nous avons évacué hier deux villages », a-t-il ajouté.";
  assert.deepEqual(
    (await quotesIn("fr", text)).map(([, who]) => who),
    ["François Larquin", "", ""],
  );
});

test("a few words in marks far behind who tells of them are a name", async () => {
  const text = 'Según Conaf, el incendio de mayor preocupación es "El Valle 2", que lleva días.';
  assert.deepEqual(await quotesIn("es", text), []);
});

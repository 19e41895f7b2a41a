import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const figuresOf = async (lang: string, text: string): Promise<string[]> =>
  (await annotated(lang, `A\n\n${text}`)).figures;

describe("small numbers of any thing", () => {
  const counted: [lang: string, text: string, figures: string[]][] = [
    [
      "it",
      "Le due navi e tre nuovi ponti. Due dei quattro autobus, cinque clausole e sette ristoranti.",
      ["2 navi", "3 ponti", "2 autobus", "4 autobus", "5 clausole", "7 ristoranti"],
    ],
    [
      "pt",
      "Os quatro barcos, três novos ônibus escolares e três novas pontes. Duas das cinco igrejas e sete restaurantes fechados.",
      ["4 barcos", "3 ônibus", "3 pontes", "2 igrejas", "5 igrejas", "7 restaurantes"],
    ],
    [
      "nl",
      "De vier auto's en drie nieuwe hotels. Twee van de vijf schepen, drie tankwagens en zes ontploffingen.",
      ["4 auto's", "3 hotels", "2 schepen", "5 schepen", "3 tankwagens", "6 ontploffingen"],
    ],
    [
      "pl",
      "Zbudowano cztery mosty i siedemnaście domów. Przyjechały trzy wozy i sześć zastępów.",
      ["4 mosty", "17 domów", "3 wozy", "6 zastępów"],
    ],
  ];
  for (const [lang, text, figures] of counted)
    test(`should be counted: ${lang}`, async () => assert.deepEqual(await figuresOf(lang, text), figures));

  const none: [lang: string, text: string][] = [
    ["it", "Due sono rimaste, di cui tre rimaste ferme. Tre arrestate, due denunciate. Restano in tre davanti a noi."],
    [
      "it",
      "Due terzi dei voti e due cose. Pagina 3 regole. Il sei maggio piove. Sei stati bravi. Tra i due nasce un patto.",
    ],
    [
      "pt",
      "Duas estão em obras e dois deles caíram. Dois terços dos votos e duas coisas. Página 3 regras. Os três juntos.",
    ],
    [
      "nl",
      "De twee gingen weg. Twee raakten gewond en drie overleden. De drie werkten en de vier wonnen. Pagina 3 regels.",
    ],
    ["nl", "Vijf maal twee derde van de stemmen. De twee zwegen steeds over drie dingen."],
    ["pl", "Dwie trzecie głosów. Trzy razy więcej. Wygrali trzy do dwóch."],
  ];
  for (const [lang, text] of none)
    test(`should be none: ${text}`, async () => assert.deepEqual(await figuresOf(lang, text), []));
});

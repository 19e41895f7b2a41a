import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const TEXT = `A ponte de Alcorra volta a abrir

A prefeita, Lúcia Robles, anunciou na terça-feira que a ponte de Alcorra abrirá em 3 de julho de 2019. As obras começaram em março de 2018 e custaram 2,5 milhões de euros, segundo a câmara.

“Não vamos pagar duas vezes o mesmo telhado”, disse Robles diante dos vizinhos. O porta-voz dos moradores, Jaime Ferreira, explicou: “Queremos ver as contas antes do verão”.

Cada viga custa 1.750 euros. Cerca de 12.500 pessoas atravessam a ponte por dia, 3,2% mais do que antes. Entre 300 e 400 camiões passam à noite. O orçamento é de R$ 3 bilhões, e há 45 novas casas.

A sala 2012 ficou fechada às 18h30. Em 1997 caiu um pilar. Entre 12 e 14 de maio não houve passagem. Na próxima sexta-feira haverá uma festa. Ontem à noite choveu. Amanhã reúne-se o conselho. No dia 1º de janeiro de 2020 a taxa subirá. Às segundas-feiras não há mercado. Na segunda metade do jogo nada mudou.

No início de 2015 e no primeiro trimestre de 2017 houve atrasos. Na década de 1990 foi pior. Chegaram há três semanas. No ano passado o rio subiu.

— Isto não pode continuar assim — disse Ana Torres, moradora da rua Mayor.

O Banco de Portugal e a Universidade de Alcorra assinaram um acordo com o México. Depois chegou Pedro Sanches. Enquanto isso, a água subia. Gastaram R$ 1,2 mi e 3 mil milhões de euros.`;

describe("a text in Portuguese", () => {
  test("should have its dates found, and no room, clock or habit among them", async () => {
    assert.deepEqual((await annotated("pt", TEXT)).dates, [
      "2019-06-11",
      "2019-07-03",
      "2018-03",
      "1997",
      "2019-05-12/2019-05-14",
      "2019-06-14",
      "2019-06-11",
      "2019-06-13",
      "2020-01-01",
      "2015",
      "2017-01/2017-03",
      "199X",
      "2019-05-20/2019-05-26",
      "2018",
    ]);
  });
  test("should have its figures read by its own marks and magnitudes", async () => {
    assert.deepEqual((await annotated("pt", TEXT)).figures, [
      "2500000 EUR",
      "1750 EUR",
      "12500 pessoas",
      "3.2 percent",
      "300 camiões",
      "400 camiões",
      "3000000000 BRL",
      "45 casas",
      "1200000 BRL",
      "3000000000 EUR",
    ]);
  });
  test("should have quoted what stands in its marks, with its speaker", async () => {
    assert.deepEqual((await annotated("pt", TEXT)).quotes, [
      ["“Não vamos pagar duas vezes o mesmo telhado”", "Lúcia Robles"],
      ["“Queremos ver as contas antes do verão”", "Jaime Ferreira"],
      ["Isto não pode continuar assim", "Ana Torres"],
    ]);
  });
  test("should have people, places and organisations named, and no leading word", async () => {
    assert.deepEqual((await annotated("pt", TEXT)).names, [
      "Alcorra",
      "Lúcia Robles",
      "Jaime Ferreira",
      "Ana Torres",
      "Banco de Portugal",
      "Universidade de Alcorra",
      "México",
      "Pedro Sanches",
    ]);
  });
});

test("a verb in Portuguese ends nothing that a number counts, and a saint's place is nobody", async () => {
  const text =
    "Pelo menos 130 pessoas fugiram e 374 ficaram feridas. Mais de 230 mil encontram-se desalojadas em São Leopoldo, nesta quarta-feira (5).";
  const { figures, names, dates } = await annotated("pt", `Um título\n\n${text}`, "2019-06-06");
  assert.deepEqual(figures, ["130 pessoas"]);
  assert.deepEqual(names, ["São Leopoldo"]);
  assert.deepEqual(dates, ["2019-06-05"]);
});

test("a day's number that no such day of the week nearby has leaves it open", async () => {
  const text = "Nesta quarta-feira (8), o rio subiu. No domingo (2/6) choveu.";
  assert.deepEqual((await annotated("pt", `Um título\n\n${text}`, "2019-06-06")).dates, ["?", "2019-06-02"]);
});

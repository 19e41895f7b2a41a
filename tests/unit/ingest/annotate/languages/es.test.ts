import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const TEXT = `El puente de Alcorra vuelve a abrir

La alcaldesa, Lucía Robles, anunció el martes que el puente de Alcorra abrirá el 3 de julio de 2019. Las obras empezaron en marzo de 2018 y costaron 2,5 millones de euros, según el ayuntamiento.

«No vamos a pagar dos veces el mismo tejado», dijo Robles ante los vecinos. El portavoz vecinal, Jaime Ferrer, explicó: «Queremos ver las cuentas antes del verano».

Cada viga cuesta 1.750 euros. Unas 12.500 personas cruzan el puente cada día, un 3,2 % más que antes. Entre 300 y 400 camiones pasan por la noche. El presupuesto es de 3.000 millones de euros, y hay 45 nuevas farolas.

El aula 2012 quedó cerrada a las 18.30 horas. En 1997 se hundió un pilar. Entre el 12 y el 14 de mayo no hubo paso. El viernes próximo habrá una fiesta. Ayer por la mañana llovió. Mañana se reúne el pleno. El 1º de enero de 2020 subirá la tasa. Los lunes no hay mercado.

A principios de 2015 y durante el primer trimestre de 2017 hubo retrasos. Marzo Díaz trabaja en la obra. La década de 1990 fue peor. Llegaron hace tres semanas.

—Esto no puede seguir así —dijo Ana Torres, vecina de la calle Mayor.

El Banco de España y la Universidad de Alcorra firmaron un acuerdo con México. Después llegó Pedro Sánchez. Mientras tanto, el agua subió.`;

describe("a text in Spanish", () => {
  test("should have its dates found, and no room, clock or habit among them", async () => {
    assert.deepEqual((await annotated("es", TEXT)).dates, [
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
    ]);
  });
  test("should have its figures read by its own marks and magnitudes", async () => {
    assert.deepEqual((await annotated("es", TEXT)).figures, [
      "2500000 EUR",
      "1750 EUR",
      "12500 personas",
      "3.2 percent",
      "300 camiones",
      "400 camiones",
      "3000000000 EUR",
      "45 farolas",
    ]);
  });
  test("should have quoted what stands in its marks, with its speaker", async () => {
    assert.deepEqual((await annotated("es", TEXT)).quotes, [
      ["«No vamos a pagar dos veces el mismo tejado»", "Lucía Robles"],
      ["«Queremos ver las cuentas antes del verano»", "Jaime Ferrer"],
      ["Esto no puede seguir así", "Ana Torres"],
    ]);
  });
  test("should have speech go on behind a dash that clings to the reporter's words, and nowhere else", async () => {
    const text = [
      "—¿Y adónde vamos ahora? —preguntó Ana Torres, vecina de la calle Mayor—. Nadie nos dice nada.",
      "—No hay otra salida —afirmó Lucía Robles—, y el techo puede caer —añadió luego.",
      "—Aquí no se queda nadie —dijo Jaime Ferrer. La plaza quedó vacía.",
    ];
    assert.deepEqual((await annotated("es", ["El mercado cierra", ...text].join("\n\n"))).quotes, [
      ["¿Y adónde vamos ahora?", "Ana Torres"],
      ["Nadie nos dice nada.", "Ana Torres"],
      ["No hay otra salida", "Lucía Robles"],
      ["y el techo puede caer", "Lucía Robles"],
      ["Aquí no se queda nadie", "Jaime Ferrer"],
    ]);
  });
  test("should have people, places and organisations named, and no leading word", async () => {
    assert.deepEqual((await annotated("es", TEXT)).names, [
      "Alcorra",
      "Lucía Robles",
      "Jaime Ferrer",
      "Ana Torres",
      "Banco de España",
      "Universidad de Alcorra",
      "México",
      "Pedro Sánchez",
    ]);
  });
});

test("what was a currency is one, and a share out of a hundred is no rate", async () => {
  const text = "El pueblo gastó 653 millones de pesetas, y el parque apenas llega al 5 por cien.";
  assert.deepEqual((await annotated("es", `Un título\n\n${text}`)).figures, ["653000000 ESP", "5 percent"]);
});

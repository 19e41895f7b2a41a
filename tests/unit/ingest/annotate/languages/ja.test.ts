import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const TEXT = `アルコラ橋が再び開通

市長の田中花子氏は火曜日、アルコラ橋が2019年7月3日に開通すると発表した。工事は2018年3月に始まり、2億5000万円かかった。

「同じ屋根に二度も払うつもりはありません」と田中氏は会合の後に述べた。住民代表の鈴木一郎氏は「夏までに帳簿を見たい」と語った。

梁は1本1750円。毎日約1万2500人が橋を渡り、以前より3.2％増えた。夜には300～400台のトラックが通る。予算は3億ドル。

2012号室は閉まっていた。1997年に柱が倒れた。5月12日から14日まで通行止めだった。昨日は雨だった。明日は会議がある。先週の金曜日に祭りがあった。平成29年4月から遅れが出た。1990年代はもっと悪かった。昨年は川が増水した。令和元年5月1日に再開した。2019年度の予算も決まった。`;

describe("a text in Japanese", () => {
  test("should have its dates found, and no room, clock or habit among them", async () => {
    assert.deepEqual((await annotated("ja", TEXT)).dates, [
      "2019-07-03",
      "2018-03",
      "1997",
      "2019-05-12/2019-05-14",
      "2019-06-11",
      "2019-06-13",
      "2019-06-07",
      "2017-04",
      "199X",
      "2018",
      "2019-05-01",
    ]);
  });
  test("should have its figures read by its own marks and magnitudes", async () => {
    assert.deepEqual((await annotated("ja", TEXT)).figures, [
      "250000000 JPY",
      "1750 JPY",
      "12500 人",
      "3.2 percent",
      "300 台",
      "400 台",
      "300000000 USD",
    ]);
  });
  test("should have quoted what stands in its marks", async () => {
    assert.deepEqual((await annotated("ja", TEXT)).quotes, [
      ["「同じ屋根に二度も払うつもりはありません」", ""],
      ["「夏までに帳簿を見たい」", ""],
    ]);
  });
  test("should have no names looked for", async () => {
    assert.deepEqual((await annotated("ja", TEXT)).names, []);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const TEXT = `阿尔科拉大桥重新开放

市长罗丽华周二表示，阿尔科拉大桥将于2019年7月3日开放。工程于2018年3月开始，耗资2.5亿元人民币。

“我们不会为同一个屋顶付两次钱。”罗丽华在会后说。居民代表李强表示：“我们希望在夏天之前看到账目。”

每根梁价格为1750美元。每天约有1.25万人过桥，比以前增加3.2%。每晚有300至400辆卡车通过。预算为3万5000欧元。这叫“一带一路”。

2012号房间关闭。1997年倒塌过一根柱子。5月12日至14日不能通行。昨天下雨。明天开会。上周五有庆祝活动。2017年第一季度有延误。20世纪90年代更糟。去年河水上涨。三年前也有50多人受伤。`;

describe("a text in Chinese", () => {
  test("should have its dates found, and no room, clock or habit among them", async () => {
    assert.deepEqual((await annotated("zh", TEXT)).dates, [
      "2019-07-03",
      "2018-03",
      "1997",
      "2019-05-12/2019-05-14",
      "2019-06-11",
      "2019-06-13",
      "2019-06-07",
      "2017-01/2017-03",
      "2018",
    ]);
  });
  test("should have its figures read by its own marks and magnitudes", async () => {
    assert.deepEqual((await annotated("zh", TEXT)).figures, [
      "250000000 CNY",
      "1750 USD",
      "12500 人",
      "3.2 percent",
      "300 辆",
      "400 辆",
      "35000 EUR",
      "50 人",
    ]);
  });
  test("should have quoted what stands in its marks", async () => {
    assert.deepEqual((await annotated("zh", TEXT)).quotes, [
      ["“我们不会为同一个屋顶付两次钱。”", ""],
      ["“我们希望在夏天之前看到账目。”", ""],
    ]);
  });
  test("should have no names looked for", async () => {
    assert.deepEqual((await annotated("zh", TEXT)).names, []);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const TEXT = `جسر الكورة يفتح من جديد

قالت رئيسة البلدية ليلى الروبي يوم الثلاثاء إن جسر الكورة سيفتح في 3 يوليو 2019. وبدأت الأعمال في مارس 2018 وكلفت 2.5 مليون دولار.

«لن ندفع مرتين ثمن السقف نفسه»، قالت الروبي بعد الاجتماع. وأوضح ممثل السكان: «نريد أن نرى الحسابات قبل الصيف».

يبلغ سعر العارضة ١٬٧٥٠ دولارا. ويعبر الجسر نحو ١٢٬٥٠٠ شخص كل يوم، بزيادة ٣٫٢ في المئة. وبلغت الميزانية 3 مليارات يورو. وأصيب 45 شخصا.

وفي عام 1997 انهار عمود. وفي 12 أيار/مايو 2018 أغلق الجسر. وكان ذلك في ١٤ حزيران ٢٠١٧. وأمس هطل المطر. وسيجتمع المجلس الجمعة المقبل. والعام الماضي ارتفع النهر. جاؤوا قبل ثلاثة أسابيع.`;

describe("a text in Arabic", () => {
  test("should have its dates found, and no room, clock or habit among them", async () => {
    assert.deepEqual((await annotated("ar", TEXT)).dates, [
      "2019-06-11",
      "2019-07-03",
      "2018-03",
      "1997",
      "2018-05-12",
      "2017-06-14",
      "2019-06-14",
      "2019-05-20/2019-05-26",
    ]);
  });
  test("should have its figures read by its own marks and magnitudes", async () => {
    assert.deepEqual((await annotated("ar", TEXT)).figures, [
      "2500000 USD",
      "1750 USD",
      "12500 شخص",
      "3.2 percent",
      "3000000000 EUR",
      "45 شخصا",
    ]);
  });
  test("should have quoted what stands in its marks", async () => {
    assert.deepEqual((await annotated("ar", TEXT)).quotes, [
      ["«لن ندفع مرتين ثمن السقف نفسه»", ""],
      ["«نريد أن نرى الحسابات قبل الصيف»", ""],
    ]);
  });
  test("should have no names looked for", async () => {
    assert.deepEqual((await annotated("ar", TEXT)).names, []);
  });
});

// What a file's parameters mean, in Arabic: by the English sentence that the file's own description prints.

export const PARAMETERS_AR: Readonly<Record<string, string>> = {
  "Deals that name the country.": "الصفقات التي تذكر البلد.",
  "Deals of the sector.": "صفقات القطاع.",
  "Deals in the governorate (OCHA P-code).": "الصفقات في المحافظة، برمزها لدى «أوتشا».",
  "Deals at the stage, or in the band of stages.": "الصفقات في المرحلة أو في مجموعة المراحل.",
  "Deals of the kind of money.": "الصفقات من نوع المال هذا.",
  "Deals whose line counts, or is left out for the reason.":
    "الصفقات التي يُحتسب بندها، أو تُرك خارج المجموع لهذا السبب.",
  "The deals of these ids.": "الصفقات التي لها هذه المعرّفات.",
  "Deals whose line is in this part of a breakdown; several of one breakdown mean or, of two breakdowns and.":
    "الصفقات التي يقع بندها في هذا الجزء من تقسيم؛ وأجزاء التقسيم الواحد يكفي منها جزء، وأجزاء تقسيمين تجتمع.",
  "Written country:alone, sector:joint and so on.":
    "يُكتب على صورة country:alone أو sector:joint وما شابههما.",
  "Of lines that name a chosen country, sector or governorate: those that name no other (alone), or do (joint).":
    "من البنود التي تذكر بلداً أو قطاعاً أو محافظة مختارة: ما لا يذكر غيرها (alone) أو ما يذكره (joint).",
  "Deals first reported in or after this year, month or day.":
    "الصفقات التي ورد أول خبر عنها في هذه السنة أو هذا الشهر أو اليوم، أو بعده.",
  "Deals first reported in or before this year, month or day.":
    "الصفقات التي ورد أول خبر عنها في هذه السنة أو هذا الشهر أو اليوم، أو قبله.",
  "Deals that hold all these words, in either language.":
    "الصفقات التي ترد فيها هذه الكلمات كلها، بأي من اللغتين.",
  "Then: sources these deals rest on.": "ثم المصادر التي تقوم عليها هذه الصفقات.",
  "Sources of the kind.": "المصادر من هذا النوع.",
  "Figures of the series.": "قيم المؤشر.",
  "Figures of the place: SYR or a governorate (OCHA P-code).":
    "قيم المكان: سوريا كلها (SYR) أو محافظة برمزها لدى «أوتشا».",
  "Figures that rest on the source.": "القيم التي تستند إلى المصدر.",
  "Figures whose period ends in or after this year, month or day.":
    "القيم التي تنتهي فترتها في هذه السنة أو هذا الشهر أو اليوم، أو بعده.",
  "Figures whose period begins in or before this year, month or day.":
    "القيم التي تبدأ فترتها في هذه السنة أو هذا الشهر أو اليوم، أو قبله.",
  "Estimates of the study.": "تقديرات الدراسة.",
  "Estimates of the measure.": "تقديرات المقياس.",
  "Estimates of the area: SYR or a governorate (OCHA P-code).":
    "تقديرات المكان: سوريا كلها (SYR) أو محافظة برمزها لدى «أوتشا».",
  "Estimates that rest on the source.": "التقديرات التي تستند إلى المصدر.",
  "Estimates whose period ends in or after this year, month or day.":
    "التقديرات التي تنتهي فترتها في هذه السنة أو هذا الشهر أو اليوم، أو بعده.",
  "Estimates whose period begins in or before this year, month or day.":
    "التقديرات التي تبدأ فترتها في هذه السنة أو هذا الشهر أو اليوم، أو قبله.",
};

/** In: a description of one sentence or more. Out: the same in Arabic, if each of them is known. */
export function parameterInArabic(description: string): string | undefined {
  const sentences = description.split(/(?<=\.) /).map((one) => PARAMETERS_AR[one]);
  return sentences.every((one) => one !== undefined) ? sentences.join(" ") : undefined;
}

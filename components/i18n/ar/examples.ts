import type { examples as en } from "../en/examples";
import type { Wording } from "../wording";

export const examples: Wording<typeof en> = {
  stages:
    "{deal}: لها {events, plural, zero {لا أحداث موثّقة} one {حدث موثّق واحد} two {حدثان موثّقان} few {# أحداث موثّقة} many {# حدثاً موثّقاً} other {# حدث موثّق}}، وأبعد مرحلة تذكرها «{stage}»، وأول ذكر لها في {since}، فعندها تقف الصفقة.",
  dates:
    "{deal}: لا يُعرف من تاريخها إلا {since}، فقد تكون بلغت مرحلة «{stage}» في أي يوم من {low} إلى {high}.",
  "delivery-clock":
    "في يوم هذا الإصدار لم يكن قد سُمع شيء عن {deal} منذ {heard}، أي منذ {days}. وعدد الصفقات الراكدة {dormant, number}.",
  claims:
    "{deal}: عن قيمتها {claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}. والمعتمد رقم {speaker}، وهو {value}. أما ما ورد في {rejecter}، وهو {rejected}، فقد رُفض لخطئه: {why}",
  "claim-order":
    "{deal}: القيمة {firstValue} بحسب {first} ({firstKind})، و{secondValue} بحسب {second} ({secondKind}). فتُعتمد الأولى.",
  "claim-agreement":
    "{deal}: القيمة {firstSaid} بحسب {first}، و{secondSaid} بحسب {second}. وهما بالدولار {firstValue} و{secondValue}، والفارق بينهما {apart}: ومبلغان بهذه الصيغة يتفقان ضمن {within}. {same}: مبلغ {sameStated} يساوي {sameDollars} بحسب {sameSource}، ويُحتسب هنا {countedDollars}؛ والمبلغ واحد فالإفادتان متفقتان.",
  "claim-dollars":
    "{deal}: القيمة {stated} بحسب {source}، وتقديرها بالدولار في المصدر نفسه {dollars}، فيؤخذ هذا التقدير.",
  currency:
    "{deal}: القيمة {stated} بحسب {source}. وبسعر {rate} {currency} للدولار في {month} يكون ذلك {dollars}.",
  lines:
    "في هذا الإصدار {lines, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بنداً} other {# بند}}، لكل صفقة أو حزمة بند. ومبلغ {value} في {deal} محتسب أصلاً في {holder}، فلا يُحتسب مرتين. {why}",
  packages:
    "{package}: يقال إن قيمتها {gross}، ومجموع الصفقات المعروفة فيها {children}، والفارق {rest} يُحتسب باقياً من الحزمة.",
  "left-out": "{deal}: قيمتها {value}، ولا تدخل في أي مجموع، والسبب مذكور: {reason}.",
  parts:
    "{deal}: تسمّي {count, plural, zero {لا بلدان} one {بلداً واحداً} two {بلدين} few {# بلدان} many {# بلداً} other {# بلد}}: {countries}. ومبلغها {value} يُحتسب في جزء «{part}» وحده.",
  "alone-and-joint":
    "الاستثمارات التي تسمّي {country}: لها وحدها {alone}، وبالاشتراك مع غيرها {joint}.",
  totals:
    "مجموع الاستثمارات {value}، بين {low} و{high} بحسب المصدر. احتُسبت {counted, plural, zero {لا صفقات} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}} من أصل {lines, number}، ولا قيمة معلنة للكل في {without, number} منها.",
  waterfall:
    "كل ما قيل عن الاستثمارات يبلغ {claimed}، وما احتُسب منه {counted}. والخطوات بينهما في الأسفل.",
  "top-parts":
    "للاستثمارات {dimension} {parts, plural, zero {لا أجزاء} one {جزء واحد} two {جزءان} few {# أجزاء} many {# جزءاً} other {# جزء}} فيها مال. يسمّي الرسم منها {named, number}، والبقية وعددها {folded, number} جزء واحد قيمته {value}.",
  "group-by":
    "{lines, plural, zero {لا صفقات} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}}: منها {investment, number} للاستثمارات و{assistance, number} للمساعدات و{trade, number} للتجارة، ولا صفقة في نوعين.",
  estimates: "{study}: الأضرار المادية {damage}، وكلفة الإعمار {cost}. مقياسان لا يُجمعان أبداً.",
  "need-beside-promise":
    "{assets}: كلفة الإعمار {need}، واستثمارات القطاعات المقابلة {promise}. وليس أحدهما حصة من الآخر.",
  figures:
    "{series}، {period}: القيمة {firstValue} بحسب {first}، و{secondValue} بحسب {second}. تُعتمد الأولى، وتُرسم الاثنتان.",
  freshness:
    "{series}: يصدر المؤشر كل {every} تقريباً، وفترة أحدث قيمة معتمدة له: {newest}. وحاله يوم هذا الإصدار: {freshness}.",
  plausibility:
    "{deal}: القيمة {claimed} بحسب {source}، بينما أعلى تقدير لكلفة إعمار البلاد كلها {ceiling}. ولم يكن ممكناً نشر شيء قبل أن يرفض محرّر هذا الرقم بسبب مكتوب.",
  complaint:
    "واحدة من {count, plural, zero {صفر من الملاحظات} one {ملاحظة واحدة} two {ملاحظتين} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}} في هذا الإصدار: «{sentence}» ويجيب المحرّر: «{answer}»",
  citations: "{citation}",
  "citation-dates": "صفحة من {source} تعطي تاريخها {iso}، فيُستشهد بها بتاريخ {written}.",
  "citation-formats": "{citation}",
};

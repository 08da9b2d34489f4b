import type { site as en } from "../en/site";
import type { Wording } from "../wording";

export const site: Wording<typeof en> = {
  name: "سجلّ إعمار سوريا",
  tagline:
    "ما وُعدت به سوريا منذ كانون الأول 2024، وما وُقّع منه وما يُبنى، وكلفة إعادة الإعمار، وأحوال الناس في الأثناء. كل رقم ومعه مصادره.",
  "page-title": "{page} · {site}",
  skip: "إلى المحتوى مباشرة",
  menu: "الصفحات",
  breadcrumbs: "أنت هنا",
  deals: "الصفقات",
  damage: "الأضرار",
  people: "أحوال الناس",
  places: "المحافظات",
  sources: "المصادر",
  method: "المنهج",
  data: "البيانات",
  "other-language": "English",
  "other-language-label": "This page in English",
  release: "إصدار {date}",
  "release-long": "إصدار {date}، رقمه ⁦{id}⁩",
  "release-holds":
    "{deals, plural, zero {لا صفقات} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}} · {claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}} · {sources, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدراً} other {# مصدر}}",
  "pinned-title": "إصدار مثبّت",
  pinned: "تعرض هذه الصفحة إصدار {date} وستبقى على حالها، وقد يختلف عنها أحدث إصدار.",
  "to-newest": "اعرض الأحدث",
  "offline-title": "لا اتصال بالشبكة",
  offline: "ما تراه باقٍ للقراءة، وتعود الروابط وخيارات التصفية إلى العمل حين يعود الاتصال.",
  "footer-licence":
    "البيانات برخصة المشاع الإبداعي CC BY 4.0: استعملها واذكر المصدر. والشيفرة برخصة MIT.",
  "footer-corrections": "رقم يبدو خاطئاً؟ ما صوّبناه وكيف تراسلنا",
  "footer-feed": "الصفقات الجديدة والتغييرات أولاً بأول",
  "footer-pin": "رابط لهذه الصفحة كما هي اليوم",
  "footer-code": "الشيفرة وملفات البيانات",
};

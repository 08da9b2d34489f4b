// A sign where everyone knows it; else the code in English and the name in Arabic.
import type { Currency, Locale } from "@/db/vocabulary";

export const CURRENCY_NAMES: Record<Locale, Record<Currency, string>> = {
  en: {
    USD: "$",
    EUR: "€",
    SAR: "SAR",
    GBP: "£",
    AED: "AED",
    JPY: "¥",
    QAR: "QAR",
    CAD: "CAD",
    NOK: "NOK",
    SEK: "SEK",
    DKK: "DKK",
    CHF: "CHF",
    KRW: "KRW",
    SYP: "SYP",
  },
  ar: {
    USD: "دولار",
    EUR: "يورو",
    SAR: "ريال سعودي",
    GBP: "جنيه إسترليني",
    AED: "درهم إماراتي",
    JPY: "ين ياباني",
    QAR: "ريال قطري",
    CAD: "دولار كندي",
    NOK: "كرونة نرويجية",
    SEK: "كرونة سويدية",
    DKK: "كرونة دنماركية",
    CHF: "فرنك سويسري",
    KRW: "وون كوري",
    SYP: "ليرة سورية",
  },
};

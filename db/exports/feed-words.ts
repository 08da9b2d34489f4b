// The few words a feed needs beside those of the data, in both languages.
import type { Locale, Stage } from "../vocabulary";

type FeedWords = {
  title: string;
  isNew: string;
  correction: string;
  was: string;
  now: string;
  source: string;
  stages: Record<Stage, string>;
};

export const FEED_WORDS: Record<Locale, FeedWords> = {
  en: {
    title: "Syria Reconstruction Ledger: new deals, changed stages, corrections",
    isNew: "New",
    correction: "Correction",
    was: "Was",
    now: "Now",
    source: "Source",
    stages: {
      announced: "announced",
      mou: "memorandum signed",
      agreement: "agreement signed",
      contract: "contract signed",
      groundbreaking: "ground broken",
      "under-way": "under way",
      completed: "completed",
      suspended: "suspended",
      cancelled: "cancelled",
    },
  },
  ar: {
    title: "سجل إعادة إعمار سوريا: صفقات جديدة ومراحل تغيّرت وتصويبات",
    isNew: "جديد",
    correction: "تصويب",
    was: "كان",
    now: "صار",
    source: "المصدر",
    stages: {
      announced: "إعلان",
      mou: "توقيع مذكرة تفاهم",
      agreement: "توقيع اتفاق",
      contract: "توقيع عقد",
      groundbreaking: "وضع حجر الأساس",
      "under-way": "قيد التنفيذ",
      completed: "اكتمال",
      suspended: "تعليق",
      cancelled: "إلغاء",
    },
  },
};

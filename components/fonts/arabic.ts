import localFont from "next/font/local";
const plain = localFont({
  src: "./arabic-plain-400.woff2",
  weight: "400",
  variable: "--font-plain",
  display: "swap",
  adjustFontFallback: false,
});
export const fonts = `${plain.variable}`;

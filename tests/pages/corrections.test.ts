import { afterEach, expect, test, vi } from "vitest";
import CorrectionsPage from "../../app/[locale]/corrections/page";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

afterEach(() => {
  vi.unstubAllEnvs();
});

test("where the operator of a copy names an address, errors are told there", async () => {
  vi.stubEnv("LEDGER_CONTACT", "mailto:errors@ledger.example");
  const html = await renderPage(CorrectionsPage, {});
  expect(html).toContain(
    '<a href="mailto:errors@ledger.example" dir="ltr">errors@ledger.example</a>',
  );
  expect(html).not.toContain("names no address to write to");
});

test("an address that no reader could safely follow is refused", async () => {
  vi.stubEnv("LEDGER_CONTACT", "javascript:alert(1)");
  await expect(renderPage(CorrectionsPage, {})).rejects.toThrow("an https or mailto address");
});

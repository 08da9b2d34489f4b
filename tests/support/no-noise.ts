// What is printed to the error console is a defect until a test says it expects it (vi.spyOn).
import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

const heard: string[] = [];

console.error = (...said) => heard.push(`console.error: ${format(...said)}`);
console.warn = (...said) => heard.push(`console.warn: ${format(...said)}`);
process.on("unhandledRejection", (reason) => heard.push(`unhandled rejection: ${format(reason)}`));

function failOnNoise(): void {
  const noise = heard.splice(0);
  if (noise.length > 0) throw new Error(`Nobody expected this:\n${noise.join("\n")}`);
}

afterEach(failOnNoise);
afterAll(failOnNoise);

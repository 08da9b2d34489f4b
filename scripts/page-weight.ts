// Prints what each page of the built app sends on first view: its HTML, and its scripts beside the framework's own.
import { releaseFolder } from "../db/release-folder";
import { VIEWS } from "../tests/browser/pages";
import { scriptsOf, weighPage } from "./page-weight/weigh-page";
import { startBuiltApp } from "./serving/start-built-app";

const kb = (bytes: number) => (bytes / 1024).toFixed(1).padStart(8);

async function main() {
  const app = await startBuiltApp(releaseFolder());
  try {
    console.log("KB after gzip\n    HTML      own  framework  page");
    for (const { address } of VIEWS) {
      const html = await (await fetch(`${app.origin}${address}`)).text();
      const { framework, own, html: size } = weighPage(html, scriptsOf(html));
      console.log(`${kb(size)} ${kb(own)}   ${kb(framework)}  ${address}`);
    }
  } finally {
    await app.stop();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});

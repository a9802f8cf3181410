import { readFileSync } from "node:fs";
import path from "node:path";
import { OFFICE_CDN } from "../../scripts/build/office-js";
import { DIST, inBrowser, openSite, type Site } from "./support/browser";

const HOSTED = OFFICE_CDN.replace("office.js", "");
const OFFICE = path.dirname(require.resolve("@microsoft/office-js/package.json"));

/** What a text that had become markup or code would try, as the source of a script. Gives what ran and what was refused. */
const ATTACK = `(async () => {
  const refused = new Set();
  window.ran = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.add(effectiveDirective));
  const put = (name, given) => document.body.append(Object.assign(document.createElement(name), given));
  put("script", { textContent: "window.ran.push('script')" });
  put("div", { innerHTML: "<img src='data:,' onerror=\\"window.ran.push('handler')\\">" });
  setTimeout("window.ran.push('text')");
  put("img", { src: "https://elsewhere.example/a.png" });
  put("iframe", { src: "https://elsewhere.example/" });
  await fetch("https://elsewhere.example/").catch(() => undefined);
  put("form", { action: "https://elsewhere.example/", id: "stolen" });
  document.getElementById("stolen").submit();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { ran: window.ran, refused: [...refused].sort() };
})()`;

inBrowser("the content policy of what is served", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(DIST);
  });
  afterAll(() => site?.close());

  test.each(["taskpane.html", "playground/", "help.html", "help/SCORE.html"])(
    "of %s lets nothing run or leave that is no file of ours",
    async (file) => {
      const page = await site.browser.newPage();
      await page.route(`${HOSTED}**`, (route) => route.abort());
      await page.goto(site.origin + file);
      const { ran, refused } = await page.evaluate<{ ran: string[]; refused: string[] }>(ATTACK);
      expect(ran).toEqual([]);
      const directives = ["connect-src", "form-action", "frame-src", "img-src"];
      expect(refused).toEqual([...directives, "script-src", "script-src-attr", "script-src-elem"]);
      await page.close();
    },
  );

  test("leaves the pane whole, which asks its own address and office.js for all it needs", async () => {
    const page = await site.browser.newPage({ locale: "zh-CN" });
    const asked: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.route(`${HOSTED}**`, (route) => {
      const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      return route.fulfill({ body: readFileSync(path.join(OFFICE, "dist", name)), contentType: "text/javascript" });
    });
    await page.goto(`${site.origin}taskpane.html`);
    await page.getByRole("heading", { name: "请在 Excel 中打开" }).waitFor();
    expect(asked).toContain(OFFICE_CDN);
    expect(asked.filter((address) => ![site.origin, HOSTED].some((own) => address.startsWith(own)))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

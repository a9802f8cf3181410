import { baseUrl, LOCAL_BASE } from "../../scripts/build/base-url";
import { OFFICE_CDN, officeJs } from "../../scripts/build/office-js";
import { stampManifest } from "../../scripts/build/stamp-manifest";

test.each([
  [undefined, LOCAL_BASE],
  ["https://award.example.cn", "https://award.example.cn/"],
  [" https://award.example.cn/panel ", "https://award.example.cn/panel/"],
  ["https://award.example.cn:8443/panel/", "https://award.example.cn:8443/panel/"],
  ["https://评奖.example.cn", "https://xn--1ts968i.example.cn/"],
])("an origin %p is served below %s", (given, base) => {
  expect(baseUrl(given)).toEqual({ ok: true, base });
});

test.each([
  ["http://award.example.cn", "https only"],
  ["award.example.cn", "not an address"],
  ["", "give an address"],
  [true, "give an address"],
  ["https://u:p@award.example.cn", "password"],
  ["https://award.example.cn/?a=1", "query"],
])("an origin %p is refused, and why is said", (given, why) => {
  expect(baseUrl(given)).toEqual({ ok: false, fault: expect.stringContaining(why) as string });
});

test.each([
  [undefined, OFFICE_CDN, "https://appsforoffice.microsoft.com", false],
  ["office/office.js", "office/office.js", "", true],
  [
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    "https://appsforoffice.cdn.partner.office365.cn",
    false,
  ],
])("office.js given as %p", (given, src, origin, selfHosted) => {
  expect(officeJs(given)).toEqual({ ok: true, src, origin, selfHosted });
});

test.each(["", "lib/office.js", "http://cdn.example/office.js", "https://cdn.example/other.js"])(
  "an office.js %p is refused",
  (given) => {
    expect(officeJs(given)).toMatchObject({ ok: false });
  },
);

const SOURCE = `<A><Version>1.0.0.0</Version><U Value="${LOCAL_BASE}a.png"/><U Value="${LOCAL_BASE}b.png"/></A>`;

test("a manifest is stamped with address and version", () => {
  expect(stampManifest(SOURCE, "https://x.example/$&/", "2.13.4")).toEqual({
    ok: true,
    value: `<A><Version>2.13.4.0</Version><U Value="https://x.example/$&amp;/a.png"/><U Value="https://x.example/$&amp;/b.png"/></A>`,
  });
});

test.each([
  ["a version Excel cannot take", SOURCE, "1.0.0-beta.1", "not x.y.z"],
  ["no Version", SOURCE.replace(/<Version>.*<\/Version>/, ""), "1.0.0", "0 Version elements"],
  ["no address to stamp", SOURCE.replaceAll(LOCAL_BASE, ""), "1.0.0", "no address below"],
])("a manifest with %s is a fault", (_, source, version, fault) => {
  expect(stampManifest(source, LOCAL_BASE, version)).toEqual({
    ok: false,
    faults: [expect.stringContaining(fault) as string],
  });
});

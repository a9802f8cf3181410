import type { Text } from "../../../text/text";
import type { Cap } from "../../office";
import { limit } from "../codecs/number";
import { references } from "../codecs/references";
import { choice, list } from "../codecs/words";
import { plain, ruled, text } from "../field";
import { listSection } from "../list-section";
import { propertyOf } from "../section";
import type { Values } from "../single-section";

/** A cap with its group taken apart, as its rows say it. */
type Flat = Omit<Cap, "by"> & { readonly group?: Text; readonly only?: readonly string[] };

const property = propertyOf<Flat>();
const COUNTS = choice(["seats" as const, "名额", "seats"], ["applications" as const, "申报", "推荐", "applications"]);

/** Limits beyond the tiers' own seats: shared quotas, quotas of groups, limits on applications. */
export const caps = listSection<Cap>({
  title: { zh: "限额", en: "caps" },
  member: { zh: "限额", en: "cap" },
  place: "cap",
  list: "caps",
  of: (scheme) => scheme.caps,
  into: (members) => ({ caps: members }),
  heads: [
    {
      key: { zh: "限额", en: "cap" },
      main: property("most", { zh: "限额", en: "cap" }, ruled(limit), { required: true }),
    },
  ],
  properties: [
    property("counts", { zh: "限额对象", en: "cap counts" }, plain(COUNTS)),
    property(
      "tiers",
      { zh: "限额奖项", en: "cap tiers" },
      plain(references({ zh: "奖项", en: "tier" }, ({ tier }) => tier)),
    ),
    property("sharedWith", { zh: "共用方案", en: "cap shared with" }, plain(list)),
    property(
      "group",
      { zh: "限额分组", en: "cap group" },
      text({ zh: "如 所在区县", en: "such as 所在区县 (district)" }),
    ),
    property("only", { zh: "限额仅限", en: "cap only" }, plain(list)),
  ],
  label: { text: "what" },
  load: ({ by, ...cap }) => ({ ...cap, ...(by && { group: by.group, ...(by.only && { only: by.only }) }) }),
  finish: ({ group, only, ...draft }: Values) => ({
    counts: "seats",
    ...draft,
    ...(group !== undefined && { by: { group, ...(only !== undefined && { only }) } }),
  }),
});

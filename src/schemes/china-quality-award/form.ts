import { citing } from "../citing";
import type { Form, TextLimit } from "../office";
import { silent } from "../silent";

const { said } = citing("CQ2024");
const unsaid = silent("CQ2024", "通知");

/** 附件2 推荐质量领域优质组织和个人信息汇总表. */
export const form: Form = {
  document: "CQ2024",
  clause: "附件2",
  header: ["填报部门", "联系人", "联系电话"],
  columns: [
    { key: "number", heading: "序号" },
    { key: "name", heading: "组织（个人）名称" },
    { key: "place", heading: "所在区县及所属行业" },
    { key: "profile", heading: "组织（个人）简况", text: "profile" },
    { key: "feature", heading: "请用一句话概括组织或个人的质量工作特色（不超过25个字）", text: "feature" },
    { key: "honours", heading: "近五年所获的国家级或省部级质量荣誉" },
    { key: "contact", heading: "联系人姓名、职务及联系电话" },
    { key: "willing", heading: "是否有意愿申报中国质量奖" },
  ],
};

export const texts: readonly TextLimit[] = [
  {
    key: "profile",
    what: { zh: "组织（个人）简况", en: "profile of the organisation or person" },
    most: said(300, "附件2 注", "原则上不超过300个字"),
    charts: unsaid("charts", "附件2 注"),
    severity: "warning",
  },
  {
    key: "feature",
    what: { zh: "一句话概括质量工作特色", en: "quality work in one sentence" },
    most: said(25, "附件2", "不超过25个字"),
    charts: unsaid("charts", "附件2"),
    severity: "error",
  },
];

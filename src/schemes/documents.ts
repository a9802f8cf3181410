import type { RuleDocument } from "./rule";

/** 渝质监发〔2015〕103号. */
export const CQ2015: RuleDocument = {
  key: "CQ2015",
  number: "渝质监发〔2015〕103号",
  title: "市长质量管理奖评选办法实施细则（修订）",
  issuer: "重庆市质量技术监督局",
  issued: "2015-09-29",
  file: "001_",
};

/** 渝经信科技〔2024〕5号, dated 6 February, printed 8 February. */
export const CQ2024: RuleDocument = {
  key: "CQ2024",
  number: "渝经信科技〔2024〕5号",
  title: "关于征集推荐一批质量领域优质组织和个人的通知",
  issuer: "重庆市经济和信息化委员会",
  issued: "2024-02-06",
  file: "002_",
};

/** 渝人社〔2025〕85号. */
export const CQ2025: RuleDocument = {
  key: "CQ2025",
  number: "渝人社〔2025〕85号",
  title: "关于开展重庆市市长质量奖评选表彰工作的通知",
  issuer: "重庆市人力资源和社会保障局、重庆市市场监督管理局",
  issued: "2025-03-12",
  file: "000_",
};

/** 济政办〔2025〕7号, dated 22 August, printed 25 August. */
export const JY2025: RuleDocument = {
  key: "JY2025",
  number: "济政办〔2025〕7号",
  title: "济源市市长质量奖管理办法",
  issuer: "济源市人民政府办公室",
  issued: "2025-08-22",
  file: "003_",
};

/** 运政发〔2023〕14号. */
export const YC2023: RuleDocument = {
  key: "YC2023",
  number: "运政发〔2023〕14号",
  title: "运城市市长质量奖管理办法",
  issuer: "运城市人民政府",
  issued: "2023-06-08",
  file: "004_",
};

export const documents: readonly RuleDocument[] = [CQ2015, CQ2024, CQ2025, JY2025, YC2023];

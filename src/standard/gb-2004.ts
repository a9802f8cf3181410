import { category } from "./build";
import type { Criteria } from "./criteria";

/**
 * GB/T 19580—2004, points as in GB/Z 19579—2004's appendix. The category points also stand in 渝质监发〔2015〕103号
 * 第十五条, hence verified; item points and steps are not in any document at hand.
 */
export const gb2004: Criteria = {
  edition: "gb-2004",
  name: { zh: "GB/T 19580—2004 卓越绩效评价准则", en: "GB/T 19580—2004 Criteria for performance excellence" },
  total: 1000,
  categories: [
    category(["4.1", "领导", "Leadership", 100], "process", true, [
      ["4.1.1", "组织的领导", "Organisational leadership", 60],
      ["4.1.2", "社会责任", "Social responsibility", 40],
    ]),
    category(["4.2", "战略", "Strategy", 80], "process", true, [
      ["4.2.1", "战略制定", "Strategy development", 40],
      ["4.2.2", "战略部署", "Strategy deployment", 40],
    ]),
    category(["4.3", "顾客与市场", "Customers and markets", 90], "process", true, [
      ["4.3.1", "顾客和市场的了解", "Knowledge of customers and markets", 40],
      ["4.3.2", "顾客关系与顾客满意", "Customer relationships and satisfaction", 50],
    ]),
    category(["4.4", "资源", "Resources", 120], "process", true, [
      ["4.4.1", "人力资源", "Human resources", 40],
      ["4.4.2", "财务资源", "Financial resources", 10],
      ["4.4.3", "基础设施", "Infrastructure", 20],
      ["4.4.4", "信息", "Information", 20],
      ["4.4.5", "技术", "Technology", 20],
      ["4.4.6", "相关方关系", "Relationships with interested parties", 10],
    ]),
    category(["4.5", "过程管理", "Process management", 110], "process", true, [
      ["4.5.1", "价值创造过程", "Value creation processes", 70],
      ["4.5.2", "支持过程", "Support processes", 40],
    ]),
    category(["4.6", "测量、分析与改进", "Measurement, analysis and improvement", 100], "process", true, [
      ["4.6.1", "测量与分析", "Measurement and analysis", 40],
      ["4.6.2", "信息和知识的管理", "Management of information and knowledge", 30],
      ["4.6.3", "改进", "Improvement", 30],
    ]),
    category(["4.7", "经营结果", "Business results", 400], "result", true, [
      ["4.7.1", "顾客与市场的结果", "Customer and market results", 120],
      ["4.7.2", "财务结果", "Financial results", 80],
      ["4.7.3", "资源结果", "Resource results", 80],
      ["4.7.4", "过程有效性结果", "Process effectiveness results", 70],
      ["4.7.5", "组织的治理和社会责任结果", "Governance and social responsibility results", 50],
    ]),
  ],
  steps: {
    step: 10,
    bands: [
      [0, 0],
      [10, 20],
      [30, 40],
      [50, 60],
      [70, 80],
      [90, 100],
    ],
    verified: false,
  },
};

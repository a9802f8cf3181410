import { category } from "./build";
import type { Criteria } from "./criteria";

/**
 * GB/T 19580—2012, points as in GB/Z 19579—2012's appendix. Each x.x.1 is an outline (提要) and is not scored. No
 * document at hand prints these points or steps: none is verified.
 */
export const gb2012: Criteria = {
  edition: "gb-2012",
  name: { zh: "GB/T 19580—2012 卓越绩效评价准则", en: "GB/T 19580—2012 Criteria for performance excellence" },
  total: 1000,
  categories: [
    category(["4.1", "领导", "Leadership", 110], "process", false, [
      ["4.1.2", "高层领导的作用", "Role of senior leaders", 50],
      ["4.1.3", "组织治理", "Organisational governance", 30],
      ["4.1.4", "社会责任", "Social responsibility", 30],
    ]),
    category(["4.2", "战略", "Strategy", 90], "process", false, [
      ["4.2.2", "战略制定", "Strategy development", 40],
      ["4.2.3", "战略部署", "Strategy deployment", 50],
    ]),
    category(["4.3", "顾客与市场", "Customers and markets", 90], "process", false, [
      ["4.3.2", "顾客和市场的了解", "Knowledge of customers and markets", 40],
      ["4.3.3", "顾客关系与顾客满意", "Customer relationships and satisfaction", 50],
    ]),
    category(["4.4", "资源", "Resources", 130], "process", false, [
      ["4.4.2", "人力资源", "Human resources", 60],
      ["4.4.3", "财务资源", "Financial resources", 15],
      ["4.4.4", "信息和知识资源", "Information and knowledge resources", 20],
      ["4.4.5", "技术资源", "Technology resources", 15],
      ["4.4.6", "基础设施", "Infrastructure", 10],
      ["4.4.7", "相关方关系", "Relationships with interested parties", 10],
    ]),
    category(["4.5", "过程管理", "Process management", 100], "process", false, [
      ["4.5.2", "过程的识别与设计", "Identification and design of processes", 50],
      ["4.5.3", "过程的实施与改进", "Implementation and improvement of processes", 50],
    ]),
    category(["4.6", "测量、分析与改进", "Measurement, analysis and improvement", 80], "process", false, [
      ["4.6.2", "测量、分析和评价", "Measurement, analysis and evaluation", 40],
      ["4.6.3", "改进与创新", "Improvement and innovation", 40],
    ]),
    category(["4.7", "结果", "Results", 400], "result", false, [
      ["4.7.2", "产品和服务结果", "Product and service results", 80],
      ["4.7.3", "顾客与市场结果", "Customer and market results", 80],
      ["4.7.4", "财务结果", "Financial results", 80],
      ["4.7.5", "资源结果", "Resource results", 60],
      ["4.7.6", "过程有效性结果", "Process effectiveness results", 50],
      ["4.7.7", "领导方面的结果", "Leadership results", 50],
    ]),
  ],
  steps: {
    step: 5,
    bands: [
      [0, 5],
      [10, 25],
      [30, 45],
      [50, 65],
      [70, 85],
      [90, 100],
    ],
    verified: false,
  },
};

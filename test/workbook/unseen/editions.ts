/** The two editions' points, as the appendix of GB/Z 19579 lists them: code, name, points; a category before its items. */
export type Line = readonly [code: string, name: string, points: number];

const lines = (text: string): Line[] =>
  text
    .trim()
    .split(/;\s*/)
    .map((each) => {
      const [, code, name, points] = /^(\S+) (.+) (\d+)$/.exec(each)!;
      return [code, name, Number(points)];
    });

export const OLD: readonly Line[] = lines(`4.1 领导 100; 4.1.1 组织的领导 60; 4.1.2 社会责任 40;
4.2 战略 80; 4.2.1 战略制定 40; 4.2.2 战略部署 40;
4.3 顾客与市场 90; 4.3.1 顾客和市场的了解 40; 4.3.2 顾客关系与顾客满意 50;
4.4 资源 120; 4.4.1 人力资源 40; 4.4.2 财务资源 10; 4.4.3 基础设施 20; 4.4.4 信息 20; 4.4.5 技术 20; 4.4.6 相关方关系 10;
4.5 过程管理 110; 4.5.1 价值创造过程 70; 4.5.2 支持过程 40;
4.6 测量、分析与改进 100; 4.6.1 测量与分析 40; 4.6.2 信息和知识的管理 30; 4.6.3 改进 30;
4.7 经营结果 400; 4.7.1 顾客与市场的结果 120; 4.7.2 财务结果 80; 4.7.3 资源结果 80; 4.7.4 过程有效性结果 70; 4.7.5 组织的治理和社会责任结果 50`);

export const NEW: readonly Line[] = lines(`4.1 领导 110; 4.1.2 高层领导的作用 50; 4.1.3 组织治理 30; 4.1.4 社会责任 30;
4.2 战略 90; 4.2.2 战略制定 40; 4.2.3 战略部署 50;
4.3 顾客与市场 90; 4.3.2 顾客和市场的了解 40; 4.3.3 顾客关系与顾客满意 50;
4.4 资源 130; 4.4.2 人力资源 60; 4.4.3 财务资源 15; 4.4.4 信息和知识资源 20; 4.4.5 技术资源 15; 4.4.6 基础设施 10; 4.4.7 相关方关系 10;
4.5 过程管理 100; 4.5.2 过程的识别与设计 50; 4.5.3 过程的实施与改进 50;
4.6 测量、分析与改进 80; 4.6.2 测量、分析和评价 40; 4.6.3 改进与创新 40;
4.7 结果 400; 4.7.2 产品和服务结果 80; 4.7.3 顾客与市场结果 80; 4.7.4 财务结果 80; 4.7.5 资源结果 60; 4.7.6 过程有效性结果 50; 4.7.7 领导方面的结果 50`);

export const isCategory = ([code]: Line): boolean => code.split(".").length === 2;
export const itemsOf = (lines: readonly Line[]): Line[] => lines.filter((line) => !isCategory(line));
export const categoriesOf = (lines: readonly Line[]): Line[] => lines.filter(isCategory);

/** Percentages on the steps of ten, different for each seed. */
export const tens = (seed: number, i: number): number => 30 + 10 * ((seed * 7 + i * 3 + ((seed * i) % 5)) % 6);

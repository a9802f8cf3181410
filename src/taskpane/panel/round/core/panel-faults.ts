import { headsOutside } from "../../../../checks/heads";
import { stagesOf } from "../../../../checks/scope";
import { cite } from "../../../../schemes/cite";
import { isUnsaid, type Scheme, type Stage } from "../../../../schemes/scheme";
import type { Text } from "../../../../text/text";
import { applicantsFor, isRecused, type Panel, panelsFor } from "../../../../workbook/round/roster";
import type { Round } from "../../../../workbook/round/round";

/** A panel that is not as the scheme has it, with the clause. */
export interface PanelFault {
  readonly text: Text;
  readonly clause: string;
}

/** Panels with fewer or more reviewers or advisers than their stage has, and applicants whom recusals leave too few. */
export function panelFaults(round: Round, scheme: Scheme): PanelFault[] {
  return stagesOf(scheme)
    .filter(({ key }) => !round.stages || round.stages.includes(key))
    .flatMap((stage) =>
      panelsFor(round, stage.key).flatMap((panel) => [
        ...heads(scheme, stage, panel),
        ...advisers(scheme, stage, panel),
        ...leftOver(round, scheme, stage, panel),
      ]),
    );
}

function heads(scheme: Scheme, stage: Stage, { group, reviewers }: Panel): PanelFault[] {
  const wanted = reviewers.length === 0 ? null : headsOutside(stage, reviewers.length);
  if (wanted === null) return [];
  const where = whereOf(stage, group);
  return [
    {
      text: {
        zh: `${where.zh}有 ${reviewers.length} 名评审员，应为 ${wanted} 名`,
        en: `the ${where.en} has ${reviewers.length} reviewer${reviewers.length === 1 ? "" : "s"}; ${wanted} are asked for`,
      },
      clause: cite(scheme, stage.reviewers),
    },
  ];
}

function advisers(scheme: Scheme, stage: Stage, { group, reviewers, advisers: found }: Panel): PanelFault[] {
  const { advisers: rule } = stage;
  if (!rule || isUnsaid(rule) || reviewers.length === 0 || found.length === rule.value) return [];
  const where = whereOf(stage, group);
  return [
    {
      text: {
        zh: `${where.zh}有 ${found.length} 名顾问，应为 ${rule.value} 名`,
        en: `the ${where.en} has ${found.length} adviser${found.length === 1 ? "" : "s"}; ${rule.value} are asked for`,
      },
      clause: cite(scheme, rule),
    },
  ];
}

function leftOver(round: Round, scheme: Scheme, stage: Stage, { group, reviewers }: Panel): PanelFault[] {
  const { reviewers: rule } = stage;
  if (isUnsaid(rule) || reviewers.length < rule.value.least) return [];
  return applicantsFor(round, stage.key, group).flatMap((applicant): PanelFault[] => {
    const left = reviewers.filter((name) => !isRecused(round, name, applicant)).length;
    if (left >= rule.value.least) return [];
    const where = whereOf(stage, group);
    return [
      {
        text: {
          zh: `${where.zh}：${applicant}回避后只剩 ${left} 名评审员，应不少于 ${rule.value.least} 名`,
          en: `${where.en}: recusals leave ${applicant} ${left} reviewer${left === 1 ? "" : "s"}; at least ${rule.value.least} are asked for`,
        },
        clause: cite(scheme, rule),
      },
    ];
  });
}

const whereOf = ({ name }: Stage, group: string | null): Text =>
  group === null ? name : { zh: `${name.zh}${group}`, en: `${name.en}, ${group}` };

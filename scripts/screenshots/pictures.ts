import path from "node:path";
import { checkTexts } from "../../src/taskpane/check/texts";
import { consensusTexts } from "../../src/taskpane/panel/consensus/texts";
import { texts as resultTexts } from "../../src/taskpane/panel/results/texts";
import { roundTexts } from "../../src/taskpane/panel/round/texts";
import { panelTexts } from "../../src/taskpane/panel/texts";
import { texts } from "../../src/taskpane/texts";
import {
  chooseScheme,
  dismissNotice,
  openSample,
  openTab,
  type Playground,
  ROOT,
  SAMPLES,
  select,
  type Size,
  toTop,
} from "./playground";

/** A picture of the guide: what is done in a fresh playground before it is taken. */
export interface Picture {
  readonly size: Size;
  /** The width of the pane where the picture is of the pane alone. */
  readonly pane?: number;
  take(playground: Playground): Promise<void>;
}

const BOOKS = ["01", "02", "03", "04", "05", "06"].map((each) => `资料评审独立评分-评审员${each}.xlsx`);
const PANE = 460;
const pane = (height: number, take: Picture["take"]): Picture => ({ size: { width: 1000, height }, pane: PANE, take });

/** Books with faults of many kinds. */
const FAULTY = BOOKS.slice(0, 2).map((name) => path.join(ROOT, "test/fixtures/workbooks/faulty", name));

async function showResults(playground: Playground): Promise<void> {
  const { pane } = playground;
  await chooseScheme(playground);
  await openTab(playground, texts.panel, panelTexts.results);
  const methods = pane.locator("select:has(option[value=mean])");
  await methods.first().waitFor();
  for (const method of await methods.all()) await method.selectOption("mean");
  await pane.locator("[role=option]").first().click();
}

/** The pictures of docs/guide, by their files' names. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  reviewer: {
    size: { width: 960, height: 680 },
    async take(playground) {
      await openSample(playground, BOOKS[3]);
      await dismissNotice(playground);
      await chooseScheme(playground);
      await openTab(playground, texts.score);
      await select(playground, "D9");
      await playground.pane.getByRole("radio", { name: "50%" }).waitFor();
    },
  },
  setup: pane(1150, async (playground) => {
    const { pane, language } = playground;
    await chooseScheme(playground);
    await openTab(playground, texts.panel, panelTexts.round);
    await select(playground, "B3:B8");
    await pane.getByRole("button", { name: roundTexts.fromCells[language] }).first().click();
    for (const at of [1, 2]) {
      await pane.getByRole("button", { name: roundTexts.addReviewer[language] }).click();
      await pane.getByLabel(`${roundTexts.name[language]} ${at}`, { exact: true }).fill(`评审员0${at}`);
    }
    await toTop(pane.getByRole("heading", { name: roundTexts.applicants[language] }));
  }),
  consensus: pane(900, async (playground) => {
    const { pane, language } = playground;
    await chooseScheme(playground);
    await openTab(playground, texts.panel, panelTexts.consensus);
    await pane.getByTestId("score-books").setInputFiles(BOOKS.map((name) => path.join(SAMPLES, name)));
    await pane.getByText("4.1.1").first().waitFor();
    await toTop(pane.getByText(consensusTexts.stage[language], { exact: true }).first());
  }),
  results: pane(820, async (playground) => {
    await showResults(playground);
    await toTop(playground.pane.getByRole("heading", { name: resultTexts.outcomes[playground.language] }));
  }),
  ladder: pane(720, async (playground) => {
    await showResults(playground);
    await toTop(playground.pane.getByRole("heading", { name: resultTexts.ladder[playground.language] }));
  }),
  check: pane(1000, async (playground) => {
    const { pane, language } = playground;
    await chooseScheme(playground);
    await openTab(playground, texts.check, checkTexts.scores);
    await pane.getByText(checkTexts.manyFiles[language], { exact: true }).click();
    await pane.getByTestId("books").setInputFiles(FAULTY);
    await pane.getByRole("heading", { name: checkTexts.findings[language] }).waitFor();
  }),
  rules: pane(900, async (playground) => {
    await chooseScheme(playground);
    await openTab(playground, texts.rules);
  }),
};

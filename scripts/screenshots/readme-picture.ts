import type { Picture } from "./pictures";
import { explainTexts } from "../../src/taskpane/panel/explain/texts";
import { chooseScheme } from "./playground";

/** A cell of the column that COMBINE fills; the grid is one canvas. */
const COMPOSITE = { x: 285, y: 202 };

/** docs/playground.png: the sample's ranks, and how one of the composites comes about. */
export const README_PICTURE: Picture = {
  size: { width: 1360, height: 800 },
  async take(playground) {
    const { page, pane, language } = playground;
    await page.getByText("名次", { exact: true }).first().click();
    await chooseScheme(playground);
    await page.mouse.click(COMPOSITE.x, COMPOSITE.y);
    await pane.getByText(explainTexts.sentences[language]).waitFor();
  },
};

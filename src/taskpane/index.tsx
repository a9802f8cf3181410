import { createRoot } from "react-dom/client";
import { createExcelPort } from "../hosts/excel";
import { languageOf } from "../text/text";
import { mountPane } from "./mount";
import { Plain } from "./shell/plain";
import { themeOfHost } from "./shell/theme";
import { texts } from "./texts";

/** The pane's page: in Excel the pane on the open workbook, in a plain browser a word on where to open it. */
async function start(element: HTMLElement): Promise<void> {
  const host = typeof Office === "undefined" ? null : (await Office.onReady()).host;
  if (String(host) === "Excel")
    mountPane(element, createExcelPort(), { theme: () => themeOfHost(Office.context.officeTheme) });
  else outside(element);
}

function outside(element: HTMLElement, cause?: unknown): void {
  const language = languageOf(navigator.language);
  const detail = cause === undefined ? undefined : String(cause);
  createRoot(element).render(
    <Plain title={texts.outsideTitle[language]} body={texts.outsideBody[language]} detail={detail} />,
  );
}

const pane = document.getElementById("pane")!;
start(pane).catch((cause: unknown) => outside(pane, cause));

import "@univerjs/preset-sheets-core/lib/index.css";
import "./page.css";
import { createRoot } from "react-dom/client";
import { createGrid } from "../hosts/playground/grid";
import { Messages } from "../hosts/playground/runtime/messages";
import { App } from "./app";
import { languageOfPage } from "./language";
import { loadFunctions } from "./load-functions";
import { texts } from "./texts";
import { prefersDark } from "./use-dark";
import type { Start } from "./use-desk";

const language = languageOfPage(location.search, navigator.language);
document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
document.title = texts.title[language];

const start: Start = async (container, refuse) => {
  const messages = new Messages();
  const functions = await loadFunctions(language, messages);
  return createGrid({ container, language, dark: prefersDark(), functions, messages, refuse });
};

createRoot(document.getElementById("root")!).render(<App language={language} start={start} />);

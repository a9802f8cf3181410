import { makeStyles, tokens } from "@fluentui/react-components";
import type { Cited, Scheme } from "../../schemes/scheme";

const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** Document and clause. The scheme's principal document is named at the head of the view: its clauses stand alone. */
export function Citation({ scheme, cited }: { scheme: Scheme; cited: Cited }) {
  const own = cited.document === scheme.document;
  const number = scheme.documents.find(({ key }) => key === cited.document)?.number ?? cited.document;
  return (
    <span className={useStyles().root} lang="zh-CN">
      {own ? cited.clause : `${number} ${cited.clause}`}
    </span>
  );
}

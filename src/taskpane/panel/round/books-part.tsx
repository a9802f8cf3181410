import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../../schemes/scheme";
import type { Round } from "../../../workbook/round/round";
import { useSpeech } from "../../host/context";
import { MOST_SHEETS } from "./books/most-sheets";
import { useBooks } from "./books/use-books";
import { roundTexts as texts, saying } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  // Panels of many groups make hundreds of books: the list scrolls in itself.
  list: { margin: 0, padding: 0, listStyleType: "none", maxHeight: "24em", overflowY: "auto" },
  book: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** Makes the reviewers' books, and hands them over as files or as sheets. */
export function BooksPart({ round, scheme }: { readonly round: Round; readonly scheme: Scheme }) {
  const t = useSpeech();
  const styles = useStyles();
  const { busy, books, faults, make, cancel, save, saveAll, place } = useBooks(round, scheme);
  return (
    <div className={styles.root}>
      <Caption1 block className={styles.quiet}>
        {t(texts.booksBody)}
      </Caption1>
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={busy} onClick={make}>
          {t(texts.make)}
        </Button>
        {busy && <Button onClick={cancel}>{t(texts.cancel)}</Button>}
        {!busy && books.length > 1 && <Button onClick={() => void saveAll()}>{t(texts.saveAll)}</Button>}
      </div>
      <div role="status" className={styles.line}>
        {busy && <Spinner size="tiny" />}
        {books.length > 0 && t(saying.made(books.length))}
      </div>
      {faults.map((fault) => (
        <MessageBar key={fault.zh} intent="warning" layout="multiline">
          <MessageBarBody>{t(fault)}</MessageBarBody>
        </MessageBar>
      ))}
      {books.length > 0 && (
        <ul className={styles.list}>
          {books.map((book) => (
            <li key={book.file} className={styles.book}>
              <span>
                {book.file} <span className={styles.quiet}>{t(saying.sheets(book.count))}</span>
              </span>
              <div className={styles.line}>
                <Button size="small" aria-label={`${t(texts.save)} ${book.file}`} onClick={() => save(book)}>
                  {t(texts.save)}
                </Button>
                {book.sheets ? (
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={`${t(texts.place)} ${book.file}`}
                    onClick={() => void place(book)}
                  >
                    {t(texts.place)}
                  </Button>
                ) : (
                  <Caption1 className={styles.quiet}>{t(saying.tooMany(MOST_SHEETS))}</Caption1>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

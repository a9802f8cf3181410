import type { CSSProperties, ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly body: string;
  readonly detail?: string;
  readonly children?: ReactNode;
}

/** A page of words in plain elements and system colours, for when there is no workbook or the theme itself has failed. */
export function Plain({ title, body, detail, children }: Props) {
  return (
    <div style={page}>
      <div role="alert">
        <h1 style={heading}>{title}</h1>
        <p>{body}</p>
        {detail && <p style={details}>{detail}</p>}
      </div>
      {children}
    </div>
  );
}

const page: CSSProperties = {
  colorScheme: "light dark",
  background: "Canvas",
  color: "CanvasText",
  font: '14px/1.5 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif',
  padding: 16,
  height: "100%",
  boxSizing: "border-box",
  overflow: "auto",
};
const heading: CSSProperties = { fontSize: 20, lineHeight: 1.3, margin: 0 };
const details: CSSProperties = { fontFamily: "monospace", overflowWrap: "anywhere" };

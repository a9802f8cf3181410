import {
  Button,
  Link,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  Tooltip,
} from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";
import type { Language, Text } from "../text/text";
import { addressIn } from "./language";
import { REVIEWERS, SUMMARIES } from "./sample";
import { texts } from "./texts";

export interface HeaderProps {
  readonly language: Language;
  readonly busy: boolean;
  readonly paneOpen: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onRound: () => void;
  readonly onSave: () => void;
  readonly onPane: (open: boolean) => void;
}

/** The bar above the grid: files in and out, samples, help, and how the page looks. */
export function Header(props: HeaderProps) {
  const { language, busy, paneOpen } = props;
  const say = (text: Text) => text[language];
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file may be chosen again.
    event.target.value = "";
    if (file) props.onOpen(file);
  };
  return (
    <header className="header">
      <h1 className="title">{say(texts.title)}</h1>
      <div className="actions" role="toolbar" aria-label={say(texts.toolbar)}>
        <input ref={input} type="file" hidden accept=".xlsx,.xlsm,.xls,.csv" onChange={choose} data-testid="file" />
        <Tooltip content={say(texts.openHint)} relationship="description">
          <Button appearance="primary" disabled={busy} onClick={() => input.current?.click()}>
            {say(texts.open)}
          </Button>
        </Tooltip>
        <Button disabled={busy} onClick={props.onSave}>
          {say(texts.save)}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button disabled={busy}>{say(texts.samples)}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={props.onRound}>{say(texts.round)}</MenuItem>
              <MenuDivider />
              {SUMMARIES.map((name) => (
                <MenuItem key={name} onClick={() => props.onSample(name)}>
                  {name}
                </MenuItem>
              ))}
              <MenuDivider />
              {REVIEWERS.map((name) => (
                <MenuItem key={name} onClick={() => props.onSample(name)}>
                  {name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <div className="actions">
        <Link href="../help.html" target="_blank" rel="noopener">
          {say(texts.help)}
        </Link>
        <Link href={addressIn(language === "zh" ? "en" : "zh")} lang={language === "zh" ? "en" : "zh-CN"}>
          {say(texts.otherLanguage)}
        </Link>
        <ToggleButton appearance="subtle" checked={paneOpen} onClick={() => props.onPane(!paneOpen)}>
          {say(texts.pane)}
        </ToggleButton>
      </div>
    </header>
  );
}

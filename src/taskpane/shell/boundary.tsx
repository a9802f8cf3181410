import { Component, type ReactNode } from "react";
import type { Language } from "../../text/text";
import { texts } from "../texts";
import { Plain } from "./plain";

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Stands above everything else: whatever fails inside, the pane says so and offers to start again instead of going white. */
export class Boundary extends Component<Props, { readonly failure: string | null }> {
  override state: { failure: string | null } = { failure: null };

  static getDerivedStateFromError(cause: unknown) {
    return { failure: cause instanceof Error ? cause.message : String(cause) };
  }

  override render() {
    const { failure } = this.state;
    const { language, children } = this.props;
    if (failure === null) return children;
    return (
      <Plain title={texts.brokenTitle[language]} body={texts.brokenBody[language]} detail={failure}>
        <button type="button" onClick={() => this.setState({ failure: null })}>
          {texts.reopen[language]}
        </button>
      </Plain>
    );
  }
}

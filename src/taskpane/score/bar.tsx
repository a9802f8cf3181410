import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** How much of a whole there is; the numbers stand beside it, so it says nothing to those who cannot see it. */
export function Bar({ share, className }: { share: number; className?: string }) {
  const styles = useStyles();
  const width = `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <div className={mergeClasses(styles.track, className)} aria-hidden="true">
      <div className={styles.fill} style={{ width }} />
    </div>
  );
}

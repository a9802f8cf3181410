import importPlugin from "eslint-plugin-import";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

// The house, ground first: a folder may import those before it, never those after it.
const floors = [
  "text",
  "exact",
  "standard",
  "schemes",
  "scoring",
  "ranking",
  "agreement",
  "eligibility",
  "workbook",
  "checks",
  "reports",
  "functions",
  "hosts",
  "taskpane",
  "commands",
  "playground",
  "cli",
];
// Doors know each other by nothing but the port.
const apart = [
  { target: "./src/hosts", from: "./src/functions" },
  { target: "./src/commands", from: "./src/playground" },
  { target: "./src/cli", from: ["./src/hosts", "./src/taskpane", "./src/commands", "./src/playground"] },
];
const zones = floors.slice(0, -1).map((floor, i) => ({
  target: `./src/${floor}`,
  from: floors.slice(i + 1).map((above) => `./src/${above}`),
  message: `${floor} lies below: imports run down the house (eslint.config.mjs).`,
}));
const office = Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]));

export default tseslint.config(
  { ignores: ["dist/**", "dist-wps/**", "node_modules/**", "coverage/**", "test/fixtures/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "office-addins": officeAddins, import: importPlugin },
    settings: { "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs"] } } },
    rules: {
      ...office,
      "import/no-restricted-paths": ["error", { zones: [...zones, ...apart] }],
      "import/no-cycle": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  // The metadata generator reads the parameters' types and knows no unknown[][].
  { files: ["src/functions/face/**"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);

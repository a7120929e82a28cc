// The stylesheets have to work in the oldest browsers that package.json's `browserslist` names.
import { readFileSync } from "node:fs";

const { browserslist } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url)));

// Where these are missing nothing is lost: text keeps its size, a finger still drags, a cursor or a
// scrollbar looks plainer, what is off screen is painted early, paper has the margins that its
// printer likes, and a field that grows by itself can be pulled larger still.
const enhancements = [
  "css-content-visibility",
  "css-overscroll-behavior",
  "css-paged-media",
  "css-resize",
  "css-scrollbar",
  "css-touch-action",
  "css3-cursors-grab",
  "text-size-adjust",
];

export default {
  plugins: ["stylelint-no-unsupported-browser-features"],
  rules: {
    "plugin/no-unsupported-browser-features": [
      true,
      { browsers: browserslist, ignorePartialSupport: true, ignore: enhancements },
    ],
    // Newer than the baseline, and not in the data that the rule above reads.
    "function-disallowed-list": ["color-mix", "light-dark", "linear"],
    "at-rule-disallowed-list": ["container", "property", "scope", "starting-style"],
  },
};

// Body of a function: the most that people may want between lines, paragraphs, letters and words
// (WCAG 2.2, success criterion 1.4.12).
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`);
document.adoptedStyleSheets = arguments[0] ? [sheet] : [];

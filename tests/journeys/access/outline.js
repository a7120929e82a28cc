// Body of a function over a language: what is wrong with the page's headings, landmarks, title and
// language, as sentences.
const shown = (it) => it.checkVisibility();
const all = (css) => [...document.querySelectorAll(css)].filter(shown);
const found = [];

const levels = all("h1, h2, h3, h4, h5, h6").map((it) => Number(it.tagName[1]));
if (levels.filter((it) => it === 1).length !== 1 || levels[0] !== 1) found.push(`headings begin with ${levels}`);
if (levels.some((it, at) => at > 0 && it > levels[at - 1] + 1)) found.push(`headings skip a level: ${levels}`);
for (const it of all("h1, h2, h3, h4, h5, h6")) if (!it.innerText.trim()) found.push(`empty heading ${it.outerHTML}`);

const mains = all("main, [role=main]");
if (mains.length !== 1) found.push(`${mains.length} main landmarks`);
const named = (it) => (it.getAttribute("aria-label") ?? it.getAttribute("aria-labelledby") ?? "").trim();
const banners = all("header, [role=banner]").filter((it) => !it.closest("main, article, section, aside, nav"));
if (banners.length > 1) found.push(`${banners.length} banners`);
const navs = all("nav, [role=navigation]");
const names = navs.map((it) => it.getAttribute("aria-label") ?? document.getElementById(it.getAttribute("aria-labelledby"))?.innerText ?? "");
if (names.some((it) => !it.trim())) found.push("a nav without a name");
if (new Set(names).size !== names.length) found.push(`navs with the same name: ${names}`);

if (document.documentElement.lang !== arguments[0]) found.push(`lang is ${document.documentElement.lang}`);
if (!document.title.trim()) found.push("no title");
for (const it of all("[lang]")) if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(it.lang)) found.push(`lang=${it.lang}`);
return found;

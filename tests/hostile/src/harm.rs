//! What can be done to a firm.

use crate::{
    draft::{Draft, quoted},
    random::Random,
};

/// Texts that would be more than text in a careless page.
const MARKUP: &[&str] = &[
    "<script>window.harmed = true</script>",
    "<img src=x onerror=\"window.harmed = true\">",
    "\"><svg onload=window.harmed=true>",
    "</title></script><script>window.harmed = true</script>",
    "<iframe srcdoc='<script>parent.harmed = true</script>'></iframe>",
    "<a href=\"javascript:window.harmed=true\">Betrieb</a>",
    "&lt;script&gt;window.harmed = true&lt;/script&gt;",
    "{{constructor.constructor('window.harmed = true')()}}",
    "${window.harmed = true}",
    "' onmouseover='window.harmed = true",
    "<!--",
    "]]>",
];

/// Addresses that lead where no link may.
const LINKS: &[&str] = &[
    "javascript:window.harmed=true",
    "JaVaScRiPt:window.harmed=true",
    " javascript:window.harmed=true",
    "java\\nscript:window.harmed=true",
    "java\\u0000script:window.harmed=true",
    "data:text/html,<script>parent.harmed=true</script>",
    "vbscript:harmed",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "http://example.org",
    "//evil.example",
    "https://user:password@evil.example",
    "https://good.example@evil.example",
    "https://example.org/\\\" onmouseover=\\\"window.harmed=true",
    "https://example.org/<script>",
    "https://example.org/\\u202egro.live",
    "https://",
    "tel:+49302312500",
    "mailto:a@b.example?bcc=c@d.example",
    "*#06#",
    "tel:112",
];

/// Places where no firm of the box is, and what is no place at all.
const PLACES: &[&str] = &[
    "[3.0,55.9]",
    "[-30.0,0.0]",
    "[51.6,7.1]",
    "[7.1,251.6]",
    "[181.0,91.0]",
    "[1e999,51.6]",
    "[-1e308,1e308]",
    "[99999999999999999999999999,51.6]",
    "[\"NaN\",\"NaN\"]",
    "[\"7.1\",\"51.6\"]",
    "[null,null]",
    "[]",
    "[7.1]",
    "[[7.1,51.6]]",
    "{\"lon\":7.1,\"lat\":51.6}",
    "\"7.1,51.6\"",
    "null",
    "-0",
];

/// Characters that can't be seen, or turn what is seen around, raw and as JSON writes them.
const UNSEEN: &[&str] = &[
    "\u{202e}",
    "\u{202d}",
    "\u{2066}",
    "\u{2067}",
    "\u{2069}",
    "\u{200f}",
    "\u{200b}",
    "\u{200d}",
    "\u{2060}",
    "\u{feff}",
    "\u{ad}",
    "\u{61c}",
    "\u{e0041}",
    "\u{e000}",
    "\u{fff9}",
    "\u{85}",
    "\u{2028}",
    "\u{7f}",
    "\\u0000",
    "\\u0007",
    "\\u001b[31m",
    "\\u202e",
    "\\u2066",
    "\\ufeff",
    "\\u0085",
    "\\udb40\\udc41",
];

/// What breaks a text: bytes that are no UTF-8, and halves of surrogate pairs, as bytes and as
/// JSON writes them.
const BROKEN: &[&[u8]] = &[
    b"\xed\xa0\x80",
    b"\xed\xbf\xbf",
    b"\xff\xfe",
    b"\xc0\xaf",
    b"\xe4",
    b"\xf8\x88\x80\x80\x80",
    b"\\ud800",
    b"\\udc00\\ud800",
    b"\\ud83d",
    b"\x00",
    b"\x1b[2J",
    b"\x08",
    "\u{fffd}".as_bytes(),
];

/// Values of a kind that no part has.
const KINDS: &[&str] = &[
    "17",
    "-1",
    "1e400",
    "true",
    "[]",
    "{}",
    "[[[]]]",
    "[null]",
    "{\"toString\":\"x\"}",
    "{\"__proto__\":{\"harmed\":true}}",
    "\"\"",
    "\" \\t \"",
    "[\"<script>\"]",
    "[{\"trade\":\"tischler\",\"year\":1e9}]",
    "[{\"trade\":\"../../x\",\"year\":2027,\"places\":-1}]",
];

/// Keys that are none.
const IDS: &[&str] = &[
    "\"../../index\"",
    "\"<b>\"",
    "\"A B\"",
    "\"-\"",
    "7",
    "null",
    "{}",
    "\"\\u202e\"",
    "\"a/b?c#d\"",
];

/// Records that are no records.
const RECORDS: &[&str] =
    &["null", "17", "\"<script>\"", "[]", "true", "{}", "[[[[[[]]]]]]", "1e999"];

/// Parts that are texts.
const TEXTS: &[&str] = &["name", "openingHours", "source"];
/// Parts that are links.
const LINKED: &[&str] = &["url", "telephone", "email", "sourceUrl"];
/// All parts that are read.
const PARTS: &[&str] = &[
    "name",
    "trades",
    "address",
    "telephone",
    "email",
    "url",
    "apprenticeships",
    "languages",
    "topics",
    "openingHours",
    "sample",
    "updated",
    "source",
    "sourceUrl",
    "internship",
    "approximate",
];

/// How deep what is nested is: around where readers give up.
const DEPTHS: &[usize] = &[100, 127, 128, 129];

/// Ways to do harm.
#[derive(Clone, Copy)]
enum Harm {
    Markup,
    Link,
    Place,
    Unseen,
    Broken,
    Kind,
    Key,
    NoRecord,
    Nested,
    Repeated,
    Long,
    Many,
}

const HARMS: &[Harm] = &[
    Harm::Markup,
    Harm::Link,
    Harm::Place,
    Harm::Unseen,
    Harm::Broken,
    Harm::Kind,
    Harm::Key,
    Harm::NoRecord,
    Harm::Nested,
    Harm::Repeated,
    Harm::Long,
    Harm::Many,
];

/// The record of a firm to which harm was done; `earlier` is the key of a good one before it.
pub fn done(draft: Draft, earlier: Option<&String>, random: &mut Random) -> Vec<u8> {
    match random.one(HARMS) {
        Harm::Markup => {
            let (part, markup) = (random.one(TEXTS), random.one(MARKUP));
            draft.with(part, quoted(markup.as_bytes())).written()
        }
        Harm::Link => {
            let (part, link) = (random.one(LINKED), random.one(LINKS));
            draft.with(part, format!("\"{link}\"").into_bytes()).written()
        }
        Harm::Place => {
            let coordinates = random.one(PLACES).as_bytes().to_vec();
            Draft { coordinates, ..draft }.written()
        }
        Harm::Unseen => {
            let (part, unseen) = (random.one(TEXTS), random.one(UNSEEN));
            draft.with(part, format!("\"Muster{unseen}betrieb {unseen}\"").into_bytes()).written()
        }
        Harm::Broken => {
            let part = random.one(TEXTS);
            let text = [b"\"Muster".as_slice(), random.one(BROKEN), b"betrieb\""].concat();
            draft.with(part, text).written()
        }
        Harm::Kind => {
            let (part, kind) = (random.one(PARTS), random.one(KINDS));
            draft.with(part, kind.as_bytes().to_vec()).written()
        }
        Harm::Key => Draft { id: random.one(IDS).as_bytes().to_vec(), ..draft }.written(),
        Harm::NoRecord => random.one(RECORDS).as_bytes().to_vec(),
        Harm::Nested => {
            let part = random.one(PARTS);
            let part = random.one(&[part, "later"]);
            let with = random.one(&[("[", "]"), ("{\"a\":", "}")]);
            draft.with(part, nested(random.one(DEPTHS), with)).written()
        }
        Harm::Repeated => match earlier {
            Some(good) => Draft { id: quoted(good.as_bytes()), ..draft }.written(),
            None => draft.named("").written(),
        },
        Harm::Long => {
            let (part, length) = (random.one(TEXTS), random.one(&[161, 301, 501]));
            draft.with(part, quoted("ä".repeat(length).as_bytes())).written()
        }
        Harm::Many => {
            let many = format!("[{}]", vec!["\"tischler\""; 61].join(","));
            draft.with(random.one(&["trades", "languages", "topics"]), many.into_bytes()).written()
        }
    }
}

/// A value in so many others.
pub fn nested(depth: usize, (open, close): (&str, &str)) -> Vec<u8> {
    format!("{}1{}", open.repeat(depth), close.repeat(depth)).into_bytes()
}

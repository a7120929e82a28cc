use packan_domain::search::folded;

use crate::businesses::read::language_tag;

/// Languages that are spoken in many firms, by tag, German and English name.
const LANGUAGES: &[(&str, &str, &str)] = &[
    ("ar", "Arabisch", "Arabic"),
    ("bg", "Bulgarisch", "Bulgarian"),
    ("bs", "Bosnisch", "Bosnian"),
    ("cs", "Tschechisch", "Czech"),
    ("da", "Dänisch", "Danish"),
    ("de", "Deutsch", "German"),
    ("el", "Griechisch", "Greek"),
    ("en", "Englisch", "English"),
    ("es", "Spanisch", "Spanish"),
    ("et", "Estnisch", "Estonian"),
    ("fa", "Persisch", "Persian"),
    ("fi", "Finnisch", "Finnish"),
    ("fr", "Französisch", "French"),
    ("he", "Hebräisch", "Hebrew"),
    ("hi", "Hindi", "Hindi"),
    ("hr", "Kroatisch", "Croatian"),
    ("hu", "Ungarisch", "Hungarian"),
    ("hy", "Armenisch", "Armenian"),
    ("it", "Italienisch", "Italian"),
    ("ja", "Japanisch", "Japanese"),
    ("ka", "Georgisch", "Georgian"),
    ("ko", "Koreanisch", "Korean"),
    ("ku", "Kurdisch", "Kurdish"),
    ("lt", "Litauisch", "Lithuanian"),
    ("lv", "Lettisch", "Latvian"),
    ("mk", "Mazedonisch", "Macedonian"),
    ("nds", "Niederdeutsch", "Low German"),
    ("nl", "Niederländisch", "Dutch"),
    ("no", "Norwegisch", "Norwegian"),
    ("pa", "Pandschabi", "Punjabi"),
    ("pl", "Polnisch", "Polish"),
    ("prs", "Dari", "Dari"),
    ("ps", "Paschtu", "Pashto"),
    ("pt", "Portugiesisch", "Portuguese"),
    ("ro", "Rumänisch", "Romanian"),
    ("ru", "Russisch", "Russian"),
    ("sk", "Slowakisch", "Slovak"),
    ("sl", "Slowenisch", "Slovenian"),
    ("so", "Somali", "Somali"),
    ("sq", "Albanisch", "Albanian"),
    ("sr", "Serbisch", "Serbian"),
    ("sv", "Schwedisch", "Swedish"),
    ("ta", "Tamil", "Tamil"),
    ("th", "Thailändisch", "Thai"),
    ("ti", "Tigrinya", "Tigrinya"),
    ("tr", "Türkisch", "Turkish"),
    ("uk", "Ukrainisch", "Ukrainian"),
    ("ur", "Urdu", "Urdu"),
    ("vi", "Vietnamesisch", "Vietnamese"),
    ("zh", "Chinesisch", "Chinese"),
];

/// The tag of a language by its name or tag.
pub(super) fn language(word: &str) -> Option<String> {
    let wanted = folded(word);
    let named = LANGUAGES.iter().find(|(_, de, en)| folded(de) == wanted || folded(en) == wanted);
    named.map(|(tag, ..)| (*tag).to_owned()).or_else(|| language_tag(word))
}

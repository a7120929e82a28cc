//! Every address of the app, one for each route.

use xtask::layout;

use crate::{Broken, Outcome};

/// A page, with a name for its picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Such as `beruf`.
    pub name: &'static str,
    /// Path and query, without the path that the app lies under.
    pub path: String,
}

/// Every route of the app, those with a parameter filled in from the embedded feed.
pub fn pages() -> Outcome<Vec<Page>> {
    let page = |name, path: &str| Page { name, path: path.to_owned() };
    Ok(vec![
        page("start", "/"),
        page("swipe", "/swipe"),
        page("ergebnis", "/ergebnis"),
        page("antworten", "/antworten"),
        page("berufe", "/berufe"),
        page("beruf", "/berufe/baecker"),
        page("karte", "/karte"),
        page("karte-gefiltert", "/karte?beruf=baecker&ort=marl"),
        page("betrieb", &format!("/betriebe/{}", first_business()?)),
        page("ort", "/orte/marl"),
        page("ort-verglichen", "/orte/marl?mit=gladbeck"),
        page("region", "/region"),
        page("zukunft", "/zukunft"),
        page("karriere", "/karriere"),
        page("karriere-beruf", "/karriere?beruf=baecker"),
        page("merkliste", "/merkliste"),
        page("klasse", "/klasse"),
        page("so-funktionierts", "/so-funktionierts"),
        page("plakat", "/plakat?beruf=baecker"),
        page("fuer-betriebe", "/fuer-betriebe"),
        page("fuer-schulen", "/fuer-schulen"),
        page("fuer-eltern", "/fuer-eltern"),
        page("presse", "/presse"),
        page("einbetten", "/einbetten"),
        page("studienausstieg", "/studienausstieg"),
        page("einstellungen", "/einstellungen"),
        page("klima-deck", "/swipe?thema=climate"),
        page("eingebettete-karte", "/eingebettet/karte?ort=marl"),
        page("eingebetteter-beruf", "/eingebettet/beruf?beruf=baecker"),
        page("eingebettetes-deck", "/eingebettet/deck"),
        page("impressum", "/impressum"),
        page("datenschutz", "/datenschutz"),
        page("barrierefreiheit", "/barrierefreiheit"),
    ])
}

fn first_business() -> Outcome<String> {
    let folder = layout::embedded_feed().join("businesses");
    let mut shards: Vec<_> = std::fs::read_dir(&folder)?.flatten().map(|it| it.path()).collect();
    shards.sort();
    let first = shards.first().ok_or_else(|| Broken("the feed has no businesses".to_owned()))?;
    let shard: serde_json::Value = serde_json::from_slice(&std::fs::read(first)?)?;
    let id = &shard["features"][0]["id"];
    id.as_str().map(str::to_owned).ok_or_else(|| Broken(format!("a business without id: {id}")))
}

//! What the campaign's pages tell comes from the content, with source and date.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, reason = "a test may stop at once")]

mod markup;
mod region;

use std::{collections::BTreeSet, fs, path::Path, sync::LazyLock};

use packan_domain::{business::Tally, comparison::Comparison};
use packan_web::static_pages::{Rendered, Styles, addresses, render};

use crate::{
    markup::{grouped, marked, words},
    region::Region,
};

static REGION: LazyLock<Region> = LazyLock::new(|| Region::of("../../public/feed"));
static OTHER: LazyLock<Region> = LazyLock::new(|| Region::of("tests/other-region"));

/// Pages that show figures of the content.
const PAGES: [&str; 6] = [
    "region/index",
    "karriere/index",
    "studienausstieg/index",
    "fuer-schulen/index",
    "fuer-eltern/index",
    "presse/index",
];

#[test]
fn every_figure_comes_from_the_content_and_says_from_whom_and_when() {
    for region in [&*REGION, &*OTHER] {
        let facts = region.facts();
        let mut seen = BTreeSet::new();
        for path in PAGES {
            let html = region.page(path).html;
            for (keys, after) in marked(&html, "data-fact") {
                for key in keys.split(' ') {
                    let fact = facts.iter().find(|fact| fact.key == key);
                    let fact = fact.unwrap_or_else(|| panic!("{path}: {key} is in no content"));
                    let source = &fact.provenance.source;
                    assert!(
                        words(after).contains(source.as_str()) || html.contains(source),
                        "{key}"
                    );
                    let date = &fact.provenance.date[..4];
                    assert!(html.contains(date), "{path}: {key} lacks its date");
                    seen.insert(key.to_owned());
                }
            }
        }
        let shown = ["businesses", "employees", "minimum-pay-1"];
        for key in shown {
            assert!(seen.contains(key), "{}: {key} is not shown", region.folder);
        }
    }
}

#[test]
fn posters_and_bars_show_the_figures_of_the_content() {
    for region in [&*REGION, &*OTHER] {
        let html = region.page("region/index").html;
        for (keys, after) in marked(&html, "data-fact") {
            let facts = region.facts();
            let fact = facts.iter().find(|fact| fact.key == keys);
            // Those of several figures are ratios; a few are written in another unit.
            let Some(fact) = fact.filter(|it| !["turnover", "women-share"].contains(&&*it.key))
            else {
                continue;
            };
            let figure = grouped(fact.value);
            assert!(words(after).contains(&figure), "{keys} is not {figure}");
        }
    }
}

#[test]
fn ratios_are_reckoned_from_the_content() {
    let people =
        |region: &Region| Comparison::PeoplePerBusiness.reckoned(&region.facts()).unwrap().value;
    assert_eq!(format!("{:.1}", people(&REGION)), "6.2");
    assert!(words(&REGION.page("region/index").html).contains("6,2 Menschen sind im Schnitt"));
    assert_eq!(format!("{:.1}", people(&OTHER)), "8.0");
    let other = words(&OTHER.page("region/index").html);
    assert!(other.contains("8,0 Menschen sind im Schnitt"), "{other}");
    assert!(!other.contains("in jeder Minute"), "there is no turnover to reckon with");
}

/// Texts have no figures of their own: those come with the content. Paragraphs of laws, names of
/// norms and of reports are no figures.
#[test]
fn no_figure_is_typed_into_a_text() {
    let allowed = [
        "§§ 42a bis 51",
        "§§ 42a to 51",
        "§ 27c",
        "06.03.2009",
        "06/03/2009",
        "2021/176",
        "§ 5",
        "§ 18 Abs. 2",
        "§ 18 (2)",
        "Apache-2.0",
        "WCAG 2.2",
        "EN 301 549",
        "https://",
    ];
    let sections =
        ["figure", "region", "town", "future", "career", "leaving", "schools", "firms", "legal"];
    for language in ["de", "en"] {
        let path = format!("{}/locales/{language}.json", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(path).unwrap();
        for section in sections {
            let (_, from) = text.split_once(&format!("\n  \"{section}\": {{")).unwrap();
            let (lines, _) = from.split_once("\n  }").unwrap();
            for line in lines.lines() {
                let rest = allowed.iter().fold(line.to_owned(), |line, it| line.replace(it, ""));
                assert!(
                    !rest.contains(|letter: char| letter.is_ascii_digit()),
                    "{language}: {line}"
                );
            }
        }
    }
}

#[test]
fn the_story_tells_only_what_somebody_wrote_down() {
    let html = REGION.page("region/index").html;
    let campaign = REGION.campaign();
    let told = marked(&html, "data-sourced");
    assert_eq!(told.len(), campaign.story.len());
    for (station, (_, after)) in campaign.story.iter().zip(told) {
        let text = words(after);
        assert!(text.contains(&station.title.de), "{text}");
        assert!(text.contains(&station.provenance.source), "{text}");
    }
}

#[test]
fn a_town_is_counted_from_its_firms_and_says_that_they_are_invented() {
    for (region, town) in [(&*REGION, "marl"), (&*REGION, "waltrop"), (&*OTHER, "ahausen")] {
        let tally = Tally::of(&region.firms(town));
        let html = region.page(&format!("orte/{town}/index")).html;
        let text = words(&html);
        for (count, what) in [
            (tally.businesses, "Betriebe"),
            (tally.training, "bilden gerade aus"),
            (tally.internships, "bieten ein Praktikum"),
            (tally.trial_days, "bieten einen Probetag"),
            (tally.trades.len(), "verschiedene Berufe"),
        ] {
            assert!(text.contains(&format!("{count} {what}")), "{town}: {count} {what} in {text}");
        }
        assert!(text.contains("Beispieldaten"), "{town}");
        assert!(text.contains("Gezählt aus dem Verzeichnis"), "{town}");
        assert!(html.contains("<path d=\"M"), "{town} has no border");
    }
    let (first, _) = Tally::of(&REGION.firms("marl")).trades[0].clone();
    let name = &REGION.feed.catalogue.trade(&first).unwrap().name.de;
    let html = REGION.page("orte/marl/index").html;
    let frequent = html.split("town-frequent").nth(2).unwrap();
    assert!(words(frequent).find(name.as_str()) < words(frequent).find("Wer hier"), "{name}");
}

#[test]
fn neighbours_come_by_distance() {
    let html = REGION.page("orte/marl/index").html;
    let near = html.split("id=\"town-neighbours\"").nth(1).unwrap();
    let near = words(near);
    let km: Vec<f64> = near
        .split(" von Mitte zu Mitte")
        .filter_map(|part| part.strip_suffix(" km")?.rsplit(' ').next())
        .filter_map(|text| text.replace(',', ".").parse().ok())
        .collect();
    assert!(km.len() >= 3, "{near}");
    assert!(km.is_sorted(), "{km:?}");
}

#[test]
fn a_town_without_firms_says_so() {
    let text = words(&OTHER.page("orte/cestadt/index").html);
    assert!(text.contains("In Cestadt steht noch kein Betrieb"), "{text}");
}

#[test]
fn what_the_law_asks_for_is_marked_until_it_is_there() {
    const MARK: &str = "noch auszufüllen";
    let marks = |region: &Region, path: &str| region.page(path).html.matches(MARK).count();
    let missing = REGION.campaign().imprint.missing().len();
    assert!(missing > 0, "the repository's content names nobody");
    assert_eq!(marks(&REGION, "impressum/index"), missing);
    assert!(words(&REGION.page("impressum/index").html).contains("Pflichtangaben fehlen"));
    assert!(marks(&REGION, "barrierefreiheit/index") > 0);
    for path in ["impressum/index", "barrierefreiheit/index"] {
        assert_eq!(marks(&OTHER, path), 0, "{path}");
    }
    let imprint = words(&OTHER.page("impressum/index").html);
    for said in ["Kammer Musterland", "Musterweg 1", "10000 Ahausen", "Musterquelle"] {
        assert!(imprint.contains(said), "{imprint}");
    }
    let statement = words(&OTHER.page("barrierefreiheit/index").html);
    assert!(statement.contains("15.09.2026: Selbst bewertet"), "{statement}");
}

#[test]
fn every_source_of_the_feed_is_named() {
    let text = words(&REGION.page("impressum/index").html);
    for source in &REGION.feed.catalogue.index.sources {
        assert!(text.contains(&source.name) && text.contains(&source.licence), "{source:?}");
    }
}

#[test]
fn the_chapters_name_the_trades_that_say_they_work_on_it() {
    let html = REGION.page("zukunft/index").html;
    let text = words(&html);
    for chapter in ["Nachhaltigkeit", "Klimaschutz", "Mobilität"] {
        assert!(text.contains(chapter), "{chapter}");
    }
    // Counted in the content's files, one by one.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/trades");
    let works = fs::read_dir(folder).unwrap().filter(|entry| {
        let text = fs::read_to_string(entry.as_ref().unwrap().path()).unwrap();
        text.contains("topic = \"climate\"")
    });
    assert!(text.contains(&format!("{} Berufe arbeiten daran", works.count())), "{text}");
}

#[test]
fn what_the_campaign_reached_is_counted_in_the_feed() {
    for region in [&*REGION, &*OTHER] {
        let html = region.page("presse/index").html;
        let index = &region.feed.catalogue.index;
        let reached = html.split("reached__list").nth(1).unwrap();
        let reached = words(reached.split("</dl>").next().unwrap());
        let counts = [
            index.business_count as usize,
            region.feed.catalogue.trades.len(),
            index.region.towns.len(),
        ];
        for count in counts {
            assert!(reached.contains(&count.to_string()), "{count}: {reached}");
        }
        assert_eq!(
            words(&html).contains("Betriebe in diesem Verzeichnis sind erfunden"),
            index.sample
        );
    }
}

#[test]
fn another_region_is_told_without_a_change_of_code() {
    for address in addresses(&OTHER.feed.catalogue) {
        let Rendered { title, html, .. } =
            render(&address, "", &OTHER.feed, &mut Styles::default());
        assert!(html.contains("<h1"), "{address:?}");
        let about = format!("{title} {}", words(&html));
        assert!(!about.contains("Emscher"), "{address:?}: {about}");
    }
    let region = words(&OTHER.page("region/index").html);
    for said in ["Musterland packt an", "2.560", "Ahausen", "Bedorf", "Cestadt", "Musterverein"] {
        assert!(region.contains(said), "{said}: {region}");
    }
}

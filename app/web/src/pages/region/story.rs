use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{language::Language, region::RegionFact};
use packan_feed::{Campaign, Station};

use super::figures::written;
use crate::{
    components::{Icon, Link, Picture, SourceLine},
    i18n::use_speech,
    routes, say,
};

/// How the region came to be what it is, from the dark to the light.
#[component]
pub fn Story(
    /// What the campaign says.
    campaign: Arc<Campaign>,
    /// The figures.
    facts: Vec<RegionFact>,
) -> impl IntoView {
    let speech = use_speech();
    if campaign.story.is_empty() {
        return None;
    }
    let figure = |key: &str| facts.iter().find(|fact| fact.key == key);
    let today = figure("employees").zip(figure("businesses")).map(|(employees, businesses)| {
        let (people, firms) = (written(speech, employees), written(speech, businesses));
        let text = say!(speech, region.today_text, employees = people, businesses = firms);
        let of = vec![employees.provenance.clone(), businesses.provenance.clone()];
        view! {
            <li class="station station--today" data-fact="employees businesses">
                <p class="station__year">{say!(speech, region.today)}</p>
                <div class="station__words">
                    <h3 class="station__title">{say!(speech, region.today_title)}</h3>
                    <p>{text}</p>
                    <SourceLine of />
                    <Link href=routes::FUTURE class="button">
                        {say!(speech, region.to_future)} {Icon::Arrow.view()}
                    </Link>
                </div>
                <Picture code=Some("1f528".to_owned()) class="station__picture" />
            </li>
        }
    });
    Some(view! {
        <section class="story" aria-labelledby="region-story">
            <div class="story__head">
                <h2 class="story__heading" id="region-story">
                    {say!(speech, region.story)}
                </h2>
                <p>{say!(speech, region.story_text)}</p>
            </div>
            <ol class="story__way">
                {campaign
                    .story
                    .iter()
                    .map(|station| told(station, speech.language()))
                    .collect_view()} {today}
            </ol>
        </section>
    })
}

fn told(station: &Station, language: Language) -> impl IntoView + use<> {
    let Station { date, title, text, picture, provenance } = station.clone();
    let year = date.split('-').next().unwrap_or_default().to_owned();
    view! {
        <li class="station" data-sourced="">
            <p class="station__year">{year}</p>
            <div class="station__words">
                <h3 class="station__title">{title.get(language).to_owned()}</h3>
                <p>{text.get(language).to_owned()}</p>
                <SourceLine of=vec![provenance] />
            </div>
            <Picture code=picture class="station__picture" />
        </li>
    }
}

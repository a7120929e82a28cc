mod comparisons;
mod figures;
mod groups;
mod partners;
mod pay;
mod press;
mod story;
mod towns;

use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::region::RegionFact;
use packan_feed::Campaign;

pub use self::{comparisons::Comparisons, figures::Figures, pay::Pay, press::TakeAlong};
use self::{groups::Groups, partners::Partners, press::Press, story::Story, towns::Towns};
use crate::{
    components::{CampaignGate, FeedGate, Heading, RegionMap, Share, ShareButton},
    i18n::use_speech,
    routes, say,
    state::Catalogue,
};

/// The region: its crafts in figures that one remembers, how it came to be, its towns and partners.
///
/// Every figure comes from the content and says from whom.
#[component]
pub fn RegionPage() -> impl IntoView {
    view! { <FeedGate children=|catalogue| view! { <Region catalogue /> } /> }
}

#[component]
fn Region(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let region = catalogue.index.region.name.clone();
    let title = say!(speech, region.title, region = region);
    let share = Share {
        text: say!(speech, region.share, region = region),
        route: routes::REGION.to_owned(),
        over: say!(speech, region.numbers),
        title: title.clone(),
        line: String::new(),
        trade: None,
    };
    view! {
        <article class="page campaign region">
            <header class="region__head">
                <div class="region__words">
                    <Heading
                        class="region__title"
                        document_title=say!(speech, region.document, region = region)
                    >
                        {title}
                    </Heading>
                    <p class="campaign__lead">{say!(speech, region.lead)}</p>
                    <div class="campaign__actions">
                        <ShareButton share=Signal::stored(share) class="button button--outline" />
                    </div>
                </div>
                <RegionMap catalogue />
            </header>
            <CampaignGate children=|catalogue, campaign| {
                view! { <Told catalogue campaign /> }
            } />
        </article>
    }
}

/// What the figures and the campaign say.
#[component]
fn Told(catalogue: Arc<Catalogue>, campaign: Arc<Campaign>) -> impl IntoView {
    let facts = facts(&catalogue, &campaign);
    view! {
        <Figures facts=facts.clone() />
        <Comparisons facts=facts.clone() />
        <Story campaign=campaign.clone() facts=facts.clone() />
        <div class="campaign__pair">
            <Pay facts=facts.clone() />
            <Groups catalogue=catalogue.clone() />
        </div>
        <Towns catalogue=catalogue.clone() />
        <Partners catalogue campaign />
        <Press facts />
    }
}

/// The figures of index and campaign.
pub fn facts(catalogue: &Catalogue, campaign: &Campaign) -> Vec<RegionFact> {
    catalogue.index.facts.iter().chain(&campaign.facts).cloned().collect()
}

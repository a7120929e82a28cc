use leptos::prelude::*;
use packan_domain::trade::{Certificates, Group, PayYear};

use super::{
    samples::SURENESS,
    specimen::{Family, State},
};
use crate::{
    components::{CertificateShares, Line, LineChart, PayChart, SurenessMark},
    i18n::use_speech,
    say,
};

/// Figures as drawings.
#[component]
pub fn Charts() -> impl IntoView {
    let speech = use_speech();
    let year = |min, max| PayYear { min, max };
    let equal = vec![year(1_050, 1_050), year(1_120, 1_120), year(1_210, 1_210)];
    let range = vec![year(724, 1_000), year(854, 1_120), year(977, 1_210), year(1_014, 1_300)];
    let line = |name: String, class, top: f64| Line {
        name,
        class,
        points: [(6.0, 0.2), (12.0, 0.1), (20.0, 0.05), (30.0, 0.0)]
            .map(|(place, short)| (place, top - short))
            .to_vec(),
    };
    let shares = |none, secondary, intermediate, university_entrance| Certificates {
        none,
        secondary,
        intermediate,
        university_entrance,
    };
    view! {
        <Family id="diagramme" title="Diagramme">
            <State label="Vergütung: eine Zahl je Jahr" wide=true>
                <div data-group=Group::Wood.key()>
                    <PayChart pay=equal />
                </div>
            </State>
            <State label="Vergütung: von bis, vier Jahre" wide=true>
                <div data-group=Group::Music.key()>
                    <PayChart pay=range />
                </div>
            </State>
            <State label="Vergütung: ein Jahr" wide=true>
                <div data-group=Group::Health.key()>
                    <PayChart pay=vec![year(800, 800)] />
                </div>
            </State>
            <State label="Anteile">
                <div data-group=Group::Food.key()>
                    <CertificateShares certificates=shares(4, 46, 38, 12) />
                </div>
            </State>
            <State label="Anteile: keiner und alle">
                <div data-group=Group::Service.key()>
                    <CertificateShares certificates=shares(0, 0, 0, 100) />
                </div>
            </State>
            <State label="Linien">
                <LineChart
                    label=say!(speech, how.title)
                    across=say!(speech, answers.title)
                    lines=vec![
                        line(say!(speech, nav.swipe), "chart__line--ours", 0.95),
                        line(say!(speech, nav.trades), "chart__line--fixed", 0.8),
                        line(say!(speech, nav.map), "chart__line--random", 0.7),
                    ]
                />
            </State>
            <State label="Wie sicher">
                {SURENESS
                    .map(|sureness| {
                        view! {
                            <p>
                                <SurenessMark sureness />
                            </p>
                        }
                    })
                    .collect_view()}
            </State>
        </Family>
    }
}

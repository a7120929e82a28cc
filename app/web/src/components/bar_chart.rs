use leptos::prelude::*;

use super::Icon;
use crate::{format, i18n::use_speech, say};

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub name: String,
    /// How long it is.
    pub value: f64,
    /// The figure as it is written.
    pub text: String,
    /// Key of the group whose colour it wears.
    pub group: &'static str,
    /// Keys of the content's figures that it shows, if it shows such.
    pub facts: String,
}

/// Figures as bars, each with its name and figure in words, and all of them in a table to open.
#[component]
pub fn BarChart(
    /// What the figures are.
    label: String,
    /// What the bars stand for, as the table's head says it.
    of: String,
    /// The bars, in their order.
    bars: Vec<Bar>,
) -> impl IntoView {
    let speech = use_speech();
    let longest = bars.iter().map(|bar| bar.value).fold(f64::MIN_POSITIVE, f64::max);
    let rows: Vec<(String, String)> =
        bars.iter().map(|bar| (bar.name.clone(), bar.text.clone())).collect();
    let drawn = bars.into_iter().map(|Bar { name, value, text, group, facts }| {
        let facts = (!facts.is_empty()).then_some(facts);
        view! {
            <li
                class="bar"
                data-group=group
                data-fact=facts
                style:--share=format::fixed(value / longest, 3)
            >
                <span class="bar__name">{name}</span>
                <span class="bar__value">{text}</span>
                <span class="bar__line" aria-hidden="true"></span>
            </li>
        }
    });
    view! {
        <figure class="chart">
            <figcaption class="chart__title">{label.clone()}</figcaption>
            <ul class="bars">{drawn.collect_view()}</ul>
            <details class="disclosure">
                <summary class="disclosure__summary">
                    {say!(speech, how.table)} {Icon::Down.view()}
                </summary>
                <table class="chart__table">
                    <thead>
                        <tr>
                            <th scope="col">{of}</th>
                            <th scope="col">{label}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {rows
                            .into_iter()
                            .map(|(name, text)| {
                                view! {
                                    <tr>
                                        <th scope="row">{name}</th>
                                        <td>{text}</td>
                                    </tr>
                                }
                            })
                            .collect_view()}
                    </tbody>
                </table>
            </details>
        </figure>
    }
}

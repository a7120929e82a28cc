use leptos::prelude::*;

use super::Icon;
use crate::{format, i18n::use_speech, say};

/// Size of the drawing; it scales with its place.
const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 190.0;
/// Room for the figures beside and under the lines.
const LEFT: f64 = 34.0;
const RIGHT: f64 = 14.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 26.0;

/// Figures that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it is called.
    pub name: String,
    /// Class that colours it.
    pub class: &'static str,
    /// From left to right; the second between 0 and 1.
    pub points: Vec<(f64, f64)>,
}

/// Lines over a few common places, with every figure in a table to open.
#[component]
pub fn LineChart(
    /// What the figures are.
    label: String,
    /// What the places are.
    across: String,
    /// The lines, the most important first; all over the same places.
    lines: Vec<Line>,
) -> impl IntoView {
    let speech = use_speech();
    let language = speech.language();
    let places: Vec<f64> =
        lines.first().iter().flat_map(|line| &line.points).map(|point| point.0).collect();
    let all = || lines.iter().flat_map(|line| &line.points);
    let lowest = all().map(|point| point.1).fold(1.0, f64::min);
    // A tenth below the lowest figure, so that the axis has a round end.
    let floor = ((lowest * 10.0).floor() / 10.0).clamp(0.0, 0.9);
    let (from, to) =
        (all().map(|p| p.0).fold(f64::MAX, f64::min), all().map(|p| p.0).fold(0.0, f64::max));
    let x = move |place: f64| {
        format::fixed(LEFT + (place - from) / (to - from).max(1.0) * (WIDTH - LEFT - RIGHT), 1)
    };
    let y = move |value: f64| {
        let share = (value - floor) / (1.0 - floor);
        format::fixed(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM), 1)
    };
    let heights: Vec<f64> = [0.0, 0.25, 0.5, 0.75, 1.0]
        .into_iter()
        .map(|share| floor + share * (1.0 - floor))
        .collect();
    let drawn = |line: &Line| {
        let points: Vec<String> = line
            .points
            .iter()
            .map(|(place, value)| format!("{},{}", x(*place), y(*value)))
            .collect();
        let dots = line.points.clone().into_iter();
        view! {
            <g class=format!("chart__line {}", line.class)>
                <polyline points=points.join(" ") />
                {dots
                    .map(|(place, value)| view! { <circle cx=x(place) cy=y(value) r="4.5" /> })
                    .collect_view()}
            </g>
        }
    };
    let head = across.clone();
    let row = |line: &Line| {
        view! {
            <tr>
                <th scope="row">{line.name.clone()}</th>
                {line
                    .points
                    .iter()
                    .map(|(_, value)| view! { <td>{format::decimal(*value, 3, language)}</td> })
                    .collect_view()}
            </tr>
        }
    };
    view! {
        <figure class="chart">
            <figcaption class="chart__title">{label.clone()}</figcaption>
            <svg class="chart__drawing" viewBox="0 0 300 190" role="img" aria-label=label>
                {heights
                    .into_iter()
                    .map(|height| {
                        view! {
                            <line class="chart__grid" x1=LEFT x2=WIDTH - RIGHT y1=y(height) y2=y(height) />
                            <text class="chart__figure" x=LEFT - 6.0 y=y(height) text-anchor="end" dominant-baseline="middle">
                                {format::decimal(height, 1 + u8::from(floor > 0.55 && floor < 0.95), language)}
                            </text>
                        }
                    })
                    .collect_view()}
                {places
                    .iter()
                    .map(|place| {
                        view! {
                            <text class="chart__figure" x=x(*place) y=HEIGHT - 8.0 text-anchor="middle">
                                {format::fixed(*place, 0)}
                            </text>
                        }
                    })
                    .collect_view()} {lines.iter().rev().map(drawn).collect_view()}
            </svg>
            <p class="chart__across">{across.clone()}</p>
            <ul class="chart__legend">
                {lines
                    .iter()
                    .map(|line| {
                        view! { <li class=format!("chart__key {}", line.class)>{line.name.clone()}</li> }
                    })
                    .collect_view()}
            </ul>
            <details class="disclosure">
                <summary class="disclosure__summary">
                    {say!(speech, how.table)}
                    {Icon::Down.view()}
                </summary>
                <div class="chart__scroll" tabindex="0" role="group" aria-label=across.clone()>
                    <table class="chart__table">
                        <thead>
                            <tr>
                                <th scope="col">{head}</th>
                                {places
                                    .iter()
                                    .map(|place| view! { <th scope="col">{format::fixed(*place, 0)}</th> })
                                    .collect_view()}
                            </tr>
                        </thead>
                        <tbody>{lines.iter().map(row).collect_view()}</tbody>
                    </table>
                </div>
            </details>
        </figure>
    }
}

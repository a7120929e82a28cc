use packan_domain::{search::folded, trade::Topic};

/// What a topic is called in a table.
const fn names(topic: Topic) -> &'static [&'static str] {
    match topic {
        Topic::Sustainability => &["Nachhaltigkeit", "nachhaltig"],
        Topic::Climate => &["Klimaschutz", "Klima", "Climate protection", "Climate"],
        Topic::Demography => {
            &["Demografischer Wandel", "Demographischer Wandel", "Demografie", "Demographic change"]
        }
        Topic::Integration => &["Integration"],
        Topic::Digitalisation => &["Digitalisierung", "Digitalization", "Digital"],
        Topic::Mobility => &["Mobilität"],
    }
}

/// The topic of a name or key.
pub(super) fn topic(word: &str) -> Option<Topic> {
    let wanted = folded(word);
    Topic::ALL.iter().copied().find(|&topic| {
        wanted == folded(topic.key()) || names(topic).iter().any(|name| folded(name) == wanted)
    })
}

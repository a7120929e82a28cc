use std::{collections::BTreeMap, fs, path::Path};

use packan_domain::trade::{
    Aliases, Attribute, Certificates, Condition, Group, Interest, PayYear, Topic, TopicExample,
    Trade, TradeDetails, TradeId, Weighted,
};
use serde::Deserialize;

use super::{
    TradeContent,
    source::{SourceTable, Text},
};
use crate::{Failure, Problem, messages::Message};

/// `trades/<slug>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TradeFile {
    name: Text,
    official_name: String,
    spoken: String,
    group: String,
    hook: Option<Text>,
    #[serde(default)]
    scene: Vec<String>,
    months: Option<u8>,
    annex: Option<String>,
    #[serde(default)]
    berufenet_ids: Vec<u32>,
    kldb: Option<String>,
    #[serde(default)]
    new_contracts_2024: u32,
    #[serde(default)]
    interests: Vec<String>,
    #[serde(default)]
    conditions: Vec<String>,
    #[serde(default)]
    hand_set: bool,
    #[serde(default)]
    activities: Vec<Text>,
    #[serde(default)]
    workplaces: Vec<Text>,
    #[serde(default)]
    aliases: AliasesTable,
    #[serde(default)]
    needs: Vec<Text>,
    hard: Option<Text>,
    leads: Option<Text>,
    pay_area: Option<String>,
    median_salary: Option<u16>,
    #[serde(default)]
    pay: Vec<PayTable>,
    certificates: Option<CertificatesTable>,
    #[serde(default)]
    attributes: BTreeMap<String, f32>,
    #[serde(default)]
    topics: Vec<TopicTable>,
    source: SourceTable,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PayTable {
    min: u16,
    max: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CertificatesTable {
    none: u8,
    secondary: u8,
    intermediate: u8,
    university_entrance: u8,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct AliasesTable {
    #[serde(default)]
    de: Vec<String>,
    #[serde(default)]
    en: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicTable {
    topic: String,
    example: Text,
}

/// Reads every trade of the folder, alphabetically by slug.
pub(super) fn read(
    folder: &Path,
    problems: &mut Vec<Problem>,
) -> Result<Vec<TradeContent>, Failure> {
    let path = folder.join("trades");
    let at = |error| Failure::at(&path, &error);
    let mut names = Vec::new();
    for entry in fs::read_dir(&path).map_err(at)? {
        let name = entry.map_err(at)?.file_name().to_string_lossy().into_owned();
        if let Some(slug) = name.strip_suffix(".toml") {
            names.push(slug.to_owned());
        }
    }
    // The order of a directory is the file system's; a feed must not depend on it.
    names.sort();
    let mut trades = Vec::new();
    for slug in names {
        let file = format!("trades/{slug}.toml");
        let Ok(id) = TradeId::parse(&slug) else {
            problems.push(Problem::new(&file, &slug, "file name", Message::NotASlug));
            continue;
        };
        if let Some(table) = super::parse::<TradeFile>(folder, &file, problems)? {
            trades.extend(trade(id, table, &mut Vocabulary { file: &file, problems }));
        }
    }
    Ok(trades)
}

/// Looks words up and notes those that don't exist.
struct Vocabulary<'a> {
    file: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Vocabulary<'_> {
    fn word<T>(&mut self, field: &str, key: &str, from_key: fn(&str) -> Option<T>) -> Option<T> {
        let word = from_key(key);
        if word.is_none() {
            let record = self.file.trim_start_matches("trades/").trim_end_matches(".toml");
            let what = Message::UnknownWord(key.to_owned());
            self.problems.push(Problem::new(self.file, record, field, what));
        }
        word
    }
}

fn trade(id: TradeId, file: TradeFile, words: &mut Vocabulary<'_>) -> Option<TradeContent> {
    let group = words.word("group", &file.group, Group::from_key);
    let interests = file.interests.iter();
    let interests =
        interests.filter_map(|key| words.word("interests", key, Interest::from_key)).collect();
    let conditions = file.conditions.iter();
    let mut conditions: Vec<Condition> =
        conditions.filter_map(|key| words.word("conditions", key, Condition::from_key)).collect();
    // Their order means nothing, and one order for all compresses better.
    conditions.sort();
    let weighted = |(key, weight): (&String, &f32)| {
        let attribute = words.word("attributes", key, Attribute::from_key)?;
        Some(Weighted { attribute, weight: *weight })
    };
    let attributes = file.attributes.iter().filter_map(weighted).collect();
    let topic = |TopicTable { topic, example }| {
        let topic = words.word("topics", &topic, Topic::from_key)?;
        Some(TopicExample { topic, example: example.into() })
    };
    let topics = file.topics.into_iter().filter_map(topic).collect();
    let pay: Vec<PayYear> =
        file.pay.iter().map(|&PayTable { min, max }| PayYear { min, max }).collect();
    let workplaces: Vec<_> = file.workplaces.into_iter().map(Into::into).collect();
    Some(TradeContent {
        aliases: Aliases { id: id.clone(), de: file.aliases.de, en: file.aliases.en },
        card: Trade {
            id: id.clone(),
            name: file.name.into(),
            spoken: file.spoken,
            group: group?,
            hook: file.hook.map(Into::into),
            scene: file.scene,
            months: file.months,
            first_pay: pay.first().copied(),
            workplace: workplaces.first().cloned(),
            interests,
            conditions,
            attributes,
        },
        details: TradeDetails {
            id,
            official_name: file.official_name,
            annex: file.annex,
            berufenet_ids: file.berufenet_ids,
            kldb: file.kldb,
            pay,
            pay_area: file.pay_area,
            median_salary: file.median_salary,
            certificates: file.certificates.map(|shares| Certificates {
                none: shares.none,
                secondary: shares.secondary,
                intermediate: shares.intermediate,
                university_entrance: shares.university_entrance,
            }),
            activities: file.activities.into_iter().map(Into::into).collect(),
            workplaces,
            needs: file.needs.into_iter().map(Into::into).collect(),
            hard: file.hard.map(Into::into),
            leads: file.leads.map(Into::into),
            topics,
            hand_set: file.hand_set,
            provenance: file.source.into(),
        },
        new_contracts: file.new_contracts_2024,
    })
}

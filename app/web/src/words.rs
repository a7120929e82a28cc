//! Words for the domain's vocabularies.

use packan_domain::{
    answer::Answer,
    matching::{Feature, Sureness},
    trade::{Attribute, Condition, Group, Interest},
};

use crate::{i18n::Speech, say};

/// A function from a closed vocabulary to a section of the texts with the same words as keys.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident, $word:ident, $section:ident, { $($variant:ident => $key:ident,)+ }) => {
        $(#[$doc])*
        pub fn $name(speech: Speech, word: $word) -> String {
            match word { $($word::$variant => say!(speech, $section.$key),)+ }
        }
    };
}

vocabulary! {
    /// Name of an answer, as on its button.
    answer, Answer, answer, { No => no, Neutral => neutral, Yes => yes, Love => love, }
}

vocabulary! {
    /// Name of a group.
    group, Group, group, {
        Construction => construction, ElectricalMetal => electrical_metal, Wood => wood,
        Vehicles => vehicles, Health => health, Food => food, DesignTextile => design_textile,
        Music => music, GlassPaper => glass_paper, Service => service,
    }
}

vocabulary! {
    /// An interest as something one likes to do.
    interest, Interest, interest, {
        Practical => practical, Theoretical => theoretical, Creative => creative,
        Social => social, Commercial => commercial, Checking => checking,
        Administrative => administrative,
    }
}

vocabulary! {
    /// A condition as a word on a chip.
    condition, Condition, condition, {
        ManualLabor => manual_labor, Indoor => indoor, Outdoor => outdoor, Workshop => workshop,
        ConstructionSite => construction_site, Office => office, Screen => screen,
        Machinery => machinery, Precision => precision, Customers => customers, Team => team,
        Animals => animals, Noise => noise, Dirt => dirt, HeavyLifting => heavy_lifting,
        Heights => heights, Standing => standing, AccidentRisk => accident_risk,
        ChangingTasks => changing_tasks, ChangingWorkplaces => changing_workplaces,
        Absence => absence, Shifts => shifts, IrregularHours => irregular_hours,
        Regulated => regulated,
    }
}

vocabulary! {
    /// How sure a fit is.
    sureness, Sureness, result, {
        Quite => sure_quite, Rather => sure_rather, Perhaps => sure_perhaps,
    }
}

vocabulary! {
    /// An interest as something one can like: "Weil du … magst".
    liked_interest, Interest, liked_interest, {
        Practical => practical, Theoretical => theoretical, Creative => creative,
        Social => social, Commercial => commercial, Checking => checking,
        Administrative => administrative,
    }
}

vocabulary! {
    /// A condition as something one can like.
    liked_condition, Condition, liked_condition, {
        ManualLabor => manual_labor, Indoor => indoor, Outdoor => outdoor, Workshop => workshop,
        ConstructionSite => construction_site, Office => office, Screen => screen,
        Machinery => machinery, Precision => precision, Customers => customers, Team => team,
        Animals => animals, Noise => noise, Dirt => dirt, HeavyLifting => heavy_lifting,
        Heights => heights, Standing => standing, AccidentRisk => accident_risk,
        ChangingTasks => changing_tasks, ChangingWorkplaces => changing_workplaces,
        Absence => absence, Shifts => shifts, IrregularHours => irregular_hours,
        Regulated => regulated,
    }
}

vocabulary! {
    /// An attribute as something one can like.
    liked_attribute, Attribute, liked_attribute, {
        Wood => wood, Metal => metal, Stone => stone, Food => food, Textile => textile,
        Leather => leather, Glass => glass, Paper => paper, Electrics => electrics,
        Digital => digital, Vehicles => vehicles, Music => music, Design => design, Body => body,
        Heights => heights, Outdoors => outdoors, Precision => precision, People => people,
        Machines => machines, Early => early, Heritage => heritage, Climate => climate,
        Strength => strength, Chemistry => chemistry, Animals => animals, Rare => rare,
    }
}

/// A feature of the matching as something one can like.
pub fn liked(speech: Speech, feature: Feature) -> String {
    match feature {
        Feature::Interest(interest) => liked_interest(speech, interest),
        Feature::Condition(condition) => liked_condition(speech, condition),
        Feature::Attribute(attribute) => liked_attribute(speech, attribute),
        Feature::Group(group) => self::group(speech, group),
    }
}

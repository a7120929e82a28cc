//! Words for the domain's vocabularies.

use packan_domain::{
    answer::Answer,
    business::{Offer, hours::Weekday},
    matching::{Feature, Sureness},
    search::Facet,
    trade::{Attribute, Condition, Group, Interest, Topic},
};

use crate::{i18n::Speech, say};

/// Functions from a closed vocabulary to the sections of the texts with the same words as keys.
macro_rules! vocabulary {
    (
        $($(#[$doc:meta])* fn $name:ident => $section:ident;)+
        match $word:ident $variants:tt
    ) => {
        $(vocabulary!(@one $(#[$doc])* $name, $section, $word, $variants);)+
    };
    (
        @one $(#[$doc:meta])* $name:ident, $section:ident, $word:ident,
        { $($variant:ident => $key:ident,)+ }
    ) => {
        $(#[$doc])*
        pub fn $name(speech: Speech, word: $word) -> String {
            match word { $($word::$variant => say!(speech, $section.$key),)+ }
        }
    };
}

vocabulary! {
    /// Name of an answer, as on its button.
    fn answer => answer;
    match Answer { No => no, Neutral => neutral, Yes => yes, Love => love, }
}

vocabulary! {
    /// Name of a group.
    fn group => group;
    match Group {
        Construction => construction, ElectricalMetal => electrical_metal, Wood => wood,
        Vehicles => vehicles, Health => health, Food => food, DesignTextile => design_textile,
        Music => music, GlassPaper => glass_paper, Service => service,
    }
}

vocabulary! {
    /// An interest as something one likes to do.
    fn interest => interest;
    /// An interest as something one likes or not: "Weil du … magst".
    fn taste_interest => taste_interest;
    match Interest {
        Practical => practical, Theoretical => theoretical, Creative => creative,
        Social => social, Commercial => commercial, Checking => checking,
        Administrative => administrative,
    }
}

vocabulary! {
    /// A condition as a word on a chip.
    fn condition => condition;
    /// A condition as something one likes or not.
    fn taste_condition => taste_condition;
    match Condition {
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
    /// A side of the work, as on a chip.
    fn facet => facet;
    match Facet {
        Outdoors => outdoors, People => people, Creative => creative, Precise => precise,
        Digital => digital, Heights => heights, Travelling => travelling, Early => early,
        Quiet => quiet, Clean => clean, Short => short,
    }
}

vocabulary! {
    /// What a firm offers.
    fn offer => map;
    match Offer {
        Apprenticeship => apprenticeship, Internship => internship, TrialDay => trial_day,
    }
}

vocabulary! {
    /// Name of a topic of the future.
    fn topic => topic;
    match Topic {
        Sustainability => sustainability, Climate => climate, Demography => demography,
        Integration => integration, Digitalisation => digitalisation, Mobility => mobility,
    }
}

vocabulary! {
    /// Name of a day.
    fn weekday => weekday;
    match Weekday {
        Monday => monday, Tuesday => tuesday, Wednesday => wednesday, Thursday => thursday,
        Friday => friday, Saturday => saturday, Sunday => sunday,
    }
}

vocabulary! {
    /// How sure a fit is.
    fn sureness => result;
    match Sureness {
        Quite => sure_quite, Rather => sure_rather, Perhaps => sure_perhaps,
        Hardly => sure_hardly,
    }
}

vocabulary! {
    /// How sure all shown trades together are.
    fn sureness_of_all => result;
    match Sureness {
        Quite => all_quite, Rather => all_rather, Perhaps => all_perhaps, Hardly => all_hardly,
    }
}

vocabulary! {
    /// An attribute as something one likes or not.
    fn taste_attribute => taste_attribute;
    match Attribute {
        Wood => wood, Metal => metal, Stone => stone, Food => food, Textile => textile,
        Leather => leather, Glass => glass, Paper => paper, Electrics => electrics,
        Digital => digital, Vehicles => vehicles, Music => music, Design => design, Body => body,
        Heights => heights, Outdoors => outdoors, Precision => precision, People => people,
        Machines => machines, Early => early, Heritage => heritage, Climate => climate,
        Strength => strength, Chemistry => chemistry, Animals => animals, Rare => rare,
    }
}

/// A feature of the matching as something one likes or not.
pub fn taste(speech: Speech, feature: Feature) -> String {
    match feature {
        Feature::Interest(interest) => taste_interest(speech, interest),
        Feature::Condition(condition) => taste_condition(speech, condition),
        Feature::Attribute(attribute) => taste_attribute(speech, attribute),
        Feature::Group(group) => {
            say!(speech, result.taste_group, group = self::group(speech, group))
        }
    }
}

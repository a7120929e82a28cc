use crate::keyed::keyed_enum;

keyed_enum! {
    /// The working conditions of BERUFENET (Bundesagentur für Arbeit).
    Condition {
        /// Work with one's hands.
        ManualLabor = "manual-labor",
        /// Work inside.
        Indoor = "indoor",
        /// Work outside.
        Outdoor = "outdoor",
        /// Work in a workshop or hall.
        Workshop = "workshop",
        /// Work on building sites.
        ConstructionSite = "construction-site",
        /// Work in an office.
        Office = "office",
        /// Work at a screen.
        Screen = "screen",
        /// Work with machines.
        Machinery = "machinery",
        /// Work that needs a fine hand and eye.
        Precision = "precision",
        /// Work with customers.
        Customers = "customers",
        /// Work in a team.
        Team = "team",
        /// Work with animals.
        Animals = "animals",
        /// Noise.
        Noise = "noise",
        /// Dirt, dust or oil.
        Dirt = "dirt",
        /// Lifting and carrying.
        HeavyLifting = "heavy-lifting",
        /// Work on ladders, scaffolds and roofs.
        Heights = "heights",
        /// Standing and walking all day.
        Standing = "standing",
        /// Risk of accidents.
        AccidentRisk = "accident-risk",
        /// Tasks that change often.
        ChangingTasks = "changing-tasks",
        /// Places that change often.
        ChangingWorkplaces = "changing-workplaces",
        /// Away from home for days.
        Absence = "absence",
        /// Shifts, and early or late hours.
        Shifts = "shifts",
        /// Hours that vary.
        IrregularHours = "irregular-hours",
        /// Strict rules to follow.
        Regulated = "regulated",
    }
}

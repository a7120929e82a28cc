use crate::keyed::keyed_enum;

keyed_enum! {
    /// The craft groups; each owns one hue and one pattern.
    Group {
        /// Bau & Ausbau.
        Construction = "construction",
        /// Elektro & Metall.
        ElectricalMetal = "electrical-metal",
        /// Holz.
        Wood = "wood",
        /// Kfz & Zweirad.
        Vehicles = "vehicles",
        /// Gesundheit & Körper.
        Health = "health",
        /// Lebensmittel.
        Food = "food",
        /// Gestaltung & Textil.
        DesignTextile = "design-textile",
        /// Musik.
        Music = "music",
        /// Glas, Papier & Keramik.
        GlassPaper = "glass-paper",
        /// Reinigung & Service.
        Service = "service",
    }
}

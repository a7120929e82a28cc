use crate::keyed::keyed_enum;

keyed_enum! {
    /// The interest fields of BERUFENET (Bundesagentur für Arbeit).
    Interest {
        /// praktisch-konkret
        Practical = "practical",
        /// theoretisch-abstrakt
        Theoretical = "theoretical",
        /// kreativ-gestaltend
        Creative = "creative",
        /// sozial-beratend
        Social = "social",
        /// kaufmännisch-organisatorisch
        Commercial = "commercial",
        /// organisatorisch-prüfend
        Checking = "checking",
        /// verwaltend-organisatorisch
        Administrative = "administrative",
    }
}

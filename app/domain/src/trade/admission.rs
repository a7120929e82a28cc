//! What the Crafts Code asks of who wants to run a business in a trade.

/// Whether a trade knows a master craftsman's certificate, and whether one's own business needs it.
///
/// Source: Handwerksordnung §§ 1, 18, 45 and 51a with its annexes A and B.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// Annex A: running a business takes, as a rule, the certificate.
    MasterNeeded,
    /// Annex B1: the certificate exists, a business needs none.
    MasterPossible,
    /// Annex B2: no certificate in this trade, and a business needs none.
    WithoutMaster,
    /// In none of the annexes.
    Unlisted,
}

impl Admission {
    /// By the place in the annexes, such as `A30`, `B1-47` or `B2-3`; `None` has none. What serves
    /// several trades (`A30-32`) is none of them itself.
    pub fn of(annex: Option<&str>) -> Self {
        match annex {
            Some(annex) if annex.starts_with('A') && !annex.contains('-') => Self::MasterNeeded,
            Some(annex) if annex.starts_with("B1") => Self::MasterPossible,
            Some(annex) if annex.starts_with("B2") => Self::WithoutMaster,
            _ => Self::Unlisted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_annex_says_whether_there_is_a_master() {
        for (annex, admission) in [
            (Some("A30"), Admission::MasterNeeded),
            (Some("A30-32"), Admission::Unlisted),
            (Some("B1-47"), Admission::MasterPossible),
            (Some("B2-3"), Admission::WithoutMaster),
            (Some("C"), Admission::Unlisted),
            (None, Admission::Unlisted),
        ] {
            assert_eq!(Admission::of(annex), admission, "{annex:?}");
        }
    }
}

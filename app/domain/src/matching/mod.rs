//! The deck that learns: from answers to a belief, the next card, a ranking and reasons.

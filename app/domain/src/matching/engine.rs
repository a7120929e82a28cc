use super::{
    belief::Belief,
    chance::{place, share},
    choice::information,
    model::Model,
    outlook::Outlook,
    progress::{ENOUGH, FEWEST, Progress, SOUND, progress},
    ranking::{Ranked, ranking},
    reasons::{Reason, counter_reasons, reasons},
};
use crate::{
    answer::Answer,
    order::sort_by,
    session::Given,
    trade::{Group, Trade, TradeId},
};

/// The first cards come each from another group, so that the deck is seen to be wide.
const SPAN: usize = 6;

/// Every so many cards comes one that the person will probably love.
const TREAT_EVERY: usize = 5;

/// Among how many most liked trades the treat is chosen.
const TREATS: usize = 3;

/// After how many cards comes one of a group of which a single No is all that is known.
///
/// That No is taken to be about all that the group shares, so that the group would hardly be dealt
/// again; but it may have been about the one trade. Three reach what somebody likes who refuses
/// most groups, before [`ENOUGH`]; two did not. They are never where a treat is due, and two come
/// after the earliest result, because people drawn from the prior pay for them: about .01 of their
/// first ten, at twelve cards and at twenty.
const SECOND_CHANCES: [usize; 3] = [7, 12, 13];

/// By how much a card is worth more that shows a group for the first time, before [`FEWEST`].
///
/// What tells most is often more of the same: among 134 trades, somebody who loves food and people
/// found neither in the first ten of 5 decks in 20. Simulated people gain a little from it, too.
const NEW_GROUP: f64 = 1.2;

/// How much of a card's worth is left to chance, so that friends see different decks.
const CHANCE: f64 = 0.15;

/// The deck that learns, for one catalogue.
///
/// It holds nothing about a person: answers go in, a [`Belief`] comes out, and everything else is
/// asked of that.
#[derive(Debug, Clone, PartialEq)]
pub struct Engine {
    ids: Vec<TradeId>,
    groups: Vec<Group>,
    model: Model,
}

impl Engine {
    /// Prepares a catalogue, which may be empty.
    pub fn new(trades: &[Trade]) -> Self {
        Self {
            ids: trades.iter().map(|trade| trade.id.clone()).collect(),
            groups: trades.iter().map(|trade| trade.group).collect(),
            model: Model::new(trades),
        }
    }

    /// What is known about a person after `answers`, oldest first.
    ///
    /// Answers to trades that the catalogue does not have are skipped.
    pub fn replay(&self, answers: &[Given]) -> Belief {
        let mut belief = Belief::before_any_answer(&self.model);
        for given in answers {
            self.update(&mut belief, given);
        }
        belief
    }

    /// The same as [`Self::replay`] to the bit, and quicker where `earlier` is what was known after
    /// the first of the `answers`.
    pub fn catch_up(&self, earlier: &Belief, answers: &[Given]) -> Belief {
        let said = |given: &Given| Some((self.position(&given.trade)?, given.answer));
        let known = earlier.readings.iter().map(|reading| (reading.trade, reading.answer));
        let taken_in = earlier.readings.len();
        if taken_in > answers.len() || !known.map(Some).eq(answers.iter().take(taken_in).map(said))
        {
            return self.replay(answers);
        }
        let mut belief = earlier.clone();
        for given in answers.iter().skip(taken_in) {
            self.update(&mut belief, given);
        }
        belief
    }

    /// Takes in one more answer, in the square of the number of features.
    ///
    /// Nothing happens for an unknown trade, or one that was answered already: a changed answer
    /// wants [`Self::replay`].
    pub fn update(&self, belief: &mut Belief, given: &Given) {
        let Some(trade) = self.position(&given.trade) else { return };
        if belief.reading(trade).is_some() {
            return;
        }
        belief.learn(trade, self.model.row(trade), given.answer);
        // Asked only where it can make a difference, because it looks at the whole catalogue.
        if !belief.sound && (FEWEST..ENOUGH).contains(&belief.readings.len()) {
            belief.sound = Outlook::new(&self.model, belief).soundness() >= SOUND;
        }
    }

    /// The card that is worth asking next; `None` when all are answered.
    ///
    /// The one whose answer is expected to tell most about who is in the first ten, with a bit of
    /// `seed`'s chance, under rules that keep it fun and fair: the first six come from different
    /// groups, no two of a group in a row, every fifth is one that the person will probably love,
    /// a group that was not shown yet goes before its like for a while, and three cards come back
    /// to a group of which only one trade was shown and refused. A rule that leaves no card gives
    /// way. The same arguments give the same card.
    pub fn next_card(&self, belief: &Belief, answers: &[Given], seed: u64) -> Option<TradeId> {
        self.next_card_among(belief, answers, seed, None)
    }

    /// The same through a lens: only the trades of `lens` are dealt, if there is one. What is known
    /// of the others still decides which of these is worth asking; `None` when all of these are
    /// answered.
    pub fn next_card_among(
        &self,
        belief: &Belief,
        answers: &[Given],
        seed: u64,
        lens: Option<&[TradeId]>,
    ) -> Option<TradeId> {
        let is_open = |id: &TradeId| {
            let dealt = lens.is_none_or(|lens| lens.contains(id));
            dealt && answers.iter().all(|given| given.trade != *id)
        };
        let ids = self.ids.iter().enumerate();
        let mut open: Vec<usize> =
            ids.filter(|(_, id)| is_open(id)).map(|(trade, _)| trade).collect();
        let group_of = |given: &Given| self.groups.get(self.position(&given.trade)?).copied();
        let last = answers.last().and_then(group_of);
        prefer(&mut open, |trade| self.groups.get(trade).copied() != last);
        let shown: Vec<(Group, Answer)> =
            answers.iter().filter_map(|given| Some((group_of(given)?, given.answer))).collect();
        let said = |trade: usize| {
            let group = self.groups.get(trade).copied();
            shown.iter().filter(move |(of, _)| Some(*of) == group).map(|(_, answer)| *answer)
        };
        if answers.len() < SPAN {
            prefer(&mut open, |trade| said(trade).next().is_none());
        }
        if SECOND_CHANCES.contains(&answers.len()) {
            prefer(&mut open, |trade| said(trade).eq([Answer::No]));
        }
        let outlook = Outlook::new(&self.model, belief);
        if (answers.len() + 1).is_multiple_of(TREAT_EVERY) {
            let mean =
                |trade: &usize| outlook.likings.get(*trade).map_or(0.0, |liking| liking.mean);
            sort_by(&mut open, |a, b| mean(b).total_cmp(&mean(a)));
            open.truncate(TREATS);
        }
        let is_new = |trade: usize| answers.len() < FEWEST && said(trade).next().is_none();
        let worth = information(&self.model, belief, &outlook, &open);
        (open.iter().zip(worth))
            .filter_map(|(trade, worth)| {
                let id = self.ids.get(*trade)?;
                let luck = 1.0 - CHANCE * share(seed, place(id.as_str()));
                let news = if is_new(*trade) { NEW_GROUP } else { 1.0 };
                Some((worth * luck * news, id))
            })
            .max_by(|(worth, id), (other, other_id)| {
                worth.total_cmp(other).then_with(|| other_id.cmp(id))
            })
            .map(|(_, id)| id.clone())
    }

    /// All trades, best first; equal ones in the order of their keys.
    pub fn ranking(&self, belief: &Belief) -> Vec<Ranked> {
        ranking(&self.ids, &Outlook::new(&self.model, belief))
    }

    /// Why `trade` suits: at most three features, the weightiest first; empty if nothing is clear
    /// or the trade is unknown.
    pub fn reasons(&self, belief: &Belief, trade: &TradeId) -> Vec<Reason> {
        self.position(trade).map(|at| reasons(&self.model, belief, at)).unwrap_or_default()
    }

    /// What speaks against `trade`: at most two features, the weightiest first; empty if nothing is
    /// clear or the trade is unknown.
    pub fn counter_reasons(&self, belief: &Belief, trade: &TradeId) -> Vec<Reason> {
        self.position(trade).map(|at| counter_reasons(&self.model, belief, at)).unwrap_or_default()
    }

    /// How far it is to a result after `answered` cards.
    pub fn progress(&self, belief: &Belief, answered: usize) -> Progress {
        progress(belief, answered, self.ids.len())
    }

    /// Up to `count` trades most like `trade`, most alike first; empty if it is unknown.
    pub fn similar(&self, trade: &TradeId, count: usize) -> Vec<TradeId> {
        let Some(here) = self.position(trade) else { return Vec::new() };
        let mut others: Vec<(f64, &TradeId)> = (self.model.likenesses(here).into_iter())
            .zip(&self.ids)
            .filter(|(_, id)| *id != trade)
            .collect();
        sort_by(&mut others, |(likeness, id), (other, other_id)| {
            other.total_cmp(likeness).then_with(|| id.cmp(other_id))
        });
        others.into_iter().take(count).map(|(_, id)| id.clone()).collect()
    }

    fn position(&self, trade: &TradeId) -> Option<usize> {
        self.ids.iter().position(|id| id == trade)
    }
}

/// Keeps those that meet a wish, if any does.
fn prefer(open: &mut Vec<usize>, wish: impl Fn(usize) -> bool) {
    if open.iter().any(|trade| wish(*trade)) {
        open.retain(|trade| wish(*trade));
    }
}

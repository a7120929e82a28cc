use tiny_skia::Pixmap;

use crate::{assets::Assets, fan, poster, trouble::Trouble};

/// A preview that is wanted: a line of the list, its parts set apart by tabs.
///
/// `poster PATH GROUP VARIANT OVER NAME HOOK CODES` is a card of that group and variant with
/// pictures by their code points; `fan PATH NAME HOOK PATHS` shows the cards of others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Wanted {
    /// Where it lies, from the folder of all of them and without an ending.
    pub path: String,
    /// What is on it.
    pub motif: Motif,
}

/// What is on a preview.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Motif {
    /// One card, as large as the picture.
    Poster(Poster),
    /// Some cards, and words beside them.
    Fan {
        /// The big words.
        name: String,
        /// What stands under them.
        hook: String,
        /// The cards, from the back to the front.
        cards: Vec<Poster>,
    },
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Poster {
    /// The group whose colour and pattern it wears.
    pub group: String,
    /// The arrangement that it wears.
    pub variant: String,
    /// What stands over its name.
    pub over: String,
    /// Its name, with marks where it may break.
    pub name: String,
    /// What stands under its name.
    pub hook: String,
    /// Its pictures, the most telling one first.
    pub codes: Vec<String>,
}

impl Wanted {
    /// Everything that a list asks for.
    pub fn all(list: &str) -> Result<Vec<Self>, Trouble> {
        let mut all: Vec<Self> = Vec::new();
        for line in list.lines() {
            let one = Self::read(line, &all).ok_or_else(|| Trouble::Line(line.to_owned()))?;
            all.push(one);
        }
        Ok(all)
    }

    /// The one of a line, which may show those before it.
    fn read(line: &str, before: &[Self]) -> Option<Self> {
        let parts: Vec<&str> = line.split('\t').collect();
        match *parts.as_slice() {
            ["poster", path, group, variant, over, name, hook, codes] => {
                let text = str::to_owned;
                let codes = codes.split(' ').map(text).collect();
                let poster = Poster {
                    group: text(group),
                    variant: text(variant),
                    over: text(over),
                    name: text(name),
                    hook: text(hook),
                    codes,
                };
                Some(Self { path: text(path), motif: Motif::Poster(poster) })
            }
            ["fan", path, name, hook, cards] => {
                let of = |wanted: &str| {
                    before.iter().find_map(|one| match &one.motif {
                        Motif::Poster(poster) if one.path == wanted => Some(poster.clone()),
                        _ => None,
                    })
                };
                let cards = cards.split(' ').map(of).collect::<Option<_>>()?;
                let (name, hook) = (name.to_owned(), hook.to_owned());
                Some(Self { path: path.to_owned(), motif: Motif::Fan { name, hook, cards } })
            }
            _ => None,
        }
    }

    /// Every picture that is on it.
    pub fn codes(&self) -> Vec<&String> {
        match &self.motif {
            Motif::Poster(poster) => poster.codes.iter().collect(),
            Motif::Fan { cards, .. } => cards.iter().flat_map(|card| &card.codes).collect(),
        }
    }

    /// The picture, as a JPEG.
    pub fn draw(&self, assets: &Assets) -> Result<Vec<u8>, Trouble> {
        let canvas = match &self.motif {
            Motif::Poster(poster) => poster::draw(poster, assets)?,
            Motif::Fan { name, hook, cards } => fan::draw(name, hook, cards, assets)?,
        };
        encoded(&canvas)
    }
}

fn encoded(canvas: &Pixmap) -> Result<Vec<u8>, Trouble> {
    /// Above it, a chat's own compression takes more away than this does.
    const QUALITY: u8 = 86;
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, QUALITY);
    // White letters on strong colours would fray with halved colour.
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_1_1);
    encoder.set_optimized_huffman_tables(true);
    let size = |length: u32| u16::try_from(length).map_err(|_| Trouble::Encoding);
    let (width, height) = (size(canvas.width())?, size(canvas.height())?);
    encoder
        .encode(canvas.data(), width, height, jpeg_encoder::ColorType::Rgba)
        .map_err(|_| Trouble::Encoding)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str =
        "poster\tberufe/baecker\tfood\t3\tLebensmittel\tBäcker/in\tWarm und früh\t1f35e 1f950";

    #[test]
    fn a_fan_shows_the_cards_before_it() {
        let list = format!("{LINE}\nfan\tpackan\tPack an!\tUnd du?\tberufe/baecker");
        let all = Wanted::all(&list).unwrap();
        assert_eq!(all[1].codes(), ["1f35e", "1f950"]);
    }

    #[test]
    fn what_is_not_a_preview_is_named() {
        for line in ["poster\ta", "fan\tpackan\tPack an!\tUnd du?\tberufe/niemand"] {
            let trouble = Wanted::all(line).unwrap_err();
            assert!(trouble.to_string().contains("is not a preview"), "{trouble}");
        }
    }
}

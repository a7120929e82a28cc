use crate::{colour::Oklch, css::Sheet, trouble::Trouble, wanted::Poster};

/// How a card looks: what `style/groups.css` and `style/components/scene.css` say of its group and
/// its variant.
#[derive(Debug, Clone)]
pub struct Look {
    /// The gradient's colours, from the top.
    pub top: Oklch,
    /// In its middle.
    pub middle: Oklch,
    /// At its end.
    pub deep: Oklch,
    /// What lies under words.
    pub shade: Oklch,
    /// What shines behind the objects.
    pub light: Oklch,
    /// How far the pattern is turned, in degrees.
    pub turn: f32,
    /// How large the pattern is.
    pub scale: f32,
    /// Where the objects lie, the most telling one first.
    pub places: [Place; 3],
}

/// Where an object lies, in shares of the scene, by its middle.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// Turned by so many degrees.
    pub turn: f32,
    /// Its height.
    pub size: f32,
}

impl Look {
    /// The look of a card.
    pub fn of(poster: &Poster, groups: &Sheet, scenes: &Sheet) -> Result<Self, Trouble> {
        let of_group = format!("[data-group=\"{}\"]", poster.group);
        let of_variant = format!("[data-variant=\"{}\"]", poster.variant);
        let group = |property| required(groups, &of_group, property);
        let variant = |property| required(groups, &of_variant, property);
        let swing = groups.number(&of_group, "--swing").unwrap_or(8.0);
        let (l, c) = (group("--group-l")?, group("--group-c")?);
        let hue = group("--group-hue")? + variant("--shift")?;
        let place = |object: char| {
            let of = |what: &str| {
                let property = format!("--{object}-{what}");
                let own = scenes.number(&format!("{of_variant} > .scene"), &property);
                own.map_or_else(|| required(scenes, ".scene", &property), Ok)
            };
            Ok(Place {
                x: of("x")? / 100.0,
                y: of("y")? / 100.0,
                turn: of("turn")?,
                size: of("size")? / 100.0,
            })
        };
        Ok(Self {
            top: Oklch::new(l, c, hue - swing),
            middle: Oklch::new(l - 0.075, c * 0.86, hue),
            deep: Oklch::new(l - 0.215, c * 0.58, hue + swing),
            shade: Oklch::new(l - 0.2, c * 0.62, hue),
            light: Oklch::new(0.86, c * 0.7, hue - swing),
            turn: variant("--pattern-turn")?,
            scale: variant("--pattern-scale")?,
            places: [place('a')?, place('b')?, place('c')?],
        })
    }
}

fn required(sheet: &Sheet, selector: &str, property: &str) -> Result<f32, Trouble> {
    sheet.number(selector, property).ok_or_else(|| Trouble::Style {
        selector: selector.to_owned(),
        property: property.to_owned(),
    })
}

//! `style/patterns.css` drawn as a browser draws it, point by point, and held against the drawings
//! of ours: whoever changes one of them has to change the other.

use super::{BEYOND, Pattern};

const CSS: &str = include_str!("../../../../style/patterns.css");
/// Pixels of reading text; the more there are, the less a soft edge counts.
const REM: f32 = 256.0;
/// A pixel of CSS, in units of reading text.
const PIXEL: f32 = 1.0 / 16.0;

/// How far the two may be apart, as a share of what is white: edges are soft in one of them.
const MOST: f32 = 0.12;

/// A length: so many units, and a share of the whole.
type Length = (f32, f32);

enum Shape {
    Linear { degrees: f32 },
    Circle { at: [Length; 2] },
    Ellipse { reach: [Length; 2], at: [Length; 2] },
    Conic { at: [Length; 2] },
}

struct Layer {
    shape: Shape,
    repeats: bool,
    /// How white it is from where on.
    stops: Vec<(f32, Length)>,
    size: [Length; 2],
    place: [Length; 2],
}

/// Splits at `mark` outside of brackets.
fn parts(text: &str, mark: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for letter in text.chars() {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        if letter == mark && depth == 0 {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts.into_iter().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

fn inside<'text>(text: &'text str, start: &str) -> Option<&'text str> {
    text.strip_prefix(start)?.strip_prefix('(')?.strip_suffix(')')
}

fn length(text: &str) -> Option<Length> {
    if let Some(sum) = inside(text, "calc") {
        if let Some(units) = sum.strip_prefix("var(--u) * ") {
            return Some((units.parse().ok()?, 0.0));
        }
        let (share, rest) = sum.split_once(' ')?;
        let (sign, other) = rest.split_once(' ')?;
        let sign = if sign == "-" { -1.0 } else { 1.0 };
        let (units, _) = length(other)?;
        return Some((sign * units, length(share)?.1));
    }
    if let Some(share) = text.strip_suffix('%') {
        return Some((0.0, share.parse::<f32>().ok()? / 100.0));
    }
    let pixels: f32 = text.trim_end_matches("px").parse().ok()?;
    Some((pixels * PIXEL, 0.0))
}

fn white(text: &str) -> Option<f32> {
    match text {
        "transparent" => Some(0.0),
        "var(--thread)" => declared("--thread"),
        "var(--wash)" => declared("--wash"),
        _ => inside(text, "oklch")?.rsplit_once("/ ")?.1.parse().ok(),
    }
}

fn declared(name: &str) -> Option<f32> {
    let (_, value) = CSS.split_once(&format!("{name}: "))?;
    white(value.split_once(';')?.0)
}

fn pair(words: &[String]) -> Option<[Length; 2]> {
    if words == ["auto"] {
        return Some([(0.0, 1.0); 2]);
    }
    let each = words.iter().map(|word| length(word));
    each.collect::<Option<Vec<_>>>()?.try_into().ok()
}

fn at(words: &[String]) -> Option<[Length; 2]> {
    match words.iter().position(|word| word == "at") {
        Some(place) => pair(&words[place + 1..]),
        None => Some([(0.0, 0.5), (0.0, 0.5)]),
    }
}

fn layer(text: &str, size: [Length; 2], place: [Length; 2]) -> Layer {
    let repeats = text.starts_with("repeating-");
    let text = text.trim_start_matches("repeating-");
    let kind = text.split_once('-').unwrap().0;
    let mut given = parts(inside(text, &format!("{kind}-gradient")).unwrap(), ',');
    let first = parts(&given[0], ' ');
    let shape = match (kind, first[0].as_str()) {
        ("linear", word) => match word.strip_suffix("deg") {
            Some(degrees) => Some(Shape::Linear { degrees: degrees.parse().unwrap() }),
            None => Some(Shape::Linear { degrees: 180.0 }),
        },
        ("radial", "circle") => at(&first).map(|at| Shape::Circle { at }),
        ("radial", "ellipse") => {
            at(&first).zip(pair(&first[1..3])).map(|(at, reach)| Shape::Ellipse { reach, at })
        }
        ("conic", _) => at(&first).map(|at| Shape::Conic { at }),
        _ => None,
    };
    if white(&first[0]).is_none() {
        given.remove(0);
    }
    let mut stops: Vec<(f32, Length)> = Vec::new();
    for stop in given {
        let words = parts(&stop, ' ');
        let colour = white(&words[0]).unwrap();
        if words.len() == 1 {
            stops.push((colour, (0.0, if stops.is_empty() { 0.0 } else { 1.0 })));
        }
        stops.extend(words[1..].iter().map(|word| (colour, length(word).unwrap())));
    }
    Layer { shape: shape.unwrap(), repeats, stops, size, place }
}

/// The layers that a group's rule declares.
fn layers(group: &str) -> Vec<Layer> {
    let (_, rule) = CSS.split_once(&format!("[data-group=\"{group}\"] {{")).unwrap();
    let rule = rule.split_once('}').unwrap().0;
    let of = |name: &str| {
        let value = rule.split_once(&format!("{name}:")).and_then(|(_, it)| it.split_once(';'));
        parts(&value.map(|(it, _)| it.replace('\n', " ")).unwrap_or_default(), ',')
    };
    let pairs = |name: &str, otherwise: [Length; 2]| {
        let all: Vec<_> = of(name).iter().map(|it| pair(&parts(it, ' ')).unwrap()).collect();
        if all.is_empty() { vec![otherwise] } else { all }
    };
    let sizes = pairs("--pattern-size", [(0.0, 1.0); 2]);
    let places = pairs("--pattern-place", [(0.0, 0.0); 2]);
    let drawn = of("--pattern");
    let each = drawn.iter().zip(sizes.iter().cycle()).zip(places.iter().cycle());
    each.map(|((text, size), place)| layer(text, *size, *place)).collect()
}

impl Layer {
    /// How white it is at a point of a box of that size.
    fn white(&self, (x, y): (f32, f32), (wide, high): (f32, f32)) -> f32 {
        let of = |(units, share): Length, whole: f32| units + share * whole;
        let (w, h) = (of(self.size[0], wide), of(self.size[1], high));
        let x = (x - self.place[0].0).rem_euclid(w);
        let y = (y - self.place[1].0).rem_euclid(h);
        let from = |at: &[Length; 2]| (x - of(at[0], w), y - of(at[1], h));
        let (along, whole) = match &self.shape {
            Shape::Linear { degrees } => {
                let (sin, cos) = degrees.to_radians().sin_cos();
                let whole = (w * sin).abs() + (h * cos).abs();
                ((x - w / 2.0) * sin - (y - h / 2.0) * cos + whole / 2.0, whole)
            }
            Shape::Circle { at } => {
                let (dx, dy) = from(at);
                (dx.hypot(dy), 1.0)
            }
            Shape::Ellipse { reach, at } => {
                let (dx, dy) = from(at);
                ((dx / of(reach[0], w)).hypot(dy / of(reach[1], h)), 1.0)
            }
            Shape::Conic { at } => {
                let (dx, dy) = from(at);
                (dx.atan2(-dy).rem_euclid(std::f32::consts::TAU) / std::f32::consts::TAU, 1.0)
            }
        };
        // No stop lies before the one that is declared before it.
        let mut least = f32::MIN;
        let stops: Vec<(f32, f32)> = self
            .stops
            .iter()
            .map(|(white, length)| {
                least = of(*length, whole).max(least);
                (*white, least)
            })
            .collect();
        let (begin, end) = (stops[0], stops[stops.len() - 1]);
        let along = if self.repeats { along.rem_euclid(end.1) } else { along };
        if along < begin.1 {
            return begin.0;
        }
        let between = stops.windows(2).find(|pair| along < pair[1].1);
        between.map_or(end.0, |pair| {
            let ((white, from), (other, to)) = (pair[0], pair[1]);
            white + (other - white) * (along - from) / (to - from)
        })
    }
}

#[test]
fn drawings_are_those_of_the_style_sheet() {
    // In pixels, like a card; both are drawn beyond it.
    let card = (3_600.0_f32, 4_800.0_f32);
    let size = (card.0 * (1.0 + 2.0 * BEYOND) / REM, card.1 * (1.0 + 2.0 * BEYOND) / REM);
    for group in super::tests::GROUPS {
        let pattern = Pattern::new(group, 0.0, 1.0);
        let layers = layers(group);
        let (mut all, mut apart) = (0.0, 0.0);
        // Steps that meet lines of any width, and no two tiles in the same way.
        for (x, y) in (0..300_u16).flat_map(|x| (0..300_u16).map(move |y| (x, y))) {
            let (x, y) = (f32::from(x) * 11.93, f32::from(y) * 15.91);
            let ours = pattern.strength(x, y, card, REM);
            let point = (x / REM + BEYOND * card.0 / REM, y / REM + BEYOND * card.1 / REM);
            let theirs = 1.0 - layers.iter().map(|it| 1.0 - it.white(point, size)).product::<f32>();
            all += theirs;
            apart += (ours - theirs).abs();
        }
        assert!(apart < MOST * all, "{group} is drawn otherwise: {}", apart / all);
    }
}

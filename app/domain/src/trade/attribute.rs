use crate::keyed::keyed_enum;

keyed_enum! {
    /// What tells crafts apart where interest fields do not: material, product, way of working.
    ///
    /// Interest profiles alone do not separate crafts: the median correlation between two crafts'
    /// O*NET profiles is .90.
    Attribute {
        /// Wood.
        Wood = "wood",
        /// Metal.
        Metal = "metal",
        /// Stone, concrete, clay.
        Stone = "stone",
        /// Food and drink.
        Food = "food",
        /// Textiles.
        Textile = "textile",
        /// Leather and fur.
        Leather = "leather",
        /// Glass.
        Glass = "glass",
        /// Paper and print.
        Paper = "paper",
        /// Electrics and electronics.
        Electrics = "electrics",
        /// Computers, data, control.
        Digital = "digital",
        /// Cars, bicycles, boats, machines that move.
        Vehicles = "vehicles",
        /// Music and instruments.
        Music = "music",
        /// Shape, colour, beauty.
        Design = "design",
        /// People's bodies and health.
        Body = "body",
        /// High up.
        Heights = "heights",
        /// Outside.
        Outdoors = "outdoors",
        /// Millimetres and less.
        Precision = "precision",
        /// Contact with people.
        People = "people",
        /// Machines.
        Machines = "machines",
        /// Early start.
        Early = "early",
        /// Rescue of old things.
        Heritage = "heritage",
        /// Climate and energy.
        Climate = "climate",
        /// Strength.
        Strength = "strength",
        /// Colours, mixtures, materials science.
        Chemistry = "chemistry",
        /// Animals.
        Animals = "animals",
        /// Few know it.
        Rare = "rare",
    }
}

/// How much an attribute is a trade's own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weighted {
    /// The attribute.
    pub attribute: Attribute,
    /// From above 0 (a little) to 1 (at its heart).
    pub weight: f32,
}

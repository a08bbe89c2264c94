//! JSON for a shape of the model, with all members set.
//!
//! Every text and number occurs once, so that a value in the wrong place is found. Where only one of several
//! alternatives can be set (an enum's values, a union's members, true or false), round `n` takes the `n`th,
//! and [`all`] gives as many rounds as it takes for each to have its turn.

use crate::model::model;
use botosmith_model::{Member, ShapeKind};
use serde_json::{json, Map, Value};

/// What every sensitive text holds.
pub const SECRET: &str = "SECRET";

/// A value of a shape.
#[derive(Debug)]
pub struct Sample {
    /// The value as the service writes it.
    pub json: Value,
    /// What stands at its ends.
    pub leaves: Vec<Leaf>,
    /// How many rounds it takes to see all alternatives.
    rounds: usize,
}

/// A text, number or truth value inside a sample.
#[derive(Debug)]
pub struct Leaf {
    /// The member that holds it.
    pub member: String,
    /// The value.
    pub value: Value,
    /// What the shape is.
    pub kind: &'static ShapeKind,
    /// The model says that it must not be printed.
    pub secret: bool,
}

/// A value of the shape `name`; which of the alternatives stands in it is up to `round`.
///
/// # Panics
/// On a kind of shape that this service does not use.
pub fn sample(name: &str, round: usize) -> Sample {
    let mut maker = Maker { round, rounds: 1, leaves: Vec::new(), strangers: false };
    let json = maker.shape("", name, false, 0);
    Sample { json, leaves: maker.leaves, rounds: maker.rounds }
}

/// The value of round 0, with members in every structure that the model does not know.
pub fn with_strangers(name: &str) -> Value {
    Maker { round: 0, rounds: 1, leaves: Vec::new(), strangers: true }.shape("", name, false, 0)
}

/// Values of the shape `name` in which each alternative occurs.
pub fn all(name: &str) -> Vec<Sample> {
    // A union's members have alternatives of their own: what is below the second member shows in round 2.
    let mut samples = vec![sample(name, 0)];
    while samples.len() < samples.iter().map(|sample| sample.rounds).max().unwrap_or(0) {
        samples.push(sample(name, samples.len()));
    }
    samples
}

struct Maker {
    round: usize,
    rounds: usize,
    leaves: Vec<Leaf>,
    strangers: bool,
}

impl Maker {
    fn shape(&mut self, member: &str, name: &str, secret: bool, depth: usize) -> Value {
        assert!(depth < 20, "{name} is recursive: a sample of it has no end");
        let shape = &model().shapes[name];
        let secret = secret || shape.traits.sensitive();
        let value = match &shape.kind {
            ShapeKind::Structure(members) => {
                let members: Vec<_> = members.iter().collect();
                return self.members(&members, secret, depth, self.strangers);
            }
            ShapeKind::Union(members) => {
                let chosen = self.choose(members.len());
                let members: Vec<_> = members.iter().skip(chosen).take(1).collect();
                return self.members(&members, secret, depth, false);
            }
            ShapeKind::List { member: element } => {
                return (0..2).map(|_| self.shape(member, &element.target, secret, depth + 1)).collect();
            }
            ShapeKind::String => json!(self.text(member, secret)),
            ShapeKind::Enum(values) => json!(values[self.choose(values.len())].value),
            ShapeKind::Integer => json!(1_000 + self.leaves.len()),
            ShapeKind::Boolean => json!(self.choose(2) == 0),
            ShapeKind::Timestamp if shape.traits.timestamp_format().is_none() => {
                json!(1_700_000_000.5 + self.leaves.len() as f64)
            }
            other => panic!("{name}: there is no sample of {other:?} yet"),
        };
        let leaf = Leaf { member: member.to_owned(), value: value.clone(), kind: &shape.kind, secret };
        self.leaves.push(leaf);
        value
    }

    fn members(
        &mut self,
        members: &[(&String, &Member)],
        secret: bool,
        depth: usize,
        strangers: bool,
    ) -> Value {
        let mut value = Map::new();
        let stranger = |value: &mut Map<_, _>, name: &str| {
            if strangers {
                value.insert(name.to_owned(), json!({"a": [1, {"b": null, "c": "]}"}], "d": -2.5e3}));
            }
        };
        stranger(&mut value, "aFirstStranger");
        for (name, member) in members {
            let traits = &member.traits;
            assert!(traits.json_name().is_none() && traits.timestamp_format().is_none(), "{name}");
            value.insert((*name).clone(), self.shape(name, &member.target, secret, depth + 1));
        }
        stranger(&mut value, "zLastStranger");
        value.into()
    }

    fn choose(&mut self, alternatives: usize) -> usize {
        self.rounds = self.rounds.max(alternatives);
        self.round % alternatives
    }

    /// A text with everything in it that JSON has to escape.
    fn text(&self, member: &str, secret: bool) -> String {
        let mark = if secret { SECRET } else { "plain" };
        format!("{mark} {member} {} \"\\/\u{8}\n\u{1f}\u{7f}é\u{2028}😀", self.leaves.len())
    }
}

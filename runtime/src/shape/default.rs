//! Members with a default: they are no `Option`, and hold the default where nobody sets them.
//!
//! Knows the table of members alone; no codec sees a default. Requests leave out flags and numbers that are the default, as
//! the official crates do; who looks at a structure otherwise, such as a waiter, finds them.

use super::traits::DefaultValue;
use super::{Def, SlotRef, StructureMut, Trait};
use aws_smithy_schema::document::DocumentShapeDeserializer;
use aws_smithy_types::{Document, Number};
use std::any::Any;
use std::cell::Cell;

thread_local! {
    /// A request is being written. Structures are written from within the codecs, which pass nothing on to them.
    static SENDING: Cell<bool> = const { Cell::new(false) };
}

/// Writes a request.
pub fn sending<T>(write: impl FnOnce() -> T) -> T {
    /// Ends it, even where a codec panics.
    struct End;
    impl Drop for End {
        fn drop(&mut self) {
            SENDING.set(false);
        }
    }
    SENDING.set(true);
    let _end = End;
    write()
}

impl Def {
    /// The members with a default: their places and the defaults.
    fn defaults(&self) -> impl Iterator<Item = (usize, &'static str, DefaultValue)> + '_ {
        self.traits.iter().filter_map(|(field, its)| match its {
            Trait::Default(value) => {
                let place = self.members.iter().position(|(name, _)| name == field)?;
                Some((place, *field, *value))
            }
            _ => None,
        })
    }

    /// Whether a member is not to be sent, because it is the default: a flag or a number that need not be there.
    pub(super) fn is_left_out(&self, place: usize, slot: SlotRef<'_>) -> bool {
        let Some((_, field, value)) = self.defaults().find(|(its, ..)| *its == place) else { return false };
        !self.has(field, Trait::AlwaysSent) && is_default(slot, value)
    }

    /// The table, where some member has a default.
    pub(super) const fn with_defaults(&'static self) -> Option<&'static Self> {
        let mut traits = self.traits;
        while let [(_, its), rest @ ..] = traits {
            if matches!(its, Trait::Default(_)) {
                return Some(self);
            }
            traits = rest;
        }
        None
    }
}

/// Whether members are to be left out that are the default.
pub(super) fn are_left_out() -> bool {
    SENDING.get()
}

/// Whether a slot, which is no `Option`, holds a flag or number that is the default.
fn is_default(slot: SlotRef<'_>, value: DefaultValue) -> bool {
    let slot = slot as &dyn Any;
    match value {
        DefaultValue::Flag(flag) => slot.downcast_ref() == Some(&flag),
        DefaultValue::Number(number) => {
            let found = slot.downcast_ref::<i32>().map(|its| i64::from(*its));
            found.or_else(|| slot.downcast_ref().copied()) == Some(number)
        }
        DefaultValue::Decimal(text) => {
            let found = slot.downcast_ref::<f32>().map(|its| Some(*its) == text.parse().ok());
            found.or_else(|| slot.downcast_ref::<f64>().map(|its| Some(*its) == text.parse().ok()))
                == Some(true)
        }
        DefaultValue::Text(_) | DefaultValue::Empty => false,
    }
}

/// Gives the members that are not set their defaults.
pub(super) fn fill(partial: &mut dyn StructureMut) {
    let def = partial.def();
    if def.with_defaults().is_none() {
        return;
    }
    let made = partial.made();
    partial.visit_mut(&mut |slots: &mut [super::SlotMut<'_>]| {
        for (place, _, value) in def.defaults() {
            let (Some(slot), Some(member)) = (slots.get_mut(place), made.schema.members().get(place)) else {
                continue;
            };
            if slot.is_set() {
                continue;
            }
            match document(value) {
                // Neither a list nor a map says of which kind it is; what is missing is empty.
                None => slot.fill_in(),
                // Were it of another type, the member would be missing, and the builder says so.
                Some(document) => drop(slot.read(member, &mut DocumentShapeDeserializer::new(&document))),
            }
        }
    });
}

fn document(value: DefaultValue) -> Option<Document> {
    Some(match value {
        DefaultValue::Flag(flag) => Document::Bool(flag),
        DefaultValue::Number(number) => Document::Number(match u64::try_from(number) {
            Ok(number) => Number::PosInt(number),
            Err(_) => Number::NegInt(number),
        }),
        DefaultValue::Decimal(text) => Document::Number(Number::Float(text.parse().unwrap_or_default())),
        DefaultValue::Text(text) => Document::String(text.to_owned()),
        DefaultValue::Empty => return None,
    })
}

//! Names of functions.

use crate::item::{Item, Kind};
use crate::walk::joined;
use crate::write::identifier;
use std::collections::BTreeSet;

/// The names of a file's functions.
pub(super) struct Taken {
    prefix: String,
    names: BTreeSet<String>,
}

impl Taken {
    pub(super) fn new(file: &str) -> Self {
        Self { prefix: format!("{file}_"), names: BTreeSet::new() }
    }

    /// A name for a function, which no other one in the file has.
    pub(super) fn name(&mut self, item: &Item) -> String {
        let place = joined(&item.module, &item.path).replace("::", "_");
        let mut snake = String::new();
        let mut before = '_';
        for c in place.chars() {
            if c.is_ascii_uppercase() && before != '_' && !before.is_ascii_uppercase() {
                snake.push('_');
            }
            snake.push(c.to_ascii_lowercase());
            before = c;
        }
        let short = snake.strip_prefix(&self.prefix).unwrap_or(&snake);
        let wanted = match item.kind {
            Kind::Function => identifier(short),
            kind => format!("{}_{short}", kind.name()),
        };
        let mut free = wanted.clone();
        let mut count = 2;
        while !self.names.insert(free.clone()) {
            free = format!("{wanted}_{count}");
            count += 1;
        }
        free
    }
}

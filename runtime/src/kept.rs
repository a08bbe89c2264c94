//! What is made once, when it is first asked for, and kept for the life of the program.
//!
//! For what is asked for a few times in a call. Schemas, which are asked for with every structure, have their own way.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Values by what they are made of.
pub(crate) struct Kept<K, V: 'static>(Mutex<BTreeMap<K, &'static V>>);

impl<K: Ord, V> Kept<K, V> {
    /// Nothing is made yet.
    pub(crate) const fn new() -> Self {
        Self(Mutex::new(BTreeMap::new()))
    }

    /// The value of a key; made now, if it was not asked for before.
    pub(crate) fn get(&self, key: K, make: impl FnOnce() -> V) -> &'static V {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(key).or_insert_with(|| Box::leak(Box::new(make())))
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;

    #[test]
    fn a_value_is_made_once() {
        static KEPT: Kept<&str, String> = Kept::new();
        let first = KEPT.get("a", || "made".to_owned());
        let again = KEPT.get("a", || panic!("made twice"));
        assert!(std::ptr::eq(first, again) && KEPT.get("b", String::new).is_empty());
    }
}

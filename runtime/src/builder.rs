//! What builders hold, and the bodies of their setters.
//!
//! - `stream`: what the builders of an input with a stream hold

mod stream;

#[doc(hidden)]
pub use stream::{Calling, DerefMut, Held, HeldOf, Holder};

use crate::operation::Handle;
use crate::service::Service;
use crate::shape::{missing, Value};
use std::any::Any;
use std::cell::Cell;
use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// What a builder of a client holds beside the fields.
#[doc(hidden)]
pub trait Context<S: Service> {
    fn new(handle: &Arc<Handle<S>>) -> Self;
    fn shown(&self) -> &Shown;
}

/// A reference to the input's builder: to `copy`, or to what was given out before where that equals it.
#[doc(hidden)]
pub fn as_input<S: Service, B: Clone + PartialEq + Send + Sync + 'static>(
    context: &impl Context<S>,
    copy: B,
) -> &B {
    context.shown().show(|shown| *shown == copy, || copy.clone())
}

/// The builders that `as_input` has given out.
///
/// A fluent builder holds the input's fields itself, so that its setters are plain assignments; a
/// reference to the input's builder therefore needs a copy to refer to. A copy lives as long as the
/// fluent builder, and serves until the fields are no longer the same.
#[doc(hidden)]
#[derive(Default)]
pub struct Shown(OnceLock<Box<(Box<dyn Any + Send + Sync>, Shown)>>);

impl Shown {
    /// The last copy, where it is still good, or what `make` gives.
    pub fn show<B: Any + Send + Sync>(&self, good: impl Fn(&B) -> bool, make: impl Fn() -> B) -> &B {
        let mut end = self;
        loop {
            // What has just been made is good even if it does not equal itself, as a NaN does not.
            let made = Cell::new(false);
            let (copy, next) = &**end.0.get_or_init(|| {
                made.set(true);
                Box::new((Box::new(make()), Self::default()))
            });
            match copy.downcast_ref() {
                // Only the last can be good: whatever comes after one was made because it was not.
                Some(copy) if made.get() || (next.0.get().is_none() && good(copy)) => return copy,
                _ => end = next,
            }
        }
    }
}

impl Clone for Shown {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shown")
    }
}

/// Appends to a list that may not be there yet.
#[doc(hidden)]
#[inline]
pub fn push<T>(list: &mut Option<Vec<T>>, item: T) {
    list.get_or_insert_with(Vec::new).push(item);
}

/// Inserts into a map that may not be there yet.
#[doc(hidden)]
#[inline]
pub fn insert<K: Eq + Hash, T>(map: &mut Option<HashMap<K, T>>, key: K, value: T) {
    map.get_or_insert_with(HashMap::new).insert(key, value);
}

/// An optional text as callers want to see it.
#[doc(hidden)]
#[inline]
pub fn text<T: Deref<Target = str>>(value: &Option<T>) -> Option<&str> {
    value.as_deref()
}

/// The required members that were absent when a structure was made of its fields.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Absent {
    first: Option<&'static str>,
}

impl Absent {
    /// The member: as it is where it is optional, with a value in its place where it is required and absent.
    #[inline]
    pub fn fill<T: Fill<F>, F>(&mut self, field: F, member: &'static str) -> T {
        T::fill(field, member, self)
    }
    /// Notes that a required member was absent.
    pub(crate) fn note(&mut self, member: &'static str) {
        self.first.get_or_insert(member);
    }
    /// The first required member, in the model's order, that was absent.
    pub(crate) fn first(&self) -> Option<&'static str> {
        self.first
    }
}

/// How a member comes out of a field that may be empty.
#[doc(hidden)]
pub trait Fill<F> {
    fn fill(field: F, member: &'static str, absent: &mut Absent) -> Self;
}
impl<T> Fill<Option<T>> for Option<T> {
    #[inline]
    fn fill(field: Option<T>, _: &'static str, _: &mut Absent) -> Option<T> {
        field
    }
}
impl<T: Value> Fill<Option<T>> for T {
    #[inline]
    fn fill(field: Option<T>, member: &'static str, absent: &mut Absent) -> T {
        field.unwrap_or_else(|| {
            absent.note(member);
            missing()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_shown_stays_and_a_change_is_shown_anew() {
        let shown = Shown::default();
        let show = |text: &str| shown.show(|copy: &String| copy == text, || text.to_owned());
        let first = show("a");
        assert!(std::ptr::eq(first, show("a")), "nothing has changed, so nothing is copied");
        let second = show("b");
        assert_eq!((first.as_str(), second.as_str()), ("a", "b"));
        assert_eq!(show("a"), "a");
        let never_good = shown.show(|_: &f64| false, || f64::NAN);
        assert!(never_good.is_nan(), "what equals nothing is shown all the same");
        assert_eq!(shown.clone().show(|_: &String| true, || "c".to_owned()), "c", "a clone starts anew");
    }
}

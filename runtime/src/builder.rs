//! What builders hold, and the bodies of their setters.

use crate::error::BuildError;
use crate::shape::{missing, Partial, Value};
use std::collections::HashMap;
use std::ops::Deref;

/// What a builder in some state holds: the fields `P`, and whatever else the state needs.
///
/// One generic builder type serves a structure's builder, an operation's fluent builder and a
/// waiter's builder; only what it holds differs, so its setters exist once.
pub trait Held<P> {
    /// The fields.
    fn fields(&self) -> &P;
    /// The fields, to change them.
    fn fields_mut(&mut self) -> &mut P;
}

impl<P: Partial> Held<P> for P {
    #[inline]
    fn fields(&self) -> &P {
        self
    }
    #[inline]
    fn fields_mut(&mut self) -> &mut P {
        self
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
pub fn insert<T>(map: &mut Option<HashMap<String, T>>, key: String, value: T) {
    map.get_or_insert_with(HashMap::new).insert(key, value);
}

/// An optional text as callers want to see it.
#[doc(hidden)]
#[inline]
pub fn text<T: Deref<Target = str>>(value: &Option<T>) -> Option<&str> {
    value.as_deref()
}

/// An optional member.
#[doc(hidden)]
#[inline]
pub fn keep<T>(value: Option<T>) -> Option<T> {
    value
}

/// A required member of a response that may not be there.
#[doc(hidden)]
#[inline]
pub fn correct<T: Value>(value: Option<T>) -> T {
    value.unwrap_or_else(missing)
}

/// A required member of something that the caller builds.
///
/// # Errors
/// `details` where it is not set.
#[doc(hidden)]
#[inline]
pub fn require<T>(value: Option<T>, member: &'static str, details: &'static str) -> Result<T, BuildError> {
    value.ok_or_else(|| BuildError::missing_field(member, details))
}

//! What pages bring, counted and cut.

use std::collections::HashMap;

/// What a page brings. Types outside of this crate have no use for it.
pub trait Countable {
    /// How many there are.
    fn count(&self) -> usize;
    /// Drops the first ones.
    fn skip(&mut self, number: usize);
    /// Keeps the first ones alone; says whether it did.
    fn keep(&mut self, number: usize) -> bool;
}

/// What can be limited by its number.
pub trait Counted: Countable {}

impl<T> Countable for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }
    fn skip(&mut self, number: usize) {
        self.drain(..number.min(self.len()));
    }
    fn keep(&mut self, number: usize) -> bool {
        self.truncate(number);
        true
    }
}
impl<T> Counted for Vec<T> {}

/// It has no order, so it is not cut: what would be left out would be another part each time.
impl<K, T> Countable for HashMap<K, T> {
    fn count(&self) -> usize {
        self.len()
    }
    fn skip(&mut self, _: usize) {}
    fn keep(&mut self, _: usize) -> bool {
        false
    }
}
impl<K, T> Counted for HashMap<K, T> {}

/// Characters are counted, as boto3 does.
impl Countable for String {
    fn count(&self) -> usize {
        self.chars().count()
    }
    fn skip(&mut self, number: usize) {
        let place = place(self, number);
        self.drain(..place);
    }
    fn keep(&mut self, number: usize) -> bool {
        self.truncate(place(self, number));
        true
    }
}
impl Counted for String {}

/// The place of a character, or the end.
fn place(text: &str, character: usize) -> usize {
    text.char_indices().nth(character).map_or(text.len(), |(place, _)| place)
}

/// What a page brings where it is neither a list, a map nor a text. There is no value of it.
#[derive(Clone, Copy, Debug)]
pub enum Uncounted {}

impl Countable for Uncounted {
    fn count(&self) -> usize {
        match *self {}
    }
    fn skip(&mut self, _: usize) {
        match *self {}
    }
    fn keep(&mut self, _: usize) -> bool {
        match *self {}
    }
}

/// What a page brings beside its main items, which a program that goes on in the middle of the page has seen before.
#[doc(hidden)]
pub trait Other {
    /// An optional one is absent, and not empty.
    const ABSENT: bool = false;
    /// Leaves nothing of it.
    fn empty(&mut self);
}
impl<T> Other for Vec<T> {
    fn empty(&mut self) {
        self.clear();
    }
}
impl<K, T> Other for HashMap<K, T> {
    const ABSENT: bool = true;
    fn empty(&mut self) {
        self.clear();
    }
}
impl Other for String {
    fn empty(&mut self) {
        self.clear();
    }
}
impl<T: Other> Other for Option<T> {
    fn empty(&mut self) {
        match self {
            Some(value) if !T::ABSENT => value.empty(),
            _ => *self = None,
        }
    }
}
/// A number stays: it says what the service did for the page.
macro_rules! numbers {
    ($($t:ty),*) => {$(
        impl Other for $t {
            fn empty(&mut self) {}
        }
    )*};
}
numbers!(i32, i64, f32, f64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_texts_are_cut_and_maps_are_not() {
        let mut list = vec![1, 2, 3, 4];
        list.skip(1);
        assert!(list.keep(2) && list == [2, 3] && list.count() == 2);
        list.skip(9);
        assert!(list.is_empty());

        let mut text = "añb€c".to_owned();
        assert_eq!(text.count(), 5);
        text.skip(1);
        assert!(text.keep(3) && text == "ñb€");
        text.skip(9);
        assert_eq!(text, "");

        let mut map = HashMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]);
        map.skip(1);
        assert!(!map.keep(1) && map.count() == 2);
    }

    #[test]
    fn others_become_what_boto3_makes_of_them() {
        let (mut number, mut list) = (Some(7), Some(vec![1]));
        number.empty();
        list.empty();
        assert_eq!((number, list), (Some(7), Some(vec![])));
        let mut map = Some(HashMap::from([("a".to_owned(), 1)]));
        map.empty();
        assert_eq!(map, None);
    }
}

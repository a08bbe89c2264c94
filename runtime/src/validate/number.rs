//! Numbers of a model, which are compared without loss: a bound may be greater than what a float can tell apart.

use std::cmp::Ordering;
use std::fmt;

/// A number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    Whole(i128),
    Float(f64),
}

impl Number {
    /// A number as JSON has it; nothing where it is none.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let whole = text.parse().ok().map(Self::Whole);
        whole.or_else(|| text.parse().ok().filter(|number: &f64| number.is_finite()).map(Self::Float))
    }

    fn float(self) -> f64 {
        match self {
            Self::Whole(number) => number as f64,
            Self::Float(number) => number,
        }
    }

    /// How it compares; nothing where one of them is not a number.
    pub(super) fn compare(self, other: Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(a), Self::Whole(b)) => Some(a.cmp(&b)),
            (a, b) => a.float().partial_cmp(&b.float()),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_compared_as_such() {
        let greatest = Number::parse("9223372036854775807").unwrap();
        let one_less = Number::Whole(i128::from(i64::MAX - 1));
        assert_eq!(one_less.compare(greatest), Some(Ordering::Less));
        assert_eq!(Number::Float(0.5).compare(Number::parse("0.5").unwrap()), Some(Ordering::Equal));
        assert_eq!(Number::Float(f64::NAN).compare(greatest), None);
        assert_eq!(Number::parse("1e3").map(|it| it.to_string()).as_deref(), Some("1000"));
        assert_eq!(Number::parse("x"), None);
    }
}

//! Numbers by value: a [`Number`]'s three representations compared and computed with as one kind.

use std::cmp::Ordering;

use aws_smithy_types::Number;

/// Orders two numbers exactly; `None` if one is not a number.
pub(super) fn compare(left: Number, right: Number) -> Option<Ordering> {
    match (integer(left), integer(right)) {
        (Some(left), Some(right)) => Some(left.cmp(&right)),
        (Some(left), None) => compare_mixed(left, right.to_f64_lossy()),
        (None, Some(right)) => compare_mixed(right, left.to_f64_lossy()).map(Ordering::reverse),
        (None, None) => left.to_f64_lossy().partial_cmp(&right.to_f64_lossy()),
    }
}

/// A total order for sorting: as [`compare`], with NaN after everything else.
pub(super) fn order(left: Number, right: Number) -> Ordering {
    let nan = |number: Number| number.to_f64_lossy().is_nan();
    compare(left, right).unwrap_or_else(|| nan(left).cmp(&nan(right)))
}

fn integer(number: Number) -> Option<i128> {
    match number {
        Number::PosInt(value) => Some(value.into()),
        Number::NegInt(value) => Some(value.into()),
        Number::Float(_) => None,
    }
}

fn compare_mixed(left: i128, right: f64) -> Option<Ordering> {
    if right.is_nan() {
        return None;
    }
    // The cast saturates, far outside of what `left` can be, so that infinities come out right.
    match left.cmp(&(right.trunc() as i128)) {
        Ordering::Equal => 0.0_f64.partial_cmp(&right.fract()),
        differs => Some(differs),
    }
}

/// An integer if it fits, else the nearest float.
pub(super) fn from_integer(value: i128) -> Number {
    match (u64::try_from(value), i64::try_from(value)) {
        (Ok(value), _) => Number::PosInt(value),
        (_, Ok(value)) => Number::NegInt(value),
        _ => Number::Float(value as f64),
    }
}

/// A float as it is, or as an integer if it is one that floats represent exactly.
fn from_whole(value: f64) -> Number {
    const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53
    if value.fract() == 0.0 && value.abs() <= EXACT {
        return from_integer(value as i128);
    }
    Number::Float(value)
}

pub(super) fn abs(number: Number) -> Number {
    match integer(number) {
        Some(value) => from_integer(value.abs()),
        None => Number::Float(number.to_f64_lossy().abs()),
    }
}

pub(super) fn ceil(number: Number) -> Number {
    match number {
        Number::Float(value) => from_whole(value.ceil()),
        integer => integer,
    }
}

pub(super) fn floor(number: Number) -> Number {
    match number {
        Number::Float(value) => from_whole(value.floor()),
        integer => integer,
    }
}

/// Exact for integers; a float among them makes the sum a float.
pub(super) fn sum(numbers: &[Number]) -> Number {
    let exact = numbers.iter().try_fold(0_i128, |sum, number| sum.checked_add(integer(*number)?));
    match exact {
        Some(sum) => from_integer(sum),
        None => Number::Float(numbers.iter().map(|number| number.to_f64_lossy()).sum()),
    }
}

/// `None` of nothing.
pub(super) fn average(numbers: &[Number]) -> Option<Number> {
    if numbers.is_empty() {
        return None;
    }
    Some(Number::Float(sum(numbers).to_f64_lossy() / numbers.len() as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_by_value() {
        use Number::{Float, NegInt, PosInt};
        let equal = Some(Ordering::Equal);
        assert_eq!(compare(PosInt(1), NegInt(1)), equal);
        assert_eq!(compare(NegInt(-2), Float(-2.0)), equal);
        assert_eq!(compare(PosInt(0), Float(-0.0)), equal);
        // 2^53 + 1 is no float: a comparison of floats would call these equal.
        assert_eq!(
            compare(PosInt(9_007_199_254_740_993), Float(9_007_199_254_740_992.0)),
            Some(Ordering::Greater)
        );
        assert_eq!(compare(Float(-0.5), PosInt(0)), Some(Ordering::Less));
        assert_eq!(compare(Float(0.5), PosInt(0)), Some(Ordering::Greater));
        assert_eq!(compare(NegInt(-1), Float(-1.5)), Some(Ordering::Greater));
        assert_eq!(compare(PosInt(u64::MAX), Float(f64::INFINITY)), Some(Ordering::Less));
        assert_eq!(compare(Float(f64::NEG_INFINITY), NegInt(i64::MIN)), Some(Ordering::Less));
        assert_eq!(compare(Float(f64::NAN), PosInt(0)), None);
        assert_eq!(order(Float(f64::NAN), PosInt(0)), Ordering::Greater);
        assert_eq!(order(Float(f64::NAN), Float(f64::NAN)), Ordering::Equal);
    }

    #[test]
    fn computes_without_loss() {
        use Number::{Float, NegInt, PosInt};
        assert_eq!(abs(NegInt(i64::MIN)), PosInt(1 << 63));
        assert_eq!(ceil(Float(-1.5)), NegInt(-1));
        assert_eq!(ceil(Float(-0.5)), PosInt(0));
        assert_eq!(floor(Float(1e300)), Float(1e300));
        assert_eq!(floor(PosInt(u64::MAX)), PosInt(u64::MAX));
        assert_eq!(sum(&[PosInt(u64::MAX), NegInt(-1)]), PosInt(u64::MAX - 1));
        assert_eq!(sum(&[PosInt(u64::MAX), PosInt(1)]), Float(18446744073709551616.0));
        assert_eq!(sum(&[PosInt(1), Float(0.5)]), Float(1.5));
        assert_eq!(average(&[PosInt(1), PosInt(2)]), Some(Float(1.5)));
        assert_eq!(average(&[]), None);
    }
}

//! Forms: pairs of names and values, in any order.

use aws_smithy_types::base64;

/// Whether two forms have the same pairs.
///
/// # Errors
/// The first pair that only one of them has.
pub(super) fn compare(expected: &[u8], actual: &[u8]) -> Result<(), String> {
    let (expected, actual) = (pairs(expected)?, pairs(actual)?);
    let only = |pairs: &[Pair], others: &[Pair]| pairs.iter().find(|pair| !others.contains(pair)).cloned();
    match (only(&expected, &actual), only(&actual, &expected)) {
        (Some((name, value)), other) => {
            let found = other.map(|(name, value)| format!("{name}={value}"));
            Err(format!("{name}={value} is absent, and there is {found:?}"))
        }
        (None, Some((name, value))) => Err(format!("{name}={value} should be absent")),
        (None, None) if expected != actual => Err("a pair comes more than once".to_owned()),
        (None, None) => Ok(()),
    }
}

type Pair = (String, String);

/// botocore's form, in which it has encoded the user data that its caller gave as they are, with those data as they are;
/// nothing where the forms do not differ by that.
pub fn with_plain_user_data(theirs: &[u8], ours: &[u8]) -> Option<Vec<u8>> {
    let data = |form: &[u8]| {
        let pairs: Vec<&[u8]> = form.split(|byte| *byte == b'&').collect();
        pairs.into_iter().find(|pair| pair.starts_with(b"UserData=")).map(<[u8]>::to_vec)
    };
    let (encoded, plain) = (data(theirs)?, data(ours)?);
    let value = |pair: &[u8]| pairs(pair).ok()?.pop().map(|(_, value)| value);
    let is_encoded = base64::decode(value(&encoded)?).ok()? == value(&plain)?.into_bytes();
    let place = theirs.windows(encoded.len()).position(|window| window == encoded)?;
    is_encoded.then(|| [&theirs[..place], &plain, &theirs[place + encoded.len()..]].concat())
}

/// The pairs of a form, in order.
fn pairs(form: &[u8]) -> Result<Vec<Pair>, String> {
    let form = std::str::from_utf8(form).map_err(|err| err.to_string())?;
    let pair = |text: &str| {
        let (name, value) = text.split_once('=').ok_or_else(|| format!("{text} is no pair"))?;
        Ok((decoded(name)?, decoded(value)?))
    };
    let mut pairs: Vec<Pair> =
        form.split('&').filter(|text| !text.is_empty()).map(pair).collect::<Result<_, String>>()?;
    pairs.sort();
    Ok(pairs)
}

fn decoded(text: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digits = [rest.next(), rest.next()].map(|digit| char::from(digit.unwrap_or_default()));
                let [high, low] =
                    digits.map(|digit| digit.to_digit(16).and_then(|its| u8::try_from(its).ok()));
                let (high, low) = high.zip(low).ok_or_else(|| format!("{text} has half a byte"))?;
                high << 4 | low
            }
            plain => plain,
        });
    }
    String::from_utf8(bytes).map_err(|err| err.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_in_any_order() {
        let compared = |a: &str, b: &str| compare(a.as_bytes(), b.as_bytes());
        assert_eq!(compared("a=1&b=%C3%A9+x", "b=%c3%a9%20x&a=1"), Ok(()));
        for (a, b) in [
            ("a=1", "a=2"),
            ("a=1", "b=1"),
            ("a=1&a=1", "a=1"),
            ("a=1&b=", "a=1"),
            ("a", "a"),
            ("a=%4", "a=%4"),
        ] {
            assert!(compared(a, b).is_err(), "{a} {b}");
            assert!(compared(b, a).is_err(), "{b} {a}");
        }
    }
}

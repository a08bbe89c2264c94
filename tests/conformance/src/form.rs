//! Forms: the pairs of a body in the query protocols, in an order that does not depend on the client.

use std::collections::{BTreeMap, BTreeSet};

/// The pairs of a form, sorted.
///
/// A map has no order, so its entries may be numbered either way. Where `has_maps`, what is numbered and has two parts
/// each, a key and a value, is numbered anew by what it holds.
pub fn pairs(text: &str, has_maps: bool) -> Vec<(String, String)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    let mut pairs: Vec<(String, String)> = pairs
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(key), decoded(value))
        })
        .collect();
    if has_maps {
        // From the innermost to the outermost, so that an entry holds what is in its final order.
        let deepest = pairs.iter().map(|(key, _)| key.split('.').count()).max().unwrap_or(0);
        (0..deepest).rev().for_each(|depth| renumber(&mut pairs, depth));
    }
    pairs.sort();
    pairs
}

fn decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        let code =
            after.get(..2).and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        match (first, code) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            (b'+', _) => {
                bytes.push(b' ');
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What follows a number in a key, with the value.
type Inside = BTreeSet<(String, String)>;

/// Numbers the entries at a depth of the keys by what they hold.
fn renumber(pairs: &mut [(String, String)], depth: usize) {
    let mut groups: BTreeMap<String, BTreeMap<String, Inside>> = BTreeMap::new();
    for (key, value) in pairs.iter() {
        if let Some((before, number, after)) = around(key, depth) {
            let inside = groups.entry(before).or_default().entry(number).or_default();
            inside.insert((after, value.clone()));
        }
    }
    for (before, entries) in groups.iter().filter(|(_, entries)| are_entries(entries)) {
        let mut order: Vec<(&Inside, &String)> =
            entries.iter().map(|(number, inside)| (inside, number)).collect();
        order.sort();
        for (key, _) in pairs.iter_mut() {
            let Some((its, number, after)) = around(key, depth).filter(|(its, ..)| its == before) else {
                continue;
            };
            if let Some(place) = order.iter().position(|(_, old)| **old == number) {
                *key = format!("{its}.{}.{after}", place + 1);
            }
        }
    }
}

/// A key around the number at a depth, where there is one with something after it.
fn around(key: &str, depth: usize) -> Option<(String, String, String)> {
    let parts: Vec<&str> = key.split('.').collect();
    let number = parts.get(depth).filter(|part| part.parse::<u32>().is_ok())?;
    let after = parts.get(depth + 1..).filter(|after| !after.is_empty())?;
    Some((parts[..depth].join("."), (*number).to_owned(), after.join(".")))
}

/// Whether all have the same two parts, the first of which is a key.
fn are_entries(entries: &BTreeMap<String, Inside>) -> bool {
    let parts = |inside: &Inside| {
        inside
            .iter()
            .map(|(after, _)| after.split('.').next().unwrap_or_default().to_owned())
            .collect::<BTreeSet<_>>()
    };
    let mut all = entries.values().map(parts);
    let first = all.next().unwrap_or_default();
    let is_leaf =
        |part: &String| entries.values().all(|inside| inside.iter().any(|(after, _)| after == part));
    first.len() == 2 && first.iter().any(is_leaf) && all.all(|parts| parts == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_have_no_order_and_maps_no_numbers() {
        let one = "Action=A&M.entry.1.key=a%20b&M.entry.1.value.member.1=x&M.entry.2.key=c&M.entry.2.value.member.1=y";
        let other = "M.entry.2.key=a+b&M.entry.2.value.member.1=x&M.entry.1.key=c&M.entry.1.value.member.1=y&Action=A";
        assert_ne!(pairs(one, false), pairs(other, false));
        assert_eq!(pairs(one, true), pairs(other, true));
        let mixed = other.replace("value.member.1=x", "value.member.1=y");
        assert_ne!(pairs(one, true), pairs(&mixed, true));
    }

    #[test]
    fn maps_in_maps_are_numbered_from_inside() {
        let one = "M.1.key=a&M.1.value.1.key=x&M.1.value.1.value=1&M.1.value.2.key=y&M.1.value.2.value=2&M.2.key=b&M.2.value.1.key=z&M.2.value.1.value=3";
        let other = "M.2.key=a&M.2.value.2.key=x&M.2.value.2.value=1&M.2.value.1.key=y&M.2.value.1.value=2&M.1.key=b&M.1.value.1.key=z&M.1.value.1.value=3";
        assert_eq!(pairs(one, true), pairs(other, true));
    }

    #[test]
    fn lists_keep_their_order() {
        assert_ne!(pairs("L.1=a&L.2=b", true), pairs("L.1=b&L.2=a", true));
        let one = "L.1.a=1&L.1.b=2&L.1.c=3&L.2.a=4&L.2.b=5&L.2.c=6";
        let other = "L.2.a=1&L.2.b=2&L.2.c=3&L.1.a=4&L.1.b=5&L.1.c=6";
        assert_ne!(pairs(one, true), pairs(other, true));
        assert_eq!(pairs("a=%zz&b=100%", false), [("a".into(), "%zz".into()), ("b".into(), "100%".into())]);
    }
}

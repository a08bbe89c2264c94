//! What the parts have counted. A part that does not end leaves no line, and then there are no sums.

use std::collections::BTreeMap;
use std::sync::Mutex;

/// How many parts there are; the last to end prints the sums.
const PARTS: usize = 8;

static ENDED: Mutex<(usize, BTreeMap<&str, usize>)> = Mutex::new((0, BTreeMap::new()));

/// Prints what a part has counted, and the sums after the last part.
pub fn end(part: &str, counted: &[(&'static str, usize)]) {
    let mut ended = ENDED.lock().unwrap();
    println!("{part}: {}", shown(counted.iter().copied()));
    ended.0 += 1;
    for (what, count) in counted {
        *ended.1.entry(what).or_default() += count;
    }
    assert!(ended.0 <= PARTS, "`PARTS` counts the tests of this target");
    if ended.0 == PARTS {
        println!("bad models, in all: {}", shown(ended.1.iter().map(|(what, count)| (*what, *count))));
    }
}

fn shown(counted: impl Iterator<Item = (&'static str, usize)>) -> String {
    counted.map(|(what, count)| format!("{what} {count}")).collect::<Vec<_>>().join(", ")
}

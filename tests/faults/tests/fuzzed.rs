//! The fuzz targets for a moment: on all seeds, and under proptest on seeds that are cut, joined and changed.
//!
//! `PROPTEST_CASES=100000 cargo test --release -p fault-tests --test fuzzed` takes longer and looks closer.

use fault_tests::{Target, TARGETS};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestRunner;
use std::fs;
use std::path::Path;

/// The seeds of a target.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds").join(target);
    let files = fs::read_dir(&folder).unwrap_or_else(|err| panic!("{}: {err}", folder.display()));
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// Something that is done to a seed.
#[derive(Clone, Debug)]
enum Change {
    Put(Index, u8),
    Drop(Index, usize),
    Insert(Index, Vec<u8>),
    /// What stands between two places of another seed is put in.
    Join(Index, Index, Index, Index),
    /// What stands between two places is there many times.
    Repeat(Index, Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let place = any::<Index>;
    let bytes = prop_oneof![
        any::<u8>(),
        prop::sample::select(b"{}[]<>/&;!\",:'\\`|@0-\x1b\x5f\x7f\x9f\xbf\xff".to_vec())
    ];
    let bytes = || bytes.clone();
    prop_oneof![
        4 => (place(), bytes()).prop_map(|(at, byte)| Change::Put(at, byte)),
        2 => (place(), 1..20_usize).prop_map(|(at, count)| Change::Drop(at, count)),
        2 => (place(), prop::collection::vec(bytes(), 1..10)).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        2 => (place(), place(), place(), place()).prop_map(|(at, seed, from, to)| Change::Join(at, seed, from, to)),
        1 => (place(), place(), 2..200_usize).prop_map(|(from, to, count)| Change::Repeat(from, to, count)),
    ]
}

fn between<'a>(bytes: &'a [u8], from: &Index, to: &Index) -> &'a [u8] {
    let (from, to) = (from.index(bytes.len() + 1), to.index(bytes.len() + 1));
    &bytes[from.min(to)..from.max(to)]
}

fn apply(change: &Change, bytes: &mut Vec<u8>, seeds: &[Vec<u8>]) {
    let place = |at: &Index, bytes: &[u8]| at.index(bytes.len() + 1);
    match change {
        Change::Put(at, byte) => {
            let at = place(at, bytes);
            bytes.splice(at..(at + 1).min(bytes.len()), [*byte]);
        }
        Change::Drop(at, count) => {
            let at = place(at, bytes);
            bytes.drain(at..(at + count).min(bytes.len()));
        }
        Change::Insert(at, more) => {
            let at = place(at, bytes);
            bytes.splice(at..at, more.iter().copied());
        }
        Change::Join(at, seed, from, to) => {
            let at = place(at, bytes);
            bytes.splice(at..at, between(&seeds[seed.index(seeds.len())], from, to).iter().copied());
        }
        Change::Repeat(from, to, count) => {
            let part = between(bytes, from, to).repeat(*count);
            let at = place(from, bytes);
            bytes.splice(at..at, part.into_iter().take(100_000));
        }
    }
}

/// Runs a target on its seeds, and on what becomes of them.
fn run((name, target): Target, usual: u32) {
    let seeds = seeds(name);
    assert!(seeds.len() > 5, "{name}: {} seeds", seeds.len());
    seeds.iter().for_each(|seed| target(seed));
    target(b"");
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let config = ProptestConfig::default();
    let cases = if asked { config.cases } else { usual };
    // A failure's input becomes a seed, not a file beside this one.
    let mut runner = TestRunner::new(ProptestConfig { cases, failure_persistence: None, ..config });
    let input = (any::<Index>(), prop::collection::vec(change(), 1..6)).prop_map(|(seed, changes)| {
        let mut bytes = seed.get(&seeds).clone();
        changes.iter().for_each(|change| apply(change, &mut bytes, &seeds));
        bytes
    });
    runner
        .run(&input, |bytes| {
            target(&bytes);
            Ok(())
        })
        .unwrap_or_else(|err| panic!("{name}: {err}"));
}

macro_rules! targets {
    ($($name:ident: $usual:literal;)*) => {
        $(
            #[test]
            fn $name() {
                let target = TARGETS.into_iter().find(|(name, _)| *name == stringify!($name)).expect("a target");
                run(target, $usual);
            }
        )*

        #[test]
        fn every_target_is_here() {
            assert_eq!(TARGETS.map(|(name, _)| name), [$(stringify!($name)),*]);
        }
    };
}
targets! {
    aws_json: 1_000;
    aws_query: 1_000;
    ec2_query: 1_000;
    jmespath: 1_000;
    model: 300;
    rest_json: 1_000;
    rest_xml: 1_000;
    rpc_v2_cbor: 1_000;
}

//! The parts of `cargo xtask bench run`: table of cases, what programs and callgrind say, table of results.
//!
//! Nothing is built here: that takes long and proves nothing twice.

use xtask::bench::calls::figures::{Allocated, Line};
use xtask::bench::calls::report::table;
use xtask::bench::calls::table::{self as cases, Case, Kind};
use xtask::bench::calls::take::{collected, times};
use xtask::bench::document::Document;

const TABLE: &str = "\
[alpha]
official = '1.2.3'
cases = [{ name = 'one', label = 'One', at-most = 1.05 }, { name = 'two', label = 'Two', at-most = 0.95 }]
[beta]
official = '2.0.0'
models = 'botocore:1.44.5'
cases = [{ name = 'one', label = 'One', at-most = 1.05, kind = 'size' }]
";

/// What of the table is chosen: each service with its cases.
fn chosen(services: &[&str], names: &[&str]) -> Result<Vec<(String, Vec<String>)>, String> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let entries = cases::choose(cases::parse(TABLE).unwrap(), &owned(services), &owned(names))?;
    let names = |cases: Vec<Case>| cases.into_iter().map(|case| case.name).collect();
    Ok(entries.into_iter().map(|entry| (entry.service, names(entry.cases))).collect())
}

fn line(label: &str, at_most: f64, kind: Kind) -> Line {
    Line::new(Case { name: "a".into(), label: label.into(), kind, at_most })
}

#[test]
fn services_and_cases_are_chosen_by_their_names() {
    let both =
        |service: &str, cases: &[&str]| (service.to_owned(), cases.iter().map(|c| c.to_string()).collect());
    assert_eq!(chosen(&[], &[]), Ok(vec![both("alpha", &["one", "two"]), both("beta", &["one"])]));
    assert_eq!(chosen(&["beta"], &[]), Ok(vec![both("beta", &["one"])]));
    assert_eq!(chosen(&[], &["one"]), Ok(vec![both("alpha", &["one"]), both("beta", &["one"])]));
    assert_eq!(chosen(&[], &["two"]), Ok(vec![both("alpha", &["two"])]), "beta has no case to measure");
}

#[test]
fn every_unknown_name_is_told() {
    let said = chosen(&["alpa", "beat"], &["three"]).unwrap_err();
    assert_eq!(said.matches("xtask/bench/calls.toml").count(), 2, "{said}");
    let said = chosen(&["beta"], &["two", "three"]).unwrap_err();
    assert!(said.contains("`two`") && said.contains("`three`"), "{said}");
}

#[test]
fn the_table_of_cases_is_right() {
    assert!(cases::entries().unwrap().iter().all(|entry| !entry.cases.is_empty()));
    let case =
        |text: &str| format!("[a]\nofficial = '1.2.3'\ncases = [{{ name = 'x', label = 'X', {text} }}]");
    for (text, part) in [
        ("a = 1".to_owned(), "expected struct"),
        ("[a]\ncases = []".to_owned(), "official"),
        ("[a]\nofficial = '1.2'\ncases = []".to_owned(), "a: official: "),
        (case("goal = 1.0"), "goal"),
        (case("at-most = 0.0"), "a: x: at-most: expected a number above 0"),
        (case("at-most = 1.0, kind = 'seldom'"), "seldom"),
        (case("at-most = 1.0 }, { name = 'x', label = 'Y', at-most = 1.0"), "a: the case `x` is there twice"),
    ] {
        let said = cases::parse(&text).unwrap_err();
        assert!(said.contains(part), "{text:?}: {said}");
    }
}

/// What the project's plan allows: nothing may take more than 1.05 of the official crate's time, and reading no more
/// than 0.95.
#[test]
fn the_goals_are_those_that_were_set() {
    for entry in cases::entries().unwrap() {
        for case in entry.cases {
            let wanted = if case.name.starts_with("parse-") { 0.95 } else { 1.05 };
            assert_eq!(case.at_most, wanted, "{}: {}", entry.service, case.name);
        }
    }
}

#[test]
fn times_are_read_as_programs_write_them() {
    let read = times("ours 1.5 2.0\nofficial 3.0\n");
    assert_eq!(read, Ok(vec![("ours", vec![1.5, 2.0]), ("official", vec![3.0])]));
    for wrong in ["ours", "", "ours 1.0 soon"] {
        let said = times(&format!("ours 1.0\n{wrong}\n")).unwrap_err();
        assert!(said.starts_with("line 2: "), "{wrong:?}: {said}");
    }
}

#[test]
fn what_callgrind_collected_is_read() {
    let said = "==9== Callgrind\n==9== \n==9== Events    : Ir\n==9== Collected : 13107482\n";
    assert_eq!(collected(said), Some(13_107_482));
    // A function that was never entered: nothing was counted, which must not look like a fast case.
    assert_eq!(collected("==9== Collected : 0\n"), None);
    assert_eq!(collected("==9== Events : Ir\n"), None);
}

#[test]
fn the_table_shows_numbers_and_verdicts() {
    let mut slow = line("slow", 0.95, Kind::Calls);
    slow.side("ours").values = vec![9.0, 3_000_000.0, 4e9];
    slow.side("official").values = vec![2_000_000.0];
    slow.side("ours").instructions = Some(13_107_482);
    slow.side("official").instructions = Some(999_999);
    slow.side("ours").allocated = Some(Allocated { count: 7_021, bytes: 999 });
    slow.side("official").allocated = Some(Allocated { count: 1_234_567, bytes: 43_650 });
    let mut small = line("small", 1.05, Kind::Size);
    small.side("ours").values = vec![16.0];
    small.side("official").values = vec![1_024.0];
    let mut one_side = line("one side", 1.05, Kind::Calls);
    one_side.side("ours").values = vec![1_500.0];
    let text = table(&[slow, small, one_side]);
    let rows: Vec<_> = text.lines().skip(2).collect();
    assert_eq!(
        rows,
        [
            "| slow | 3.00 ms | 2.00 ms | 1.500 | 0.95 | **missed** | 13.11 M | 999,999 | 13.107 | 7,021 | 1.23 M | \
             999 B | 43.6 kB |",
            "| small | 16 B | 1,024 B | 0.016 | 1.05 | met | – | – | – | – | – | – | – |",
            "| one side | 1.50 µs | – | – | 1.05 | not measured | – | – | – | – | – | – | – |",
        ]
    );
    assert!(text.lines().all(|line| line.matches(" |").count() == 13 || line.starts_with("|---")), "{text}");
}

#[test]
fn parts_of_both_commands_stand_in_one_file() {
    let mut document = Document::default();
    document.set("alpha", "what building costs\n");
    let without = document.render();
    document.set_calls("alpha", "what calls cost");
    let text = document.render();
    assert!(text.starts_with(&without), "the part on calls comes after what was there");
    assert!(
        text.contains("<!-- begin: calls alpha -->\nwhat calls cost\n<!-- end: calls alpha -->\n"),
        "{text}"
    );
    let by_hand =
        text.replace("Where a call costs more", "We found:\n\n- nothing\n\nWhere a call costs more");
    assert_ne!(by_hand, text);
    let mut again = Document::parse(&by_hand).unwrap();
    assert_eq!(again.render(), by_hand);
    again.set("alpha", "what building costs now\n");
    assert_eq!(again.render(), by_hand.replace("building costs", "building costs now"));
}

//! The parts of `cargo xtask bench build`: log, numbers, table, file of results, programs.
//!
//! Nothing is built here: that takes long and proves nothing twice.

mod common;

use common::Project;
use std::path::Path;
use xtask::bench::document::Document;
use xtask::bench::log;
use xtask::bench::machine;
use xtask::bench::package;
use xtask::bench::program::{workspace, Programs, ALL_OPERATIONS, ONE_CALL};
use xtask::bench::report::{shown, table};
use xtask::bench::rows::{Goals, Row, Unit};
use xtask::bench::samples::{median, Pair, Samples, Side, What};
use xtask::bench::sizes;
use xtask::bench::steps::Step;
use xtask::shared::cargo;
use xtask::shared::date;
use xtask::shared::official;
use xtask::shared::scratch;

#[test]
fn the_log_is_read_as_it_is_written() {
    let entry = log::Entry { crate_name: "a_b".into(), seconds: 1.5, peak: Some(2048) };
    assert_eq!(entry.to_string(), "a_b\t1.500000\t2048");
    let unknown = log::Entry { peak: None, ..entry.clone() };
    let text = format!("{entry}\n{unknown}\n");
    assert_eq!(log::parse(&text), Ok(vec![entry, unknown]));
    assert_eq!(log::parse(""), Ok(vec![]));
}

#[test]
fn a_line_that_is_no_entry_is_an_error_with_its_number() {
    for wrong in
        ["a 1.0 2", "a\t1.0", "a\tsoon\t2", "a\t-1\t2", "a\tNaN\t2", "a\t1\t-2", "\t1\t2", "", "a\t1\t2\t3"]
    {
        let said = log::parse(&format!("a\t1.0\t2\n{wrong}\n")).unwrap_err();
        assert!(said.starts_with("line 2: "), "{wrong:?}: {said}");
    }
}

#[test]
fn processes_of_one_crate_are_added_up_and_others_left_out() {
    let entries = log::parse("a\t1.0\t30\nb\t9\t90\na\t0.5\t40\na\t0.25\t-\n").unwrap();
    let sum = log::of_crate(&entries, "a").unwrap();
    assert_eq!((sum.seconds, sum.peak), (1.75, Some(40)));
    assert_eq!(log::of_crate(&entries, "c"), None);
}

#[test]
fn the_median_is_the_middle() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[3.0]), Some(3.0));
    assert_eq!(median(&[10.0, 1.0, 2.0]), Some(2.0));
    assert_eq!(median(&[10.0, 1.0, 2.0, 4.0]), Some(3.0));
}

#[test]
fn memory_is_the_worst_of_three_medians() {
    let mut samples = Samples::default();
    for side in Side::order(0) {
        for (step, peaks) in [(Step::Check, [1.0, 9.0, 1.0]), (Step::Dev, [3.0, 4.0, 5.0])] {
            peaks.into_iter().for_each(|peak| samples.add(What::Peak(step), side, peak));
        }
    }
    assert_eq!(samples.pair(Row::Memory), None, "two steps of three");
    samples.add(What::Peak(Step::Release), Side::Ours, 2.0);
    samples.add(What::Peak(Step::Release), Side::Official, 8.0);
    assert_eq!(samples.pair(Row::Memory), Some(Pair { ours: 4.0, official: 8.0 }));
}

#[test]
fn a_row_without_one_side_has_no_pair() {
    let mut samples = Samples::default();
    samples.add(What::Row(Row::Check), Side::Ours, 1.0);
    assert_eq!(samples.pair(Row::Check), None);
}

#[test]
fn the_sides_take_turns_at_being_first() {
    assert_eq!(Side::order(0), [Side::Ours, Side::Official]);
    assert_eq!(Side::order(1), [Side::Official, Side::Ours]);
    assert_eq!(Side::order(2), Side::order(0));
}

#[test]
fn a_goal_is_met_up_to_its_value() {
    let meets = |ours, official| Pair { ours, official }.meets(0.25);
    assert_eq!(meets(1.0, 4.0), Some(true));
    assert_eq!(meets(1.001, 4.0), Some(false));
    assert_eq!(meets(1.0, 0.0), None);
}

/// The numbers of the project's plan: a change of them is a change of the plan.
#[test]
fn the_goals_are_those_that_were_set() {
    let goals: Vec<_> = Row::all().iter().map(|row| row.goal()).collect();
    assert_eq!(goals, [0.25, 0.3, 0.10, 0.4, 0.15, 0.25, 0.07, 0.07, 0.25, 0.4, 0.8, 0.85, 1.0, 1.0, 1.0]);
}

#[test]
fn the_table_shows_numbers_and_verdicts() {
    let pair = |ours, official| Some(Pair { ours, official });
    let lines = [
        (Row::Check, pair(2.1, 8.3)),
        (Row::Release, pair(3.6, 39.0)),
        (Row::Lines, pair(7_674.0, 131_800.0)),
        (Row::Doc, None),
        (Row::EditDev, pair(2.0, 2.0)),
    ];
    let text = table(&lines, &Goals::Reference);
    let expected = "\
| figure | ours | official | ratio | at most | goal |
|---|--:|--:|--:|--:|---|
| `cargo check` of the crate | 2.10 s | 8.30 s | 0.253 | 0.25 | **missed** |
| `cargo build --release` of the crate | 3.60 s | 39.00 s | 0.092 | 0.10 | met |
| lines of source | 7,674 | 131,800 | 0.058 | 0.07 | met |
| `cargo doc` of the crate | – | – | – | 0.40 | not measured |
| rebuild of that program after an edit of its own code, dev | 2.00 s | 2.00 s | 1.000 | 1.00 | met |
";
    assert_eq!(text, expected);
}

#[test]
fn a_service_may_have_goals_of_its_own() {
    let entries = official::parse("[a]\nversion = '1.2.3'\ncall = 'X'\nat_most = { check = 0.3 }").unwrap();
    let goals = Goals::parse(entries[0].at_most.as_ref()).unwrap();
    let pair = Some(Pair { ours: 2.0, official: 10.0 });
    let text = table(&[(Row::Check, pair), (Row::Release, pair), (Row::Doc, None)], &goals);
    for line in [
        "| `cargo check` of the crate | 2.00 s | 10.00 s | 0.200 | 0.30 | met |",
        "| `cargo build --release` of the crate | 2.00 s | 10.00 s | 0.200 | – | – |",
        "| `cargo doc` of the crate | – | – | – | – | not measured |",
    ] {
        assert!(text.contains(line), "{text}");
    }
    let unknown = [("chekc".to_owned(), 0.3)].into();
    assert_eq!(Goals::parse(Some(&unknown)).unwrap_err(), "`at_most`: there is no row `chekc`");
}

#[test]
fn numbers_have_units() {
    assert_eq!(shown(437_383.0, Unit::Bytes), "437 kB");
    assert_eq!(shown(7_098_058.0, Unit::Bytes), "7.1 MB");
    assert_eq!(shown(1_190_000_000.0, Unit::Bytes), "1.19 GB");
    assert_eq!(shown(999.0, Unit::Count), "999");
    assert_eq!(shown(1_000_000.0, Unit::Count), "1,000,000");
}

#[test]
fn what_is_written_by_hand_survives() {
    let mut first = Document::default();
    first.set("alpha", "old table\n");
    first.set("beta", "beta's table\n");
    let by_hand = "One try:\n\n| form | gave |\n|---|---|\n\n<!-- a remark: mine -->\n    code\n";
    let text = first.render().replace("Where a goal is not reached", &format!("{by_hand}\nWhere"));
    assert!(text.contains(by_hand));
    let mut second = Document::parse(&text).unwrap();
    second.set("alpha", "new table\n");
    assert_eq!(second.render(), text.replace("old table", "new table"));
}

#[test]
fn a_file_that_would_be_destroyed_is_an_error() {
    let wrong = [
        ("# My notes\n", "no marker"),
        ("<!-- begin: service a -->\n", "does not end"),
        ("<!-- end: service a -->\n", "line 1: "),
        ("<!-- begin: service a -->\n<!-- begin: what was tried -->\n", "line 2: "),
        ("<!-- begin: service a -->\n<!-- end: service b -->\n", "line 2: "),
    ];
    for (text, part) in wrong {
        let said = Document::parse(text).unwrap_err();
        assert!(said.contains(part), "{text:?}: {said}");
    }
    let part = "<!-- begin: what was tried -->\nx\n<!-- end: what was tried -->\n";
    let said = Document::parse(&part.repeat(2)).unwrap_err();
    assert!(said.contains("line 6: ") && said.contains("twice"), "{said}");
}

fn programs() -> Programs {
    let operations = ["GetOne", "Type", "Main"].map(str::to_owned).to_vec();
    Programs { dependency: "aws-sdk-alpha".into(), call: "GetOne".into(), operations }
}

#[test]
fn the_program_with_one_call_makes_it() {
    let source = programs().source(ONE_CALL, 7);
    assert!(source.contains("use aws_sdk_alpha::{Client, Error};"), "{source}");
    assert!(source.contains("const EDIT: u32 = 7;"), "{source}");
    assert_eq!(source.matches(".send().await").count(), 1);
    assert!(source.contains("client.get_one().send().await?"), "{source}");
    assert!(!source.contains('@'), "{source}");
}

#[test]
fn the_program_with_all_operations_calls_each() {
    let source = programs().source(ALL_OPERATIONS, 0);
    let calls = "\
    operations::get_one(&client).await?;
    operations::r#type(&client).await?;
    operations::main(&client).await?;
    Ok(())
";
    assert!(source.contains(calls), "{source}");
    let function = "
    pub(super) async fn r#type(client: &Client) -> Result<(), Error> {
        client.r#type().send().await?;
        Ok(())
    }
";
    assert!(source.contains(function), "{source}");
    assert_eq!(source.matches(".send().await?;").count(), 3);
    assert!(!source.contains('@'), "{source}");
    // An edit is one line.
    let edited = programs().source(ALL_OPERATIONS, 1);
    assert_eq!(source.lines().zip(edited.lines()).filter(|(a, b)| a != b).count(), 1);
}

#[test]
fn manifests_are_toml_and_name_the_crate() {
    let text = programs().manifest(ONE_CALL, "{ package = \"botosmith-alpha\", path = \"../x\" }");
    let manifest: toml::Table = text.parse().unwrap();
    assert_eq!(manifest["package"]["name"].as_str(), Some(ONE_CALL));
    assert_eq!(manifest["dependencies"]["aws-sdk-alpha"]["package"].as_str(), Some("botosmith-alpha"));
    let workspace: toml::Table = workspace().parse().unwrap();
    let members = workspace["workspace"]["members"].as_array().unwrap();
    assert_eq!(members.iter().filter_map(|m| m.as_str()).collect::<Vec<_>>(), [ONE_CALL, ALL_OPERATIONS]);
}

#[test]
fn the_table_of_official_crates_is_right() {
    assert!(!official::entries().unwrap().is_empty());
    for (text, part) in [
        ("a = 1", "a: expected a table"),
        ("[a]\ncall = 'X'", "expected a string `version`"),
        ("[a]\nversion = '1.2'\ncall = 'X'", "a: version: "),
        ("[a]\nversion = '1.2.3'\ncall = 'X'\nruns = 1", "unknown key `runs`"),
        ("[a]\nversion = '1.2.3'\ncall = 'X'\nat_most = { check = 'little' }", "expected a table of ratios"),
    ] {
        let said = official::parse(text).unwrap_err();
        assert!(said.contains(part), "{text:?}: {said}");
    }
}

#[test]
fn days_have_dates() {
    // As `date -u -d @$((days * 86400)) +%F` has them.
    for (days, date) in [
        (0, "1970-01-01"),
        (58, "1970-02-28"),
        (59, "1970-03-01"),
        (789, "1972-02-29"),
        (10_957, "2000-01-01"),
        (11_016, "2000-02-29"),
        (20_453, "2025-12-31"),
        (47_540, "2100-02-28"),
        (47_541, "2100-03-01"),
    ] {
        assert_eq!(date::of_day(days), date);
    }
    assert!(date::parse("2026-11-05").is_ok());
    for wrong in ["", "2026-11-5", "05-11-2026", "2026-1x-05", "2026-11-05-", "today"] {
        assert!(date::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn the_processor_is_the_first_that_is_named() {
    let info = "processor\t: 0\nmodel name\t: Some CPU @ 2:50\nprocessor\t: 1\nmodel name\t: Other\n";
    assert_eq!(machine::processor(info), Some("Some CPU @ 2:50"));
    assert_eq!(machine::processor("processor\t: 0\n"), None);
}

#[test]
fn what_changes_a_build_is_not_handed_on() {
    for name in
        ["PATH", "HOME", "CARGO_HOME", "CARGO_NET_OFFLINE", "RUSTUP_TOOLCHAIN", "CARGO_REGISTRIES_X_INDEX"]
    {
        assert!(cargo::is_kept(name), "{name}");
    }
    for name in [
        "CARGO",
        "CARGO_TARGET_DIR",
        "CARGO_PROFILE_DEV_DEBUG",
        "RUSTFLAGS",
        "RUSTC_BOOTSTRAP",
        "RUSTDOCFLAGS",
    ] {
        assert!(!cargo::is_kept(name), "{name}");
    }
}

#[test]
fn a_failure_shows_the_last_lines() {
    let text: String = (1..=100).map(|line| format!("line {line}\n")).collect();
    let tail = cargo::tail(&text);
    assert!(tail.starts_with("line 71\n") && tail.ends_with("line 100"), "{tail}");
    assert_eq!(cargo::tail("one\n"), "one");
}

#[test]
fn a_package_is_found_in_the_metadata() {
    let json = r#"{"packages": [
        {"name": "a", "version": "1.0.0", "manifest_path": "/x/a/Cargo.toml"},
        {"name": "b", "version": "2.0.0", "manifest_path": "/x/b/Cargo.toml"}]}"#;
    assert_eq!(scratch::find_package(json, "b"), Ok(("2.0.0".into(), "/x/b".into())));
    assert!(scratch::find_package(json, "c").unwrap_err().contains("no package c"));
    assert!(scratch::find_package("{}", "c").is_err());
    assert!(scratch::find_package("", "c").is_err());
}

#[test]
fn a_registry_keeps_the_packed_crate_beside_the_unpacked() {
    let source = Path::new("/home/registry/src/index-0123/aws-sdk-a-1.2.3");
    let cached = package::cached(source).unwrap();
    assert_eq!(cached, Path::new("/home/registry/cache/index-0123/aws-sdk-a-1.2.3.crate"));
    assert!(package::cached(Path::new("/project/generated/a")).is_err());
}

#[test]
fn a_workspace_for_packing_has_the_packed_members_alone() {
    let text = "[workspace]\nmembers = [\"x\"]\nexclude = [\"y\"]\n[workspace.package]\nedition = \"2021\"\n";
    let table: toml::Table = package::workspace(text, &["runtime"]).unwrap().parse().unwrap();
    assert_eq!(table["workspace"]["members"].as_array().map(Vec::len), Some(1));
    assert_eq!(table["workspace"]["package"]["edition"].as_str(), Some("2021"));
}

#[test]
fn sizes_are_those_of_the_right_files() {
    let dir = common::folder();
    common::put(dir.path().join("src/lib.rs"), "a\nb\n");
    common::put(dir.path().join("src/deep/c.rs"), "c\n");
    common::put(dir.path().join("src/notes.md"), "not counted\n");
    let source = sizes::source(&dir.path().join("src")).unwrap();
    assert_eq!((source.lines, source.bytes), (3, 6));
    let deps = dir.path().join("deps");
    common::put(deps.join("liba_b-0123.rlib"), "12345");
    common::put(deps.join("liba_b-0123.rmeta"), "1");
    common::put(deps.join("liba-0123.rlib"), "1");
    assert_eq!(sizes::rlib(&deps, "a_b"), Ok(5));
    common::put(deps.join("liba_b-4567.rlib"), "1");
    assert!(sizes::rlib(&deps, "a_b").unwrap_err().starts_with("2 rlibs of a_b "));
    assert!(sizes::rlib(&deps, "c").unwrap_err().starts_with("0 rlibs of c "));
}

#[test]
fn wrong_usage_is_told_before_anything_is_built() {
    let project = Project::new();
    let said = project.run("bench build protn").failed(2);
    assert!(said.contains("`protn`") && said.contains("did you mean `proton`?"), "{said}");
    for line in ["--runs 0", "--only chek", "--quick --runs 2", "--date today"] {
        project.run(&format!("bench build {line}")).failed(2);
    }
    let said = project.run("bench build proton").failed(1);
    assert!(said.contains("no model of proton is vendored"), "{said}");
    assert!(!project.path("target").exists());
}

//! Counts what Proton's generated crate costs, in numbers that are the same on every machine. `cargo test-crates`
//! runs this.
//!
//! The numbers are in `tests/proton/counts.toml`. They stand for compile time, which a test cannot assert: each
//! function costs compile time, whether it is called or not. `INSTA_UPDATE=always` records a lower count; a higher
//! one needs a reason, written by hand.

use botosmith_tests::counts::{compare, fallen, functions, size, Entry, History};
use botosmith_tests::proton_crate::{dependencies, folder, output, ProtonCrate};
use botosmith_tests::texts;
use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};
use test_support::project;

const FILE: &str = "tests/proton/counts.toml";

/// What a program depends on is counted for one platform.
const PLATFORM: [&str; 2] = ["--target", "x86_64-unknown-linux-gnu"];

#[test]
fn no_count_of_proton_rises_without_a_reason() {
    let proton = ProtonCrate::open(Path::new(env!("CARGO_TARGET_TMPDIR")), "build").unwrap();
    let (lines, bytes) = size(&texts(&folder().join("src")));
    let counted = [
        ("lines", lines),
        ("bytes", bytes),
        ("functions", functions(&output(proton.rustc().args(["-Z", "unpretty=expanded"])).unwrap())),
        ("dependencies", dependencies(&PLATFORM).unwrap().len() as u64),
        ("rlib_bytes", rlib_bytes(&proton)),
    ];
    let path = project().join(FILE);
    let text = fs::read_to_string(&path).unwrap();
    let history: History = toml::from_str(&text).unwrap_or_else(|e| panic!("{FILE}: {e}"));
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        let head: String =
            text.lines().take_while(|line| line.starts_with('#')).flat_map(|l| [l, "\n"]).collect();
        let kept = fallen(&history, &counted);
        if kept != history {
            fs::write(&path, format!("{head}\n{}", toml::to_string(&kept).unwrap())).unwrap();
        }
        compare(&kept, &counted, FILE).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
        return;
    }
    compare(&history, &counted, FILE).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
}

/// The optimized rlib without default features. It needs no more of its dependencies than their metadata.
fn rlib_bytes(proton: &ProtonCrate) -> u64 {
    let rlib = proton.out("rlib").join("libbotosmith_proton.rlib");
    fs::create_dir_all(rlib.parent().unwrap()).unwrap();
    output(proton.rustc().args(["-C", "opt-level=3", "--emit", "link", "-o"]).arg(&rlib)).unwrap();
    fs::metadata(rlib).unwrap().len()
}

fn history(entries: &[(u64, &str)]) -> History {
    let entry = |(count, why): &(u64, &str)| Entry { count: *count, why: (*why).to_owned() };
    BTreeMap::from([("functions".to_owned(), entries.iter().map(entry).collect())])
}

#[test]
fn what_rises_wants_a_reason_and_what_falls_a_note() {
    let counted = |count| [("functions", count)];
    let known = history(&[(10, "first"), (8, ""), (9, "a new method")]);
    assert_eq!(compare(&known, &counted(9), "F"), Ok(()));

    let rose = compare(&known, &counted(10), "F").unwrap_err();
    assert_eq!(rose.len(), 1);
    assert!(rose[0].starts_with("functions rose from 9 to 10: "), "{rose:?}");

    let fell = compare(&known, &counted(7), "F").unwrap_err();
    assert_eq!(fell, ["functions fell from 9 to 7: keep that with INSTA_UPDATE=always"]);
    assert_eq!(compare(&fallen(&known, &counted(7)), &counted(7), "F"), Ok(()));
    assert_eq!(fallen(&known, &counted(10)), known);

    let silent = history(&[(10, "first"), (11, " ")]);
    assert_eq!(
        compare(&silent, &counted(11), "F").unwrap_err(),
        ["functions in F rises to 11 without a reason"]
    );
    assert!(compare(&known, &[("lines", 1)], "F").is_err());
}

#[test]
fn functions_are_counted_and_nothing_else() {
    let text =
        "fn a() {}\n    pub const fn b() {}\n    pub(crate) async unsafe fn c() {}\n    let f: fn(u8) = d;\n\
                // fn e() {}\n    /// fn f() {}\n    x: fn(),\n";
    assert_eq!(functions(text), 3);
}

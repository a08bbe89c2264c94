//! The form for a terminal.

use botosmith_changes::report::text;
use botosmith_changes::{Diff, Operations};
use test_samples::{codebuild, empty, everything, hostile, is_odd, mapped};

#[test]
fn without_changes_it_says_just_that() {
    assert_eq!(text(&empty(), false), "no changes");
    assert_eq!(text(&empty(), true), "no changes");
}

#[test]
fn a_release_reads_as_the_change_site_shows_it_and_then_by_impact() {
    insta::assert_snapshot!(text(&codebuild(), false));
}

#[test]
fn every_kind_stands_under_its_impact() {
    insta::assert_snapshot!(text(&everything(), false));
}

#[test]
fn colours_only_add_to_the_text() {
    for diff in [codebuild(), everything(), hostile()] {
        let coloured = text(&diff, true);
        assert!(coloured.contains("\u{1b}[32m") && coloured.contains("\u{1b}[1m"));
        let mut plain = String::new();
        for (index, part) in coloured.split("\u{1b}[").enumerate() {
            // What follows an escape up to its `m` is the escape's.
            plain.push_str(if index == 0 { part } else { part.split_once('m').unwrap().1 });
        }
        assert_eq!(plain, text(&diff, false));
    }
}

#[test]
fn hostile_text_can_neither_end_a_line_nor_steer_a_terminal() {
    let shown = text(&hostile(), false);
    assert_eq!(shown.chars().find(|c| *c != '\n' && is_odd(*c)), None, "{shown}");
    // As many lines as with letters in the place of all that could end one.
    let letters = |c: char| if is_odd(c) { "x".repeat(c.escape_debug().count()) } else { c.to_string() };
    let harmless = mapped(&hostile(), &|text| text.chars().map(letters).collect());
    assert_eq!(shown.lines().count(), text(&harmless, false).lines().count());
}

#[test]
fn counts_say_what_there_is_and_no_more() {
    let heading = |added: usize, removed: usize| {
        let names = |count| vec!["X".to_owned(); count];
        let operations = Operations { added: names(added), removed: names(removed), updated: Vec::new() };
        let diff = Diff { operations, ..everything() };
        text(&diff, false).lines().next().unwrap().to_owned()
    };
    assert_eq!(heading(0, 0), "AWS Proton - no api methods changed");
    assert_eq!(heading(1, 0), "AWS Proton - 1 new api method");
    assert_eq!(heading(0, 2), "AWS Proton - 2 deleted api methods");
    assert_eq!(heading(2, 1), "AWS Proton - 2 new 1 deleted api methods");
}

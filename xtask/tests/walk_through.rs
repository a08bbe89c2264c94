//! The commands of `docs/model-changes.md` print what that page says they do.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A command of the page, and the lines that it is said to print; `…` stands for any lines.
struct Told {
    line: String,
    printed: Vec<String>,
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// The commands in the page's blocks.
fn told() -> Vec<Told> {
    let page = fs::read_to_string(project().join("docs/model-changes.md")).unwrap();
    let mut told: Vec<Told> = Vec::new();
    let mut inside = false;
    for line in page.lines() {
        match line {
            "```console" => inside = true,
            "```" => inside = false,
            line if inside => match (line.strip_prefix("$ "), told.last_mut()) {
                (Some(line), _) => told.push(Told { line: line.to_owned(), printed: Vec::new() }),
                (None, Some(last)) => last.printed.push(line.to_owned()),
                (None, None) => panic!("{line} was printed by nothing"),
            },
            _ => {}
        }
    }
    told
}

/// Whether lines are those that the page shows.
fn shows(shown: &[String], lines: &[String]) -> bool {
    match shown.split_first() {
        None => lines.is_empty(),
        Some((first, rest)) if first == "…" => {
            (0..=lines.len()).any(|skipped| shows(rest, &lines[skipped..]))
        }
        Some((first, rest)) => lines.first() == Some(first) && shows(rest, &lines[1..]),
    }
}

#[test]
fn the_page_shows_what_is_printed() {
    let review = common::folder();
    let mut commands = 0;
    for Told { line, printed } in told() {
        let line = line.replace("target/review", review.path().to_str().unwrap());
        let mut words = line.split(' ');
        let mut command = match (words.next(), words.next()) {
            (Some("cargo"), Some("xtask")) => Command::new(env!("CARGO_BIN_EXE_xtask")),
            (Some("git"), Some(word)) => {
                let mut command = Command::new("git");
                command.arg(word);
                command
            }
            _ => panic!("{line} is no command of this project"),
        };
        let Output { status, stdout, stderr } = command.current_dir(project()).args(words).output().unwrap();
        let mut lines: Vec<String> = String::from_utf8(stdout).unwrap().lines().map(str::to_owned).collect();
        if !status.success() {
            lines.push(format!("[exit code {}]", status.code().unwrap_or(-1)));
        }
        let stderr = String::from_utf8_lossy(&stderr);
        assert!(shows(&printed, &lines), "{line} printed otherwise:\n{}\n{stderr}", lines.join("\n"));
        commands += 1;
    }
    assert_eq!(commands, 8, "commands on the page");
}

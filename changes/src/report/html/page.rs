//! The data for the page's template. Makes text from a model visible here; the template escapes it.

use super::differences::{differences, Differences};
use super::operations::{operations, OperationView};
use super::policy::policy;
use super::syntax::{Line, Mark};
use crate::report::phrases::{api_methods, count, groups, meaning, not_generated, shorten, Group, Values};
use crate::{Change, Diff, Impact, Kind};
use askama::Template;
use botosmith_model::problem::Visible;
use botosmith_model::ServiceModel;
use serde_json::Value;

/// The characters of a value or a name that are shown.
const VALUE: usize = 600;
/// The bytes of all documentation that a page shows.
const WORDS: usize = 2_000_000;
/// How deep a line's own indentation may be, in levels; what is deeper is indented by spaces alone.
const INDENTS: usize = 6;

pub(super) const STYLE: &str = include_str!("../../../templates/page.css");
const SCRIPT: &str = include_str!("../../../templates/page.js");

#[derive(Template)]
#[template(path = "page.html")]
pub(super) struct Page<'a> {
    diff: &'a Diff,
    style: &'static str,
    script: &'static str,
    policy: String,
    service: String,
    old: String,
    new: String,
    date: Option<String>,
    changelog: Vec<String>,
    api_methods: String,
    tiles: Vec<Tile>,
    kinds: Vec<(Kind, usize)>,
    sections: Vec<Section>,
    operations: Vec<OperationView>,
    documentation: Vec<Words>,
    not_generated: Option<String>,
}

/// How many changes have an impact.
struct Tile {
    impact: Impact,
    count: usize,
}

/// The changes of an impact.
struct Section {
    impact: Impact,
    count: usize,
    groups: Vec<GroupView>,
}

struct GroupView {
    kind: Kind,
    why: Vec<Piece>,
    items: Vec<Item>,
}

/// A part of a sentence.
struct Piece {
    text: String,
    is_code: bool,
}

struct Item {
    path: Vec<String>,
    values: Values,
}

/// What documentation says otherwise.
struct Words {
    path: Vec<String>,
    impact: Impact,
    /// Nothing where there was no room.
    differences: Option<Differences>,
}

impl<'a> Page<'a> {
    pub(super) fn of(diff: &'a Diff, old: &ServiceModel, new: &ServiceModel) -> Self {
        let release = diff.release.as_ref();
        let number = |kind: &Kind| diff.changes.iter().filter(|change| change.kind == *kind).count();
        let kinds = Kind::ALL.iter().map(|kind| (*kind, number(kind)));
        let number = |impact| diff.changes.iter().filter(|change| change.impact == impact).count();
        Self {
            diff,
            style: STYLE,
            script: SCRIPT,
            policy: policy(STYLE, SCRIPT),
            service: name(&diff.service.full_name),
            old: name(&diff.old),
            new: name(&diff.new),
            date: release.and_then(|release| release.date.as_deref()).map(name),
            changelog: release.iter().flat_map(|release| &release.changelog).map(|text| name(text)).collect(),
            api_methods: api_methods(diff),
            tiles: Impact::ALL.map(|impact| Tile { impact, count: number(impact) }).into(),
            kinds: kinds.filter(|(_, count)| *count > 0).collect(),
            sections: Impact::ALL.into_iter().filter_map(|impact| Section::of(diff, impact)).collect(),
            operations: operations(diff, old, new),
            documentation: documentation(diff),
            not_generated: not_generated(diff),
        }
    }

    fn meaning(&self, impact: &Impact) -> &'static str {
        meaning(*impact)
    }

    fn changes(&self, number: usize) -> String {
        count(number, "change")
    }

    fn class(&self, mark: &Mark) -> &'static str {
        match mark {
            Mark::Same => "same",
            Mark::Added => "added",
            Mark::Removed => "removed",
            Mark::Partly => "partly",
        }
    }

    fn sign(&self, mark: &Mark) -> &'static str {
        match mark {
            Mark::Same => " ",
            Mark::Added => "+",
            Mark::Removed => "−",
            Mark::Partly => "±",
        }
    }

    /// What must not be broken in a syntax, where that can be helped: a value, or a member's name.
    fn breakable<'s>(&self, text: &'s str) -> std::str::SplitInclusive<'s, [char; 2]> {
        text.split_inclusive(['|', '='])
    }

    fn indent(&self, line: &Line) -> String {
        "    ".repeat(line.depth)
    }

    fn level(&self, line: &Line) -> usize {
        line.depth.min(INDENTS)
    }
}

impl Section {
    fn of(diff: &Diff, impact: Impact) -> Option<Self> {
        let groups: Vec<GroupView> = groups(diff, impact).iter().map(GroupView::of).collect();
        let count = groups.iter().map(|group| group.items.len()).sum();
        (count > 0).then_some(Self { impact, count, groups })
    }
}

impl GroupView {
    fn of(group: &Group<'_>) -> Self {
        let item = |change: &&Change| Item { path: path(&change.path), values: Values::of(change, VALUE) };
        let items = group.changes.iter().map(item).collect();
        Self { kind: group.kind, why: pieces(group.why), items }
    }
}

/// A name or a sentence, with a limit, on one line.
pub(super) fn name(text: &str) -> String {
    Visible(&shorten(text, VALUE)).to_string()
}

/// The parts of a path, which may end a line after each.
fn path(text: &str) -> Vec<String> {
    name(text).split_inclusive('/').map(str::to_owned).collect()
}

/// A sentence, of which code is what stands in backticks.
fn pieces(text: &str) -> Vec<Piece> {
    let text = name(text);
    let pieces = text.split('`').enumerate();
    if text.matches('`').count() % 2 == 1 {
        return vec![Piece { text, is_code: false }];
    }
    pieces.map(|(index, piece)| Piece { text: piece.to_owned(), is_code: index % 2 == 1 }).collect()
}

fn documentation(diff: &Diff) -> Vec<Words> {
    let mut room = WORDS;
    let changes = diff.changes.iter().filter(|change| change.kind == Kind::Documentation);
    let words = changes.map(|change| {
        let text = |value: &'_ Value| match value {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let (old, new) = (text(&change.old), text(&change.new));
        let differences = differences(&old, &new);
        let length: usize = differences.spans.iter().map(|span| span.text.len()).sum();
        room = room.saturating_sub(length);
        Words {
            path: path(&change.path),
            impact: change.impact,
            differences: (room > 0).then_some(differences),
        }
    });
    words.collect()
}

//! Writes the contents of a request or response in the nested notation of boto3's documentation, and marks what the
//! new model adds and removes. Terminates for every model, however deep, wide or recursive, and marks where it cut
//! the text.

use super::forms::{Form, Side};
use crate::report::phrases::shorten;
use crate::walk::both;
use botosmith_model::problem::Visible;
use botosmith_model::{EnumValue, Member};
use indexmap::IndexMap;
use std::sync::LazyLock;

/// The deepest nesting that is shown. AWS's models go to about ten.
const DEPTH: usize = 16;
/// The lines of a syntax that are shown.
const LINES: usize = 1_500;
/// The values of an enum that are shown around those that changed.
const VALUES: usize = 40;
/// The characters of a name that are shown.
const NAME: usize = 200;

/// What a side without a structure has.
static NO_MEMBERS: LazyLock<IndexMap<String, Member>> = LazyLock::new(IndexMap::new);

/// Whether something is in the old model, the new one, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Same,
    Added,
    Removed,
    /// Something on the line was added or removed.
    Partly,
}

/// Some text of a line.
#[derive(Debug)]
pub(super) struct Span {
    pub(super) mark: Mark,
    pub(super) text: String,
}

/// A line, without the spaces before it.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) mark: Mark,
    pub(super) depth: usize,
    pub(super) spans: Vec<Span>,
}

/// A request or a response.
#[derive(Debug, Default)]
pub(super) struct Syntax {
    pub(super) lines: Vec<Line>,
    /// Some lines are left out.
    pub(super) is_cut: bool,
}

impl Syntax {
    /// Whether there is any difference in it.
    pub(super) fn is_changed(&self) -> bool {
        self.lines.iter().any(|line| line.mark != Mark::Same)
    }
}

/// The old side of a value, the new one, or both.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub(super) old: Option<Side<'a>>,
    pub(super) new: Option<Side<'a>>,
}

/// What stands before and after a value.
struct Around<'a> {
    before: &'a str,
    after: &'a str,
    depth: usize,
}

/// The call of an operation: `client.name(member='string')`, where the operation is in these models.
pub(super) fn request(name: &str, input: Pair<'_>, mark: Mark) -> Syntax {
    let mut writer = Writer { syntax: Syntax::default(), old: Vec::new(), new: Vec::new(), is_request: true };
    let call = format!("client.{}(", shorten(&Visible(name).to_string(), NAME));
    match (input.old, input.new) {
        (None, None) => writer.line(mark, 0, format!("{call})")),
        _ => {
            writer.line(mark, 0, call);
            writer.members_of_whole(input);
            writer.end(mark, 0, ")");
        }
    }
    writer.syntax
}

/// What an operation gives: `{'member': 'string'}`.
pub(super) fn response(output: Pair<'_>, mark: Mark) -> Syntax {
    let mut writer =
        Writer { syntax: Syntax::default(), old: Vec::new(), new: Vec::new(), is_request: false };
    match (output.old, output.new) {
        (None, None) => writer.line(mark, 0, "None".to_owned()),
        _ => {
            writer.line(mark, 0, "{".to_owned());
            writer.members_of_whole(output);
            writer.end(mark, 0, "}");
        }
    }
    writer.syntax
}

struct Writer<'a> {
    syntax: Syntax,
    /// Shapes of the values around the present one, in each model.
    old: Vec<&'a str>,
    new: Vec<&'a str>,
    is_request: bool,
}

impl<'a> Writer<'a> {
    fn line(&mut self, mark: Mark, depth: usize, text: String) {
        self.spans(mark, depth, vec![Span { mark, text }]);
    }

    fn spans(&mut self, mark: Mark, depth: usize, spans: Vec<Span>) {
        match self.syntax.lines.len() {
            ..LINES => self.syntax.lines.push(Line { mark, depth, spans }),
            LINES => self.end(Mark::Same, depth, "…"),
            _ => {}
        }
        self.syntax.is_cut |= self.is_full();
    }

    /// Whether a line is left out already: what follows is, too.
    fn is_full(&self) -> bool {
        self.syntax.lines.len() > LINES
    }

    /// The end of what was begun, which stands even where lines are left out: so brackets match.
    fn end(&mut self, mark: Mark, depth: usize, text: &str) {
        let spans = vec![Span { mark, text: text.to_owned() }];
        self.syntax.lines.push(Line { mark, depth, spans });
    }

    /// The members of a request or response; a side that is no structure has none.
    fn members_of_whole(&mut self, pair: Pair<'a>) {
        let is_structure =
            |side: &Side<'a>| matches!(Form::of(*side, &[], self.is_request), Form::Structure(_));
        let pair = Pair { old: pair.old.filter(is_structure), new: pair.new.filter(is_structure) };
        self.inside(pair, |writer| writer.members(pair, 1, writer.is_request));
    }

    /// Writes what is in a value, whose shapes are then above all that.
    fn inside(&mut self, pair: Pair<'a>, write: impl FnOnce(&mut Self)) {
        let (old, new) = (self.old.len(), self.new.len());
        self.old.extend(pair.old.map(|side| side.shape));
        self.new.extend(pair.new.map(|side| side.shape));
        write(self);
        self.old.truncate(old);
        self.new.truncate(new);
    }

    fn form(&self, side: Side<'a>, above: &[&'a str]) -> Form<'a> {
        Form::of(side, above, self.is_request)
    }

    fn members(&mut self, pair: Pair<'a>, depth: usize, is_call: bool) {
        let members = |side: Option<Side<'a>>| match side.map(|side| self.form(side, &[])) {
            Some(Form::Structure(members)) => members,
            _ => &*NO_MEMBERS,
        };
        let to = |side: Option<Side<'a>>, member: Option<&'a Member>| Some(side?.to(member?));
        for (name, old, new) in both(members(pair.old), members(pair.new)) {
            if self.is_full() {
                return;
            }
            let pair = Pair { old: to(pair.old, old), new: to(pair.new, new) };
            let name = shorten(&Visible(name).to_string(), NAME);
            let before = if is_call { format!("{name}=") } else { format!("'{name}': ") };
            self.value(pair, &Around { before: &before, after: ",", depth });
        }
    }

    /// A value with what is around it. Where both sides are alike, only what differs within is marked; else all of
    /// the old one is removed, and all of the new one added.
    fn value(&mut self, pair: Pair<'a>, around: &Around<'_>) {
        if self.is_full() {
            return;
        }
        let old = pair.old.map(|side| self.form(side, &self.old));
        let new = pair.new.map(|side| self.form(side, &self.new));
        match (old, new) {
            (None, None) => {}
            (Some(old), None) => self.form_of(&old, pair, Mark::Removed, around),
            (None, Some(new)) => self.form_of(&new, pair, Mark::Added, around),
            (Some(Form::Enum(old)), Some(Form::Enum(new))) => self.values(old, new, around),
            (Some(old), Some(new)) if is_alike(&old, &new) => self.form_of(&new, pair, Mark::Same, around),
            (Some(_), Some(_)) => {
                self.value(Pair { new: None, ..pair }, around);
                self.value(Pair { old: None, ..pair }, around);
            }
        }
    }

    fn form_of(&mut self, form: &Form<'a>, pair: Pair<'a>, mark: Mark, around: &Around<'_>) {
        let Around { before, after, depth } = *around;
        let (open, close) = match form {
            Form::Literal(literal) => return self.line(mark, depth, format!("{before}{literal}{after}")),
            Form::Enum(values) => {
                return self.line(mark, depth, format!("{before}{}{after}", one_of(values)))
            }
            Form::List(_) => ("[", "]"),
            Form::Structure(_) | Form::Map(..) => ("{", "}"),
        };
        if depth >= DEPTH {
            self.syntax.is_cut = true;
            return self.line(mark, depth, format!("{before}{open}…{close}{after}"));
        }
        self.line(mark, depth, format!("{before}{open}"));
        self.inside(pair, |writer| writer.parts(pair, depth + 1));
        self.end(mark, depth, &format!("{close}{after}"));
    }

    /// What is in a structure, list or map, of which a pair has one or two that are alike.
    fn parts(&mut self, pair: Pair<'a>, depth: usize) {
        let form = |side: Option<Side<'a>>| side.map(|side| (side, self.form(side, &[])));
        let element = |side: Option<(Side<'a>, Form<'a>)>| match side {
            Some((side, Form::List(member) | Form::Map(_, member))) => Some(side.to(member)),
            _ => None,
        };
        if let (Some((_, Form::Structure(_))), _) | (None, Some((_, Form::Structure(_)))) =
            (form(pair.old), form(pair.new))
        {
            return self.members(pair, depth, false);
        }
        let key = [pair.new, pair.old].into_iter().flatten().find_map(|side| match self.form(side, &[]) {
            Form::Map(key, _) => Some(side.to(key)),
            _ => None,
        });
        let before = match key.map(|key| self.form(key, &[])) {
            None => String::new(),
            Some(Form::Enum(values)) => format!("{}: ", one_of(values)),
            Some(_) => "'string': ".to_owned(),
        };
        let pair = Pair { old: element(form(pair.old)), new: element(form(pair.new)) };
        self.value(pair, &Around { before: &before, after: ",", depth });
    }

    /// The values of an enum, with those that only one side has.
    fn values(&mut self, old: &'a [EnumValue], new: &'a [EnumValue], around: &Around<'_>) {
        let set = |values: &'a [EnumValue]| {
            values.iter().map(|its| (its.value.as_str(), ())).collect::<IndexMap<_, _>>()
        };
        let (old, new) = (set(old), set(new));
        let mut spans = vec![Span { mark: Mark::Same, text: around.before.to_owned() }];
        let (mut line, mut shown, mut left_out) = (Mark::Same, 0, 0);
        for (value, old, new) in both(&old, &new) {
            let mark = match (old, new) {
                (Some(()), None) => Mark::Removed,
                (None, Some(())) => Mark::Added,
                _ => Mark::Same,
            };
            if mark != Mark::Same {
                line = Mark::Partly;
            }
            if shown >= VALUES && (mark == Mark::Same || shown >= 4 * VALUES) {
                left_out += 1;
                continue;
            }
            if shown > 0 {
                spans.push(Span { mark: Mark::Same, text: "|".to_owned() });
            }
            shown += 1;
            spans.push(Span { mark, text: quoted(value) });
        }
        spans.push(Span { mark: Mark::Same, text: format!("{}{}", rest(left_out), around.after) });
        self.spans(line, around.depth, joined(spans));
    }
}

/// Neighbours with the same mark as one.
fn joined(spans: Vec<Span>) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last) if last.mark == span.mark => last.text.push_str(&span.text),
            _ => joined.push(span),
        }
    }
    joined
}

fn is_alike(old: &Form<'_>, new: &Form<'_>) -> bool {
    match (old, new) {
        (Form::Literal(old), Form::Literal(new)) => old == new,
        _ => std::mem::discriminant(old) == std::mem::discriminant(new),
    }
}

fn quoted(value: &str) -> String {
    format!("'{}'", shorten(&Visible(value).to_string(), NAME))
}

fn one_of(values: &[EnumValue]) -> String {
    let shown: Vec<String> = values.iter().take(VALUES).map(|its| quoted(&its.value)).collect();
    format!("{}{}", shown.join("|"), rest(values.len() - shown.len()))
}

fn rest(left_out: usize) -> String {
    match left_out {
        0 => String::new(),
        number => format!("|… {number} more"),
    }
}

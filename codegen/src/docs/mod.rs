//! The documentation of a model (HTML, often broken) as Markdown that rustdoc reads without a complaint.
//! Pure text in, text out: it knows neither the model nor the layout of a crate, and resolves no name itself.
//!
//! The way of a string: `source` makes stray `<` literal → html5ever's tokenizer → `build` makes a small
//! tree (`tree`) → `block` and `inline` write Markdown, `escape` keeps text literal.
//!
//! html5ever's tree builder is left out on purpose: it moves text that a table holds in the wrong place, it lets
//! an unclosed `<b>` leak into all that follows, and its cost on deeply nested input is quadratic.

mod block;
mod build;
mod emphasis;
mod escape;
mod frames;
mod inline;
mod marks;
mod source;
mod summary;
mod table;
mod tags;
mod tree;
mod wrap;

pub(crate) use escape::is_dropped;
use inline::Context;

/// The width that text is wrapped at, without the `/// ` that the caller writes before each line.
const WIDTH: usize = 100;

/// Something in a documentation string that may be an item of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mention<'a> {
    /// A name alone in `<code>`: an operation, perhaps, but more often a member or a value.
    Code(&'a str),
    /// A name in an `<a>` without an address: the author wanted a link.
    Link(&'a str),
    /// A name without markup that is a whole paragraph, item or cell.
    Alone(&'a str),
    /// The complete address of a link.
    Address(&'a str),
}

/// Answers a mention with the path of an item.
pub type Resolve<'a> = dyn Fn(Mention<'_>) -> Option<String> + 'a;

/// Renders a documentation string as Markdown.
///
/// The result has no prefix, no trailing newline, no raw HTML and no control or bidirectional-override character;
/// each of its lines can follow `/// `. Empty documentation gives an empty string. Lines are filled to about 100
/// columns, one paragraph at a time, and broken neither in code spans nor in links.
///
/// `link` is asked about each [`Mention`] and answers with the path of an intra-doc link, or leaves it as it is.
/// Where a name itself resolves in the scope of the comment, `rustdoc::redundant_explicit_links` rejects any longer
/// path: the caller answers with just that name, or allows the lint.
///
/// # Examples
/// ```
/// use botosmith_codegen::docs::{markdown, Mention};
///
/// let link = |mention: Mention<'_>| match mention {
///     Mention::Code("GetWidget") => Some("crate::Client::get_widget".to_string()),
///     _ => None,
/// };
/// let html = "<p>Calls <code>GetWidget</code> or <a href=\"https://a.example/b\">another</a>; see <region>.</p>";
/// assert_eq!(
///     markdown(html, &link),
///     "Calls [`GetWidget`](crate::Client::get_widget) or [another](https://a.example/b); see \\<region>."
/// );
/// ```
pub fn markdown(html: &str, link: &Resolve<'_>) -> String {
    let document = build::document(html);
    block::markdown(&document.blocks, &Context::new(&document.links, link), WIDTH).join("\n")
}

/// The first sentence as one line of Markdown without links, for summaries and lists.
///
/// Titles are passed over. Empty if the documentation holds no text.
pub fn first_sentence(html: &str) -> String {
    let mut document = build::document(html);
    document.blocks = summary::first_sentence(&document.blocks);
    block::markdown(&document.blocks, &Context::new(&[], &|_| None), usize::MAX).join(" ")
}

/// A name as code on one line of Markdown.
///
/// ```
/// assert_eq!(botosmith_codegen::docs::code("GetWidget"), "`GetWidget`");
/// ```
pub fn code(name: &str) -> String {
    let name = inline::collapse(&escape::clean(name));
    escape::code_span(&name, false).unwrap_or_else(|| escape::word(&name, false, false))
}

/// The note of a deprecation: text that compilers show as it is, and rustdoc as Markdown.
///
/// Without the characters that [`markdown`] drops. Only what would make a link or an image is escaped, as the
/// escape can be seen in the compiler's warnings.
///
/// ```
/// use botosmith_codegen::docs::note;
/// assert_eq!(note("Use `a_b` or c[].d instead."), "Use `a_b` or c[].d instead.");
/// assert_eq!(note("[x](javascript:y) <z:>"), "\\[x](javascript:y) \\<z:>");
/// ```
pub fn note(text: &str) -> String {
    let text = escape::clean(text);
    let mut out = String::with_capacity(text.len());
    let mut backslashes = 0;
    for (at, c) in text.char_indices() {
        let rest = &text[at..];
        if c == '<' || (c == '[' && (!rest.starts_with("[]") || rest.starts_with("[]("))) {
            // Those before it escape each other, so that this one escapes the bracket.
            out.extend(std::iter::repeat_n('\\', backslashes + 1));
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
        out.push(c);
    }
    out
}

/// The text without any markup: one line a paragraph or list item, code blocks as they stand.
///
/// Nothing is escaped, but what [`markdown`] drops (control characters and the like) is dropped here too.
pub fn plain(html: &str) -> String {
    summary::plain(&build::document(html).blocks)
}

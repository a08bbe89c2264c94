//! What each tag of a model's documentation means. A table, nothing else.
//! Names come from HTML and from the DocBook-like sources (`para`, `ulink`, `replaceable`) that some services use.

/// What a tag does to the text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Starts a paragraph; so do other plain blocks.
    Paragraph,
    /// A heading of the given level.
    Heading(u8),
    /// The name of the service, above its description.
    Title,
    /// A quotation, or a notice with this label.
    Quote(Option<&'static str>),
    /// `ul` or, if ordered, `ol`.
    List { ordered: bool },
    /// `li`.
    Item,
    /// `dl`.
    Terms,
    /// `dt`.
    Term,
    /// `dd`.
    Detail,
    /// `table`.
    Table,
    /// `tr`.
    Row,
    /// `td` or, in a header, `th`.
    Cell { header: bool },
    /// Text whose lines stay as they are.
    Pre,
    /// A forced line break.
    Break,
    /// Strong emphasis.
    Bold,
    /// Emphasis.
    Italic,
    /// Code in a line.
    Code,
    /// A link, with or without an address.
    Link,
    /// Known, inline, and without a counterpart in Markdown: its text stays.
    Transparent,
}

/// The meaning of a tag by its lower-case name; `None` for a name that is no markup (a placeholder, perhaps).
pub(super) fn role(name: &str) -> Option<Role> {
    Some(match name {
        "p" | "para" | "div" | "section" | "article" | "center" | "hr" | "caption" | "simpara" | "figure" => {
            Role::Paragraph
        }
        "h1" => Role::Heading(1),
        "h2" => Role::Heading(2),
        "h3" => Role::Heading(3),
        "h4" => Role::Heading(4),
        "h5" => Role::Heading(5),
        "h6" => Role::Heading(6),
        "fullname" => Role::Title,
        "note" => Role::Quote(Some("Note")),
        "important" => Role::Quote(Some("Important")),
        "caution" => Role::Quote(Some("Caution")),
        "warning" => Role::Quote(Some("Warning")),
        "tip" => Role::Quote(Some("Tip")),
        "blockquote" => Role::Quote(None),
        "ul" | "itemizedlist" => Role::List { ordered: false },
        "ol" | "orderedlist" => Role::List { ordered: true },
        "li" | "listitem" => Role::Item,
        "dl" => Role::Terms,
        "dt" => Role::Term,
        "dd" => Role::Detail,
        "table" => Role::Table,
        "tr" => Role::Row,
        "td" => Role::Cell { header: false },
        "th" => Role::Cell { header: true },
        "pre" | "programlisting" => Role::Pre,
        "br" => Role::Break,
        "b" | "strong" => Role::Bold,
        "i" | "em" | "emphasis" | "var" | "cite" | "dfn" | "replaceable" => Role::Italic,
        "code" | "tt" | "samp" | "kbd" | "literal" | "filename" | "function" => Role::Code,
        "a" | "link" | "ulink" => Role::Link,
        "u" | "s" | "del" | "ins" | "small" | "big" | "sub" | "sup" | "span" | "font" | "mark" | "abbr"
        | "wbr" | "img" | "thead" | "tbody" | "tfoot" | "html" | "body" | "text" | "value" | "copy"
        | "xhtml" | "zonbook" => Role::Transparent,
        _ => return None,
    })
}

//! Words that cannot be used as they are, and what stands for them.

/// Rust's keywords, those reserved for later included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "gen",
];

/// Keywords that cannot be raw identifiers either.
const NEVER_RAW: &[(&str, &str)] = &[
    ("crate", "crate_"),
    ("super", "super_"),
    ("self", "self_"),
    ("Self", "SelfValue"),
    ("SelfValue", "SelfValue_"),
    ("_", "__"),
];

/// Fields whose accessors or setters would meet a method of the structure or its builders.
pub(super) const STRUCTURE_MEMBERS: &[(&str, &str)] = &[
    ("build", "build_value"),
    ("builder", "builder_value"),
    ("default", "default_value"),
    ("send", "send_value"),
    ("make_operation", "make_operation_value"),
    ("presigned", "presigned_value"),
    ("customize", "customize_value"),
    ("meta", "meta_value"),
];

/// Every enum and union has a variant `Unknown` of its own.
pub(super) const ENUM_VARIANTS: &[(&str, &str)] =
    &[("Unknown", "UnknownValue"), ("UnknownValue", "UnknownValue_")];
pub(super) const UNION_VARIANTS: &[(&str, &str)] = ENUM_VARIANTS;

/// Every union has a method `is_unknown` of its own.
pub(super) const UNION_METHODS: &[(&str, &str)] = &[("unknown", "unknown_value")];

/// A file `mod.rs` would be the module above it.
pub(super) const MODULES: &[(&str, &str)] = &[("mod", "mod_")];

/// What the table says for a word, or the word.
pub(super) fn replace(word: &str, table: &[(&str, &str)]) -> String {
    table.iter().find(|(from, _)| *from == word).map_or(word, |(_, to)| to).to_owned()
}

/// The word as an identifier.
pub(super) fn escape(word: &str) -> String {
    if KEYWORDS.contains(&word) {
        return format!("r#{word}");
    }
    replace(word, NEVER_RAW)
}

//! The functions of the specification by name, and what can be checked of a call without evaluating it.

/// A function: <https://jmespath.org/specification.html#built-in-functions>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Function {
    Abs,
    Avg,
    Ceil,
    Contains,
    EndsWith,
    Floor,
    Join,
    Keys,
    Length,
    Map,
    Max,
    MaxBy,
    Merge,
    Min,
    MinBy,
    NotNull,
    Reverse,
    Sort,
    SortBy,
    StartsWith,
    Sum,
    ToArray,
    ToNumber,
    ToString,
    Type,
    Values,
}

impl Function {
    /// All of them, by name.
    pub const ALL: [Function; 26] = [
        Function::Abs,
        Function::Avg,
        Function::Ceil,
        Function::Contains,
        Function::EndsWith,
        Function::Floor,
        Function::Join,
        Function::Keys,
        Function::Length,
        Function::Map,
        Function::Max,
        Function::MaxBy,
        Function::Merge,
        Function::Min,
        Function::MinBy,
        Function::NotNull,
        Function::Reverse,
        Function::Sort,
        Function::SortBy,
        Function::StartsWith,
        Function::Sum,
        Function::ToArray,
        Function::ToNumber,
        Function::ToString,
        Function::Type,
        Function::Values,
    ];

    /// Its name in expressions.
    pub const fn name(self) -> &'static str {
        match self {
            Function::Abs => "abs",
            Function::Avg => "avg",
            Function::Ceil => "ceil",
            Function::Contains => "contains",
            Function::EndsWith => "ends_with",
            Function::Floor => "floor",
            Function::Join => "join",
            Function::Keys => "keys",
            Function::Length => "length",
            Function::Map => "map",
            Function::Max => "max",
            Function::MaxBy => "max_by",
            Function::Merge => "merge",
            Function::Min => "min",
            Function::MinBy => "min_by",
            Function::NotNull => "not_null",
            Function::Reverse => "reverse",
            Function::Sort => "sort",
            Function::SortBy => "sort_by",
            Function::StartsWith => "starts_with",
            Function::Sum => "sum",
            Function::ToArray => "to_array",
            Function::ToNumber => "to_number",
            Function::ToString => "to_string",
            Function::Type => "type",
            Function::Values => "values",
        }
    }

    /// The function of this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|function| function.name() == name)
    }

    /// Whether the argument at this index, counted from 0, is an expression reference (`&…`).
    pub fn takes_reference(self, argument: usize) -> bool {
        match self {
            Function::Map => argument == 0,
            Function::MaxBy | Function::MinBy | Function::SortBy => argument == 1,
            _ => false,
        }
    }

    /// How many arguments it takes, or takes at least.
    fn arity(self) -> usize {
        match self {
            Function::Contains
            | Function::EndsWith
            | Function::Join
            | Function::StartsWith
            | Function::Map
            | Function::MaxBy
            | Function::MinBy
            | Function::SortBy => 2,
            _ => 1,
        }
    }

    fn is_variadic(self) -> bool {
        matches!(self, Function::Merge | Function::NotNull)
    }

    pub(super) fn check_arity(self, found: usize) -> Result<(), String> {
        let (name, arity) = (self.name(), self.arity());
        let accepted = if self.is_variadic() { found >= arity } else { found == arity };
        if accepted {
            return Ok(());
        }
        let at_least = if self.is_variadic() { "at least " } else { "" };
        let plural = if arity == 1 { "" } else { "s" };
        Err(format!("{name}() takes {at_least}{arity} argument{plural}, not {found}"))
    }
}

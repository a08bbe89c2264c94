//! The expressions of endpoint rules and the functions that they call. Plain data.

use super::Template;
use std::ops::RangeInclusive;

/// Something that has a value when rules are evaluated.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// The value of a parameter or variable.
    Reference(String),
    /// A string, perhaps with values in it.
    Text(Template),
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// The result of a function.
    Call(Call),
}

/// A function and its arguments: as many as the function takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The function.
    pub function: Function,
    /// Its arguments.
    pub arguments: Vec<Expr>,
}

macro_rules! functions {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $least:literal ..= $most:expr;)*) => {
        /// A function of the rules engine: the standard library and AWS's additions
        /// (<https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html>,
        /// <https://smithy.io/2.0/aws/rules-engine/library-functions.html>).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Function { $($(#[$doc])* $variant,)* }

        impl Function {
            /// All functions.
            pub const ALL: &'static [Function] = &[$(Function::$variant,)*];

            /// The name in rule sets, such as `aws.partition`.
            pub fn name(self) -> &'static str {
                match self { $(Function::$variant => $name,)* }
            }

            /// How many arguments the function takes.
            pub fn arity(self) -> RangeInclusive<usize> {
                match self { $(Function::$variant => $least..=$most,)* }
            }
        }
    };
}

functions! {
    /// Whether the argument has a value.
    IsSet = "isSet", 1..=1;
    /// The opposite of a boolean.
    Not = "not", 1..=1;
    /// Whether two booleans are equal.
    BooleanEquals = "booleanEquals", 2..=2;
    /// Whether two strings are equal.
    StringEquals = "stringEquals", 2..=2;
    /// The part of a value at a [path](super::Path).
    GetAttr = "getAttr", 2..=2;
    /// A part of an ASCII string, counted from its start or end.
    Substring = "substring", 4..=4;
    /// The string in percent encoding.
    UriEncode = "uriEncode", 1..=1;
    /// The parts of a URL.
    ParseUrl = "parseURL", 1..=1;
    /// Whether a string may be a label of a host name, or several.
    IsValidHostLabel = "isValidHostLabel", 2..=2;
    /// The first argument that has a value.
    Coalesce = "coalesce", 2..=usize::MAX;
    /// The second argument where the first is true, else the third.
    Ite = "ite", 3..=3;
    /// A string cut at a delimiter into at most so many parts (0: no limit).
    Split = "split", 3..=3;
    /// The partition of a region.
    AwsPartition = "aws.partition", 1..=1;
    /// The parts of an ARN.
    AwsParseArn = "aws.parseArn", 1..=1;
    /// Whether a bucket's name may be part of a host name.
    AwsIsVirtualHostableS3Bucket = "aws.isVirtualHostableS3Bucket", 2..=2;
}

impl Function {
    /// The function of that name.
    pub fn from_name(name: &str) -> Option<Function> {
        Self::ALL.iter().copied().find(|f| f.name() == name)
    }
}

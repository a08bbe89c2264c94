//! Endpoint rules as static data: types, and the words that spell them in a generated crate. Evaluates nothing and
//! allocates nothing.
//!
//! A word of rules and expressions is another name of its variant, not a `const fn`: of what a function gives, the compiler
//! proves once more each time that it cannot change. S3's rules have 2,000 of them.
//!
//! ```
//! use botosmith_runtime::endpoint::rules::*;
//!
//! static RULES: RuleSet = RuleSet {
//!     parameters: &[string("Region").built_in("AWS::Region")],
//!     rules: &[
//!         tree(
//!             &[is_set(&[var("Region")]), assign("Partition", &aws_partition(&[var("Region")]))],
//!             &[endpoint(&[], "https://example.{Region}.{Partition#dnsSuffix}")],
//!         ),
//!         error(&[], "Invalid Configuration: Missing Region"),
//!     ],
//! };
//! ```
//!
//! All of that belongs into a static or constant: only there do the nested slices live forever.
//!
//! Strings are templates: `{Name}` is a parameter or variable, `{Name#path}` a part of it, `{{` and
//! `}}` are braces.

/// The endpoint rules of one service.
#[derive(Clone, Copy, Debug)]
pub struct RuleSet {
    /// What the rules may ask for.
    pub parameters: &'static [Parameter],
    /// The rules; the first that matches counts.
    pub rules: &'static [Rule],
}

/// The built-in parameter that is the account of whoever calls.
pub(crate) const ACCOUNT_ID: &str = "AWS::Auth::AccountId";

/// The built-in parameter that says whether the endpoint is one of the account's own.
pub(crate) const ACCOUNT_ID_ENDPOINT_MODE: &str = "AWS::Auth::AccountIdEndpointMode";

impl RuleSet {
    /// The parameter of that name.
    pub(crate) fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// Whether a parameter comes from this part of the configuration.
    pub(crate) fn has_built_in(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter.built_in == Some(name))
    }
}

/// One input of a rule set.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// The name in the rules, such as `UseFIPS`.
    pub name: &'static str,
    /// What values it takes.
    pub kind: ParameterKind,
    /// Where the value comes from unless an operation says otherwise, such as `AWS::UseFIPS`.
    pub built_in: Option<&'static str>,
    /// There is no endpoint without a value.
    pub required: bool,
    /// The value where none is given.
    pub default: Option<Expr>,
}

/// What values a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// A string.
    String,
    /// `true` or `false`.
    Boolean,
    /// A list of strings.
    StringArray,
}

/// A parameter that takes a string.
pub const fn string(name: &'static str) -> Parameter {
    Parameter { name, kind: ParameterKind::String, built_in: None, required: false, default: None }
}

/// A parameter that takes `true` or `false`.
pub const fn boolean(name: &'static str) -> Parameter {
    Parameter { kind: ParameterKind::Boolean, ..string(name) }
}

/// A parameter that takes a list of strings.
pub const fn string_array(name: &'static str) -> Parameter {
    Parameter { kind: ParameterKind::StringArray, ..string(name) }
}

impl Parameter {
    /// Takes its value from this part of the configuration.
    pub const fn built_in(self, name: &'static str) -> Self {
        Self { built_in: Some(name), ..self }
    }

    /// Must have a value.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// Has this value where none is given: [`flag`], [`text`] or a [`list`] of texts.
    pub const fn default(self, value: Expr) -> Self {
        Self { default: Some(value), ..self }
    }
}

/// Expressions: the conditions of a rule, or the arguments of a function.
pub(super) type Exprs = &'static [Expr];

/// Properties of an endpoint, such as `authSchemes`, or members of an object.
pub(super) type Members = &'static [(&'static str, Expr)];

/// Headers of every request to an endpoint, with their values.
pub(super) type Headers = &'static [(&'static str, Exprs)];

/// One rule: where all conditions, with which it begins, hold, its outcome counts.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// Further rules decide; where none of them matches, evaluation goes on after this one.
    Tree(Exprs, &'static [Rule]),
    /// There is no endpoint; the template says why.
    Error(Exprs, &'static str),
    /// As [`Error`](Rule::Error), with a message that is no template.
    ErrorFrom(Exprs, Expr),
    /// The endpoint has the URL that the template gives.
    Endpoint(Exprs, &'static str),
    /// As [`Endpoint`](Rule::Endpoint), with properties and headers, and a URL that may be any expression.
    EndpointWith(Exprs, Expr, Members, Headers),
}

pub use Rule::Endpoint as endpoint;
pub use Rule::EndpointWith as endpoint_with;
pub use Rule::Error as error;
pub use Rule::ErrorFrom as error_from;
pub use Rule::Tree as tree;

impl Rule {
    /// What must hold.
    pub(crate) const fn conditions(&self) -> Exprs {
        match *self {
            Self::Tree(conditions, _)
            | Self::Error(conditions, _)
            | Self::ErrorFrom(conditions, _)
            | Self::Endpoint(conditions, _)
            | Self::EndpointWith(conditions, ..) => conditions,
        }
    }
}

/// Something that has a value when rules are evaluated, or none.
#[derive(Clone, Copy, Debug)]
pub enum Expr {
    /// A parameter or variable, or the part of it after a `#`.
    Var(&'static str),
    /// A template.
    Text(&'static str),
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Int(i64),
    /// A list; only in properties and defaults.
    List(Exprs),
    /// An object; only in properties.
    Object(Members),
    /// A condition whose result is kept in a variable.
    Assign(&'static str, &'static Expr),
    /// `(value)`: whether the value is there.
    IsSet(Exprs),
    /// `(flag)`: the opposite.
    Not(Exprs),
    /// `(flag, flag)`: whether they are equal.
    BooleanEquals(Exprs),
    /// `(text, text)`: whether they are equal.
    StringEquals(Exprs),
    /// `(value, path)`: the part of the value at the path.
    GetAttr(Exprs),
    /// `(text, start, stop, from_end)`: a part of an ASCII string that is long enough.
    Substring(Exprs),
    /// `(text)`: the text in percent encoding.
    UriEncode(Exprs),
    /// `(text)`: the parts of an HTTP or HTTPS URL without a query.
    ParseUrl(Exprs),
    /// `(text, allow_dots)`: whether the text may be a label of a host name, or several.
    IsValidHostLabel(Exprs),
    /// `(value, value, …)`: the first value that is there.
    Coalesce(Exprs),
    /// `(flag, value, value)`: the first value where the flag is true, else the second.
    Ite(Exprs),
    /// `(text, delimiter, limit)`: the text cut into at most `limit` parts; 0 is no limit.
    Split(Exprs),
    /// `(region)`: the partition of a region.
    AwsPartition(Exprs),
    /// `(text)`: the parts of an ARN.
    AwsParseArn(Exprs),
    /// `(text, allow_dots)`: whether a bucket's name may be part of a host name.
    AwsIsVirtualHostableS3Bucket(Exprs),
}

pub use Expr::Assign as assign;
pub use Expr::AwsIsVirtualHostableS3Bucket as aws_is_virtual_hostable_s3_bucket;
pub use Expr::AwsParseArn as aws_parse_arn;
pub use Expr::AwsPartition as aws_partition;
pub use Expr::BooleanEquals as boolean_equals;
pub use Expr::Coalesce as coalesce;
pub use Expr::Flag as flag;
pub use Expr::GetAttr as get_attr;
pub use Expr::Int as int;
pub use Expr::IsSet as is_set;
pub use Expr::IsValidHostLabel as is_valid_host_label;
pub use Expr::Ite as ite;
pub use Expr::List as list;
pub use Expr::Not as not;
pub use Expr::Object as object;
pub use Expr::ParseUrl as parse_url;
pub use Expr::Split as split;
pub use Expr::StringEquals as string_equals;
pub use Expr::Substring as substring;
pub use Expr::Text as text;
pub use Expr::UriEncode as uri_encode;
pub use Expr::Var as var;

//! Endpoint rules as static data: types, and the `const` functions that spell them in a generated
//! crate. Evaluates nothing and allocates nothing.
//!
//! ```
//! use botosmith_runtime::endpoint::rules::*;
//!
//! static RULES: RuleSet = RuleSet {
//!     parameters: &[string("Region").built_in("AWS::Region")],
//!     rules: &[
//!         tree(
//!             &[is_set(&[var("Region")]), aws_partition(&[var("Region")]).assign("Partition")],
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

/// One rule: where all conditions hold, its outcome counts.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What must hold.
    pub conditions: &'static [Expr],
    /// What follows.
    pub outcome: Outcome,
}

/// What follows from a rule.
#[derive(Clone, Copy, Debug)]
pub enum Outcome {
    /// An endpoint.
    Endpoint {
        /// The URL.
        url: Expr,
        /// Headers of every request to the endpoint.
        headers: &'static [(&'static str, &'static [Expr])],
        /// Further properties, such as `authSchemes`.
        properties: &'static [(&'static str, Expr)],
    },
    /// No endpoint, and why.
    Error(Expr),
    /// Further rules decide; where none of them matches, evaluation goes on after this one.
    Tree(&'static [Rule]),
}

/// Where the conditions hold, these rules decide.
pub const fn tree(conditions: &'static [Expr], rules: &'static [Rule]) -> Rule {
    Rule { conditions, outcome: Outcome::Tree(rules) }
}

/// Where the conditions hold, there is no endpoint; the template says why.
pub const fn error(conditions: &'static [Expr], message: &'static str) -> Rule {
    error_from(conditions, text(message))
}

/// As [`error`], with a message that is no template.
pub const fn error_from(conditions: &'static [Expr], message: Expr) -> Rule {
    Rule { conditions, outcome: Outcome::Error(message) }
}

/// Where the conditions hold, the endpoint has this URL.
pub const fn endpoint(conditions: &'static [Expr], url: &'static str) -> Rule {
    endpoint_from(conditions, text(url))
}

/// As [`endpoint`], with a URL that is no template.
pub const fn endpoint_from(conditions: &'static [Expr], url: Expr) -> Rule {
    Rule { conditions, outcome: Outcome::Endpoint { url, headers: &[], properties: &[] } }
}

impl Rule {
    /// The endpoint asks for these headers. Nothing happens to other rules.
    pub const fn headers(self, headers: &'static [(&'static str, &'static [Expr])]) -> Self {
        match self.outcome {
            Outcome::Endpoint { url, properties, .. } => {
                Self { outcome: Outcome::Endpoint { url, headers, properties }, ..self }
            }
            _ => self,
        }
    }

    /// The endpoint has these properties. Nothing happens to other rules.
    pub const fn properties(self, properties: &'static [(&'static str, Expr)]) -> Self {
        match self.outcome {
            Outcome::Endpoint { url, headers, .. } => {
                Self { outcome: Outcome::Endpoint { url, headers, properties }, ..self }
            }
            _ => self,
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
    List(&'static [Expr]),
    /// An object; only in properties.
    Object(&'static [(&'static str, Expr)]),
    /// The result of a function.
    Call(Call),
}

/// A function call.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// The function.
    pub function: Function,
    /// Its arguments.
    pub arguments: &'static [Expr],
    /// The variable that takes the result of a condition.
    pub assign: Option<&'static str>,
}

/// The value of a parameter or variable; `name#path` for a part of it.
pub const fn var(name: &'static str) -> Expr {
    Expr::Var(name)
}

/// A template.
pub const fn text(template: &'static str) -> Expr {
    Expr::Text(template)
}

/// `true` or `false`.
pub const fn flag(value: bool) -> Expr {
    Expr::Flag(value)
}

/// A whole number.
pub const fn int(value: i64) -> Expr {
    Expr::Int(value)
}

/// A list.
pub const fn list(items: &'static [Expr]) -> Expr {
    Expr::List(items)
}

/// An object.
pub const fn object(members: &'static [(&'static str, Expr)]) -> Expr {
    Expr::Object(members)
}

impl Expr {
    /// Keeps the result of a condition in a variable. Nothing happens to what is no call.
    pub const fn assign(self, name: &'static str) -> Self {
        match self {
            Expr::Call(Call { function, arguments, .. }) => {
                Expr::Call(Call { function, arguments, assign: Some(name) })
            }
            other => other,
        }
    }
}

macro_rules! functions {
    ($($(#[$doc:meta])* $name:ident = $variant:ident;)*) => {
        /// A function of the rules engine.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Function { $($(#[$doc])* $variant,)* }

        $($(#[$doc])*
        pub const fn $name(arguments: &'static [Expr]) -> Expr {
            Expr::Call(Call { function: Function::$variant, arguments, assign: None })
        })*
    };
}

functions! {
    /// `(value)`: whether the value is there.
    is_set = IsSet;
    /// `(flag)`: the opposite.
    not = Not;
    /// `(flag, flag)`: whether they are equal.
    boolean_equals = BooleanEquals;
    /// `(text, text)`: whether they are equal.
    string_equals = StringEquals;
    /// `(value, path)`: the part of the value at the path.
    get_attr = GetAttr;
    /// `(text, start, stop, from_end)`: a part of an ASCII string that is long enough.
    substring = Substring;
    /// `(text)`: the text in percent encoding.
    uri_encode = UriEncode;
    /// `(text)`: the parts of an HTTP or HTTPS URL without a query.
    parse_url = ParseUrl;
    /// `(text, allow_dots)`: whether the text may be a label of a host name, or several.
    is_valid_host_label = IsValidHostLabel;
    /// `(value, value, …)`: the first value that is there.
    coalesce = Coalesce;
    /// `(flag, value, value)`: the first value where the flag is true, else the second.
    ite = Ite;
    /// `(text, delimiter, limit)`: the text cut into at most `limit` parts; 0 is no limit.
    split = Split;
    /// `(region)`: the partition of a region.
    aws_partition = AwsPartition;
    /// `(text)`: the parts of an ARN.
    aws_parse_arn = AwsParseArn;
    /// `(text, allow_dots)`: whether a bucket's name may be part of a host name.
    aws_is_virtual_hostable_s3_bucket = AwsIsVirtualHostableS3Bucket;
}

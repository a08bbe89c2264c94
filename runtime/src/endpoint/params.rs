//! The parameters of endpoint rules: the four that every service has, and others by name.
//!
//! One type for all services. The interface and the texts of errors are those of the official
//! crates' `config::endpoint`. Knows no rule set: what a service's rules require is checked when
//! they are evaluated.

use super::functions;
use super::rules::{Parameter, ParameterKind};
use super::value::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// Configuration parameters for resolving the correct endpoint.
///
/// ```
/// use botosmith_runtime::endpoint::Params;
/// let params = Params::builder().region("us-east-1").use_fips(true).build()?;
/// assert_eq!((params.region(), params.use_fips()), (Some("us-east-1"), Some(true)));
/// # Ok::<(), botosmith_runtime::endpoint::InvalidParams>(())
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    region: Option<String>,
    use_dual_stack: Option<bool>,
    use_fips: Option<bool>,
    endpoint: Option<String>,
    others: BTreeMap<Cow<'static, str>, ParamValue>,
    account: Account,
}

/// The account of whoever calls, which is known only when the call is about to be signed.
#[derive(Clone, Debug, Default, PartialEq)]
struct Account {
    /// The parameter that it is, where the rules ask for it.
    name: Option<&'static str>,
    id: Option<ParamValue>,
}

impl Params {
    /// Starts with nothing set.
    pub fn builder() -> ParamsBuilder {
        ParamsBuilder::default()
    }

    /// The AWS region that the request goes to.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// Whether to use the dual-stack endpoint; `Some(false)` where nobody said.
    pub fn use_dual_stack(&self) -> Option<bool> {
        Some(self.use_dual_stack.unwrap_or(false))
    }

    /// Whether to use the FIPS endpoint; `Some(false)` where nobody said.
    pub fn use_fips(&self) -> Option<bool> {
        Some(self.use_fips.unwrap_or(false))
    }

    /// The URL to use instead of the service's own.
    pub fn endpoint(&self) -> Option<&str> {
        self.endpoint.as_deref()
    }

    /// The value of another parameter, under its name in the rule set.
    pub fn param(&self, name: &str) -> Option<&ParamValue> {
        self.others.get(name).or(self.account.id.as_ref().filter(|_| self.account.name == Some(name)))
    }

    /// Whether the rules ask for the account of whoever calls.
    pub(super) fn asks_for_account(&self) -> bool {
        self.account.name.is_some()
    }

    /// Puts in, or takes out, the account of whoever calls.
    pub(super) fn set_account(&mut self, id: Option<&str>) {
        self.account.id = id.map(ParamValue::from);
    }

    /// The value that the rules see, before any default; one of the wrong type is none. The built-in decides, because it is what
    /// the fields hold; the parameter may have a name of its own.
    pub(super) fn value(&self, parameter: &Parameter) -> Option<Value<'_>> {
        match Standard::of(parameter.built_in.unwrap_or(parameter.name)) {
            Some(Standard::Region) => text_value(&self.region),
            Some(Standard::UseDualStack) => self.use_dual_stack.map(Value::Flag),
            Some(Standard::UseFips) => self.use_fips.map(Value::Flag),
            Some(Standard::Endpoint) => text_value(&self.endpoint),
            None => {
                self.param(parameter.name).filter(|v| v.kind() == parameter.kind).map(ParamValue::as_value)
            }
        }
    }
}

fn text_value(text: &Option<String>) -> Option<Value<'_>> {
    text.as_deref().map(|text| Value::Text(Cow::Borrowed(text)))
}

/// The parameters that have a field of their own.
enum Standard {
    Region,
    UseDualStack,
    UseFips,
    Endpoint,
}

impl Standard {
    /// By the name of the parameter or of its built-in.
    fn of(name: &str) -> Option<Self> {
        match name {
            "Region" | "AWS::Region" => Some(Self::Region),
            "UseDualStack" | "AWS::UseDualStack" => Some(Self::UseDualStack),
            "UseFIPS" | "AWS::UseFIPS" => Some(Self::UseFips),
            "Endpoint" | "SDK::Endpoint" => Some(Self::Endpoint),
            _ => None,
        }
    }
}

/// The value of a parameter that is none of the standard four.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParamValue {
    /// A string.
    String(String),
    /// `true` or `false`.
    Bool(bool),
    /// A list of strings.
    StringArray(Vec<String>),
}

impl ParamValue {
    fn kind(&self) -> ParameterKind {
        match self {
            Self::String(_) => ParameterKind::String,
            Self::Bool(_) => ParameterKind::Boolean,
            Self::StringArray(_) => ParameterKind::StringArray,
        }
    }

    fn as_value(&self) -> Value<'_> {
        match self {
            Self::String(text) => Value::Text(Cow::Borrowed(text)),
            Self::Bool(flag) => Value::Flag(*flag),
            Self::StringArray(items) => {
                Value::List(items.iter().map(|item| Cow::Borrowed(item.as_str())).collect())
            }
        }
    }
}

impl From<String> for ParamValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ParamValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<bool> for ParamValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Vec<String>> for ParamValue {
    fn from(value: Vec<String>) -> Self {
        Self::StringArray(value)
    }
}

/// A form in which the value of a parameter is shown.
#[doc(hidden)]
pub trait Shown<'a>: Sized {
    /// The value, where it is of this form.
    fn of(value: Option<&'a ParamValue>) -> Option<Self>;
}

impl<'a> Shown<'a> for &'a str {
    fn of(value: Option<&'a ParamValue>) -> Option<Self> {
        match value {
            Some(ParamValue::String(text)) => Some(text),
            _ => None,
        }
    }
}

impl Shown<'_> for bool {
    fn of(value: Option<&ParamValue>) -> Option<Self> {
        match value {
            Some(ParamValue::Bool(flag)) => Some(*flag),
            _ => None,
        }
    }
}

impl<'a> Shown<'a> for &'a [String] {
    fn of(value: Option<&'a ParamValue>) -> Option<Self> {
        match value {
            Some(ParamValue::StringArray(items)) => Some(items),
            _ => None,
        }
    }
}

/// Builder for [`Params`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParamsBuilder {
    region: Option<String>,
    use_dual_stack: Option<bool>,
    use_fips: Option<bool>,
    endpoint: Option<String>,
    others: BTreeMap<Cow<'static, str>, ParamValue>,
    account: Account,
}

impl ParamsBuilder {
    /// Makes the parameters.
    ///
    /// # Errors
    /// Where the region cannot be part of a host name.
    pub fn build(self) -> Result<Params, InvalidParams> {
        match &self.region {
            Some(region) if !functions::is_host_label(region, true) => {
                Err(InvalidParams::invalid_value("region", "must be a valid host label"))
            }
            _ => self.build_without_validators(),
        }
    }

    /// Makes the parameters without looking at them, as tests of rule sets want it.
    ///
    /// # Errors
    /// None; the form is that of [`build`](Self::build).
    #[doc(hidden)]
    pub fn build_without_validators(self) -> Result<Params, InvalidParams> {
        let Self { region, use_dual_stack, use_fips, endpoint, others, account } = self;
        Ok(Params { region, use_dual_stack, use_fips, endpoint, others, account })
    }

    /// Sets the AWS region that the request goes to.
    pub fn region(self, value: impl Into<String>) -> Self {
        self.set_region(Some(value.into()))
    }

    /// Sets or unsets the AWS region that the request goes to.
    pub fn set_region(mut self, param: Option<String>) -> Self {
        self.region = param;
        self
    }

    /// Sets whether to use the dual-stack endpoint.
    pub fn use_dual_stack(self, value: impl Into<bool>) -> Self {
        self.set_use_dual_stack(Some(value.into()))
    }

    /// Sets or unsets whether to use the dual-stack endpoint.
    pub fn set_use_dual_stack(mut self, param: Option<bool>) -> Self {
        self.use_dual_stack = param;
        self
    }

    /// Sets whether to use the FIPS endpoint.
    pub fn use_fips(self, value: impl Into<bool>) -> Self {
        self.set_use_fips(Some(value.into()))
    }

    /// Sets or unsets whether to use the FIPS endpoint.
    pub fn set_use_fips(mut self, param: Option<bool>) -> Self {
        self.use_fips = param;
        self
    }

    /// Sets the URL to use instead of the service's own.
    pub fn endpoint(self, value: impl Into<String>) -> Self {
        self.set_endpoint(Some(value.into()))
    }

    /// Sets or unsets the URL to use instead of the service's own.
    pub fn set_endpoint(mut self, param: Option<String>) -> Self {
        self.endpoint = param;
        self
    }

    /// Sets a parameter by its name in the rule set.
    pub fn param(self, name: impl Into<Cow<'static, str>>, value: impl Into<ParamValue>) -> Self {
        self.set_param(name, Some(value.into()))
    }

    /// Sets or unsets a parameter by its name in the rule set. The four standard names set the
    /// fields; a value of the wrong type unsets them.
    pub fn set_param(mut self, name: impl Into<Cow<'static, str>>, value: Option<ParamValue>) -> Self {
        let name = name.into();
        match (Standard::of(&name), value) {
            (Some(Standard::Region), value) => self.region = into_text(value),
            (Some(Standard::Endpoint), value) => self.endpoint = into_text(value),
            (Some(Standard::UseDualStack), value) => self.use_dual_stack = into_flag(value),
            (Some(Standard::UseFips), value) => self.use_fips = into_flag(value),
            (None, Some(value)) => drop(self.others.insert(name, value)),
            (None, None) => drop(self.others.remove(&name)),
        }
        self
    }
}

impl ParamsBuilder {
    /// Sets or unsets a parameter of a rule set, which may call the standard four something else.
    pub(crate) fn set_parameter(self, parameter: &Parameter, value: Option<ParamValue>) -> Self {
        let built_in = parameter.built_in.filter(|built_in| Standard::of(built_in).is_some());
        self.set_param(built_in.unwrap_or(parameter.name), value)
    }

    /// Says which parameter the account of whoever calls is.
    pub(crate) fn account_as(mut self, parameter: &Parameter) -> Self {
        self.account.name = Some(parameter.name);
        self
    }
}

fn into_text(value: Option<ParamValue>) -> Option<String> {
    match value {
        Some(ParamValue::String(text)) => Some(text),
        _ => None,
    }
}

fn into_flag(value: Option<ParamValue>) -> Option<bool> {
    match value {
        Some(ParamValue::Bool(flag)) => Some(flag),
        _ => None,
    }
}

/// Parameters that cannot give an endpoint.
#[derive(Debug)]
pub struct InvalidParams {
    field: Cow<'static, str>,
    kind: InvalidParamsKind,
}

#[derive(Debug)]
enum InvalidParamsKind {
    MissingField,
    InvalidValue { message: &'static str },
}

impl InvalidParams {
    /// A required parameter has no value. The field is the name in the rule set, in snake case.
    pub(super) fn missing(parameter: &str) -> Self {
        Self { field: snake_case(parameter).into(), kind: InvalidParamsKind::MissingField }
    }

    fn invalid_value(field: &'static str, message: &'static str) -> Self {
        Self { field: field.into(), kind: InvalidParamsKind::InvalidValue { message } }
    }
}

fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    let mut after_small = false;
    for c in name.chars() {
        if c.is_ascii_uppercase() && after_small {
            snake.push('_');
        }
        after_small = !c.is_ascii_uppercase();
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

impl fmt::Display for InvalidParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            InvalidParamsKind::MissingField => write!(f, "a required field was missing: `{}`", self.field),
            InvalidParamsKind::InvalidValue { message } => {
                write!(f, "invalid value for field: `{}` - {message}", self.field)
            }
        }
    }
}

impl std::error::Error for InvalidParams {}

//! The switch: in a client's configuration and in the settings of one call. And what a call does where it is on.

use super::{rules, Constrained, Rules};
use crate::by_name::OperationInfo;
use crate::config::{Builder, ConfigBag};
use crate::customize::CustomizableOperation;
use crate::shape::Structure;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::fmt;

/// Whether inputs are validated, and by what: a function, so that nothing is parsed before there is a call.
#[derive(Clone, Copy)]
pub(crate) struct Validation(Option<fn() -> &'static Rules>);

impl Validation {
    fn of<S: Constrained>(on: bool) -> Self {
        Self(on.then_some(rules::<S>))
    }

    /// The constraints, where inputs are validated.
    pub(super) fn rules(&self) -> Option<&'static Rules> {
        self.0.map(|rules| rules())
    }
}

impl fmt::Debug for Validation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Validation").field(&self.0.is_some()).finish()
    }
}

impl Storable for Validation {
    type Storer = StoreReplace<Self>;
}

/// Checks the input of a call, where the configuration asks for it.
///
/// # Errors
/// A [`ValidationError`](super::ValidationError).
pub(crate) fn check_call(input: &dyn Structure, cfg: &ConfigBag) -> Result<(), BoxError> {
    match cfg.load::<Validation>().and_then(Validation::rules) {
        Some(rules) => Ok(rules.check(input)?),
        None => Ok(()),
    }
}

impl<S: Constrained> Builder<S> {
    /// Sets whether inputs are [validated](super::Validate) before anything is sent; off by default. What is not valid
    /// is an `SdkError::ConstructionFailure`, in which [`ValidationError::find`](super::ValidationError::find) finds all
    /// problems. botocore calls this `parameter_validation`.
    pub fn validate(mut self, on: bool) -> Self {
        self.set_validate(Some(on));
        self
    }

    /// Sets or clears [whether inputs are validated](Self::validate).
    pub fn set_validate(&mut self, on: Option<bool>) -> &mut Self {
        self.settings.set_validation(on.map(Validation::of::<S>));
        self
    }
}

impl<S: Constrained, T, E, B> CustomizableOperation<S, T, E, B> {
    /// Sets whether the input of this call is [validated](super::Validate) before anything is sent, whatever the client's
    /// configuration says.
    pub fn validate(mut self, on: bool) -> Self {
        self.validation = Some(Validation::of::<S>(on));
        self
    }
}

impl<S: Constrained> OperationInfo<S> {
    /// The members of the input, in the model's order, and what they may hold.
    pub fn constraints(&self) -> Vec<super::MemberConstraints> {
        super::describe::members_of(rules::<S>(), self.input)
    }
}

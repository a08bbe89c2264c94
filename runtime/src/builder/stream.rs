//! What the builders of an input with a stream hold.
//!
//! A stream cannot be copied, so that `as_input` of the fluent builder cannot show a copy of the fields, as it does for
//! other inputs. Here the fluent builder holds the input's builder, and that holds the fields. Setters are there once
//! for both: they go through what either derefs to.

use crate::customize::CustomizableOperation;
use crate::error::BuildError;
use crate::operation::{send_built, Handle, OperationInput, Sending};
use crate::service::Service;
use crate::shape::{Partial, Shape};
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

#[doc(hidden)]
pub use std::ops::DerefMut;

/// What the builder of an input holds: its fields.
#[doc(hidden)]
pub struct Held<F>(pub F);

/// What the builder of the input `I` holds.
#[doc(hidden)]
pub type HeldOf<I> = Held<<I as Shape>::Partial>;

impl<F> Deref for Held<F> {
    type Target = F;
    #[inline]
    fn deref(&self) -> &F {
        &self.0
    }
}

impl<F> DerefMut for Held<F> {
    #[inline]
    fn deref_mut(&mut self) -> &mut F {
        &mut self.0
    }
}

impl<F> fmt::Debug for Held<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Held")
    }
}

/// A builder that holds an input's fields.
#[doc(hidden)]
pub trait Holder {
    /// The fields.
    type Fields: Partial;
    /// The input.
    type Input: OperationInput;
    fn new(fields: Self::Fields) -> Self;
    fn fields(&self) -> &Self::Fields;
    fn fields_mut(&mut self) -> &mut Self::Fields;
    fn build(self) -> Result<Self::Input, BuildError>;
}

/// What a fluent builder holds: the input's builder `B`, and the client to send with.
#[doc(hidden)]
pub struct Calling<B, S: Service> {
    builder: B,
    handle: Arc<Handle<S>>,
}

impl<B: Holder<Input: OperationInput<Service = S>>, S: Service> Calling<B, S> {
    pub fn new(handle: &Arc<Handle<S>>) -> Self {
        Self { builder: B::new(B::Fields::empty()), handle: Arc::clone(handle) }
    }

    /// The input's builder.
    pub fn as_input(&self) -> &B {
        &self.builder
    }

    pub fn send(self) -> Sending<B::Input> {
        send_built(&self.handle, self.builder.build())
    }

    pub fn customize<F>(self) -> CustomizableOperationOf<B::Input, F> {
        CustomizableOperation::of_built(self.handle, self.builder.build())
    }
}

/// A call of the operation with input `I`, from the fluent builder `F`.
type CustomizableOperationOf<I, F> = CustomizableOperation<
    <I as OperationInput>::Service,
    <I as OperationInput>::Output,
    <I as OperationInput>::Error,
    F,
>;

impl<B: Holder, S: Service> Deref for Calling<B, S> {
    type Target = B::Fields;
    #[inline]
    fn deref(&self) -> &B::Fields {
        self.builder.fields()
    }
}

impl<B: Holder, S: Service> DerefMut for Calling<B, S> {
    #[inline]
    fn deref_mut(&mut self) -> &mut B::Fields {
        self.builder.fields_mut()
    }
}

impl<B, S: Service> fmt::Debug for Calling<B, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Calling")
    }
}

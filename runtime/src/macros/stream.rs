//! What the declarations of inputs and outputs with a stream expand to.
//!
//! They are apart because there is one of such a value: what can be copied and compared is declared without them, and
//! pays nothing for them.

/// A structure with a stream: there is one of it. Its fields are reached as they are: an input is sent as what it is and not
/// as a builder's fields, because interceptors see it, and who calls by name takes the stream out of an output.
#[doc(hidden)]
#[macro_export]
macro_rules! __single {
    ($N:ident [$($f:ident)*]) => {
        impl $crate::shape::StructureMut for $N {
            #[inline]
            fn def(&self) -> &'static $crate::shape::Def { $crate::shape::Structure::def(self) }
            #[inline]
            fn made(&self) -> &'static $crate::shape::Made { $crate::shape::made::<<$N as $crate::shape::Shape>::Partial>() }
            #[inline]
            fn visit_mut(&mut self, f: &mut dyn $crate::shape::VisitorMut) { f.slots_mut(&mut [$(&mut self.$f),*]) }
        }
    };
}

/// The builder of an input with a stream: the fluent builder around nothing but the fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __held_input {
    ($Input:ident $Fluent:ident $F:ident) => {
        impl $Fluent<$crate::builder::Held<$F>> {
            /// Builds the input. A stream of bytes that is not set is empty.
            #[inline]
            pub fn build(self) -> $crate::Result<$Input, $crate::error::BuildError> {
                $crate::builder::Holder::build(self)
            }
            /// Sends a request with this input through a client, as the fluent builder's `send` does.
            #[inline]
            pub fn send_with(self, client: &crate::Client) -> $crate::operation::Sending<$Input> {
                $crate::operation::send_built(&client.handle, self.build())
            }
        }
        impl $crate::builder::Holder for $Fluent<$crate::builder::Held<$F>> {
            type Fields = $F;
            type Input = $Input;
            #[inline]
            fn new(fields: Self::Fields) -> Self {
                Self { fields: $crate::builder::Held(fields) }
            }
            #[inline]
            fn fields(&self) -> &Self::Fields {
                &self.fields.0
            }
            #[inline]
            fn fields_mut(&mut self) -> &mut Self::Fields {
                &mut self.fields.0
            }
            #[inline]
            fn build(self) -> $crate::Result<$Input, $crate::error::BuildError> {
                $crate::shape::build(self.fields.0)
            }
        }
        impl $crate::Default for $Fluent<$crate::builder::Held<$F>> {
            #[inline]
            fn default() -> Self {
                $crate::builder::Holder::new($crate::shape::Partial::empty())
            }
        }
    };
}

/// A structure or an error that was declared with a stream.
#[doc(hidden)]
#[macro_export]
macro_rules! __no_stream {
    ($N:ident) => {
        compile_error!(concat!(
            "`",
            stringify!($N),
            "` cannot have a stream: only inputs and outputs of operations can"
        ));
    };
}

/// [`operation!`](crate::operation!) of an input with a stream.
#[doc(hidden)]
#[macro_export]
macro_rules! __streaming_operation {
    (
        $(#[$m:meta])*
        pub fn $method:ident($Input:ident) -> Result<$Output:ident, $Error:ident>
        as $Op:ident = $wire:literal, $Fluent:ident,
        http($verb:literal, $uri:literal $(, $code:literal)?) $(, $trait:ident $(($($arg:expr),*))?)*;
        $(example { $(#[$example:meta])* })?
        $(callers { $(#[$callers:meta])* })?
    ) => {
        // No link to the method, which may be called `r#type`: a link would need it without the `r#`.
        #[doc = concat!("The operation `", stringify!($Op), "`; calls are built by [`", stringify!($Fluent), "`].")]
        pub type $Op = $crate::operation::Op<$Input>;
        impl $crate::operation::OperationInput for $Input {
            type Service = crate::meta::Service;
            type Output = $Output;
            type Error = $Error;
            const OPERATION: &'static $crate::operation::OperationDescriptor = &$crate::operation::OperationDescriptor {
                name: $wire,
                method: $verb,
                uri: $uri,
                traits: &[$($crate::operation::OperationTrait::Success($code),)? $($crate::operation::traits::$trait $(($($arg),*))?),*],
            };
        }
        $(#[$m])*
        #[cfg_attr(doc, doc = concat!(
            "\n# Output\n[`", stringify!($Output), "`]\n# Errors\n[`", stringify!($Error), "`]:\n", errors!(), "\n",
        ))]
        $(
            #[cfg_attr(doc, doc = example!())]
            $(#[$example])*
            #[cfg_attr(doc, doc = " # Ok(()) }\n ```")]
        )?
        $($(#[$callers])*)?
        #[cfg_attr(doc, doc = $crate::__repeated!($($trait)*))]
        #[cfg_attr(doc, doc = concat!("\n\n[`", stringify!($Op), "` in the service's own reference](", reference!($Op), ")"))]
        pub struct $Fluent<H = $crate::builder::Calling<$Fluent<$crate::builder::HeldOf<$Input>>, crate::meta::Service>> {
            #[doc(hidden)]
            pub fields: H,
        }
        $crate::__streaming_calls! { $Input $Output $Error $Fluent }
        impl crate::Client {
            $(#[$m])*
            #[cfg_attr(doc, doc = concat!("\n\nParameters, output, errors and an example: [`", stringify!($Fluent), "`]."))]
            #[inline]
            pub fn $method(&self) -> $Fluent { $Fluent { fields: $crate::builder::Calling::new(&self.handle) } }
        }
    };
}

/// What a fluent builder has beside the setters, where the input has a stream. As `__calls!`, but that a builder
/// cannot be copied: the input's builder is inside the fluent one, for `as_input` to show.
#[doc(hidden)]
#[macro_export]
macro_rules! __streaming_calls {
    ($Input:ident $Output:ident $Error:ident $Fluent:ident) => {
        impl $Fluent {
            /// Sends the request and waits for the response; what may be retried is retried, if its stream can be had
            /// again.
            #[inline]
            pub fn send(
                self,
            ) -> impl $crate::Future<Output = $crate::Result<$Output, $crate::error::SdkError<$Error>>> {
                self.fields.send()
            }
            /// Opens this one call to interceptors, changes of the request and other configuration.
            #[inline]
            pub fn customize(self) -> crate::client::customize::CustomizableOperation<$Output, $Error, Self> {
                self.fields.customize()
            }
            /// Signs the request for somebody else to send, or later; nothing is sent.
            #[inline]
            pub fn presigned(
                self,
                presigning_config: $crate::presigning::PresigningConfig,
            ) -> impl $crate::Future<
                Output = $crate::Result<
                    $crate::presigning::PresignedRequest,
                    $crate::error::SdkError<$Error>,
                >,
            > {
                self.fields.customize::<Self>().presigned(presigning_config)
            }
            /// The input as it is so far.
            #[inline]
            pub fn as_input(&self) -> &$Fluent<$crate::builder::HeldOf<$Input>> {
                self.fields.as_input()
            }
        }
        impl<H> $crate::fmt::Debug for $Fluent<H>
        where
            H: $crate::builder::DerefMut<Target = <$Input as $crate::shape::Shape>::Partial>,
        {
            #[inline]
            fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result {
                $crate::shape::debug_builder(&*self.fields, f)
            }
        }
    };
}

//! `enumeration!` and `union!`: one line a value, one line a variant.

/// Declares an enum of strings that keeps values it does not know.
///
/// ```text
/// enumeration! {
///     /// Who provisions.
///     pub enum Provisioning {
///         /// The customer.
///         CustomerManaged = "CUSTOMER_MANAGED";
///     }
/// }
/// ```
/// Documentation shows the value. `= "…" shown "…"` says how, where it cannot stand in Markdown as it is.
#[macro_export]
macro_rules! enumeration {
    ($(#[$m:meta])* pub enum $N:ident { $( $(#[$vm:meta])* $V:ident = $wire:literal $(shown $shown:literal)?; )* }) => {
        $(#[$m])*
        ///
        /// More values may come: match the ones you know, and the others with a wildcard and
        /// [`as_str`](Self::as_str), which keeps working when a value gets a variant of its own.
        #[non_exhaustive]
        #[derive($crate::Clone, ::std::cmp::Eq, $crate::PartialEq, $crate::fmt::Debug)]
        pub enum $N {
            $( $(#[$vm])* #[cfg_attr(doc, doc = $crate::__shown!($wire $($shown)?))] $V, )*
            /// A value that this version does not know.
            #[deprecated(note = "match with a wildcard and look at `as_str()` instead")]
            Unknown($crate::primitives::UnknownVariantValue),
        }
        #[allow(deprecated)]
        const _: () = {
            impl $crate::From<&str> for $N {
                #[inline]
                fn from(s: &str) -> Self {
                    match s {
                        $( $wire => Self::$V, )*
                        other => Self::Unknown($crate::primitives::UnknownVariantValue::new(other)),
                    }
                }
            }
            impl $N {
                /// The value as the service writes it.
                #[inline]
                pub fn as_str(&self) -> &str {
                    match self { $( Self::$V => $wire, )* Self::Unknown(value) => value.as_str() }
                }
                /// All values that this version knows.
                #[inline]
                pub const fn values() -> &'static [&'static str] { &[$($wire),*] }
                /// Parses a value, and fails where this version does not know it.
                #[inline]
                pub fn try_parse(value: &str) -> $crate::Result<Self, $crate::error::UnknownVariantError> {
                    match <Self as $crate::From<&str>>::from(value) {
                        Self::Unknown(_) => $crate::Result::Err($crate::error::UnknownVariantError::new(value)),
                        known => $crate::Result::Ok(known),
                    }
                }
            }
            impl ::std::str::FromStr for $N {
                type Err = ::std::convert::Infallible;
                #[inline]
                fn from_str(s: &str) -> $crate::Result<Self, ::std::convert::Infallible> {
                    $crate::Result::Ok(<Self as $crate::From<&str>>::from(s))
                }
            }
            impl ::std::cmp::Ord for $N {
                #[inline]
                fn cmp(&self, other: &Self) -> ::std::cmp::Ordering { ::std::cmp::Ord::cmp(self.as_str(), other.as_str()) }
            }
            impl ::std::cmp::PartialOrd for $N {
                #[inline]
                fn partial_cmp(&self, other: &Self) -> $crate::Option<::std::cmp::Ordering> { $crate::Option::Some(::std::cmp::Ord::cmp(self, other)) }
            }
            impl ::std::hash::Hash for $N {
                #[inline]
                fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) { ::std::hash::Hash::hash(self.as_str(), state) }
            }
            impl ::std::convert::AsRef<str> for $N {
                #[inline]
                fn as_ref(&self) -> &str { self.as_str() }
            }
            impl $crate::fmt::Display for $N {
                #[inline]
                fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { f.write_str(self.as_str()) }
            }
            impl $crate::shape::Value for $N { type Via = $crate::shape::ViaString; }
        };
    };
}

/// A value as documentation shows it: between backticks, or as the declaration says.
#[doc(hidden)]
#[macro_export]
macro_rules! __shown {
    ($wire:literal) => {
        concat!("`", $wire, "`")
    };
    ($wire:literal $shown:literal) => {
        $shown
    };
}

/// Declares a union: an enum whose variants hold one member each.
///
/// ```text
/// union! {
///     /// State of a deployment.
///     pub enum DeploymentState = "DeploymentState" {
///         /// State of a component.
///         Component(ComponentState), as_component, is_component = "component";
///     }
/// }
/// ```
#[macro_export]
macro_rules! union {
    ($(#[$m:meta])* pub enum $N:ident = $shape:literal $([$($own:ident $(($($own_arg:expr),*))?),*])? {
        $( $(#[$vm:meta])* $V:ident($t:ty), $as:ident, $is:ident = $member:literal $(, $trait:ident $(($($arg:expr),*))?)*; )*
    }) => {
        $(#[$m])*
        #[cfg_attr(doc, doc = "\n\nExactly one of these is sent or received.")]
        #[non_exhaustive]
        #[derive($crate::Clone, $crate::PartialEq)]
        pub enum $N {
            $( $(#[$vm])* $V($t), )*
            /// A member that this version does not know. It can be received, not sent.
            #[non_exhaustive]
            Unknown,
        }
        impl $N {
            $(
                #[doc = concat!("The value of [`", stringify!($V), "`](Self::", stringify!($V), ").")]
                ///
                /// # Errors
                /// The union itself, where another member is set.
                #[inline]
                pub fn $as(&self) -> $crate::Result<&$t, &Self> {
                    match self { Self::$V(value) => $crate::Result::Ok(value), _ => $crate::Result::Err(self) }
                }
                #[doc = concat!("Whether this is [`", stringify!($V), "`](Self::", stringify!($V), ").")]
                #[inline]
                pub fn $is(&self) -> bool { matches!(self, Self::$V(_)) }
            )*
            /// Whether the service sent a member that this version does not know.
            #[inline]
            pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
        }
        const _: () = {
            use $crate::shape;
            impl shape::Union for $N {
                const DEF: &'static shape::Def = &shape::Def {
                    shape: $shape, rust: stringify!($N), builder: "", extra: "",
                    members: &[$((stringify!($V), $member)),*],
                    traits: &[$($(("", shape::traits::$own $(($($own_arg),*))?),)*)? $($((stringify!($V), shape::traits::$trait $(($($arg),*))?),)*)*],
                };
                const KINDS: &'static [shape::Kind] = &[$( <<$t as shape::Value>::Via as shape::Via<$t>>::KIND ),*];
                #[inline]
                #[allow(unused_assignments, unused_mut, unused_variables)] // of the last index, and where there is no variant
                fn get(&self) -> $crate::Option<(usize, &dyn shape::Slot)> {
                    let mut index = 0;
                    $( if let Self::$V(value) = self { return $crate::Option::Some((index, value)); } index += 1; )*
                    $crate::Option::None
                }
                #[inline]
                #[allow(unused_assignments, unused_mut, unused_variables)]
                fn read(wanted: usize, schema: &$crate::__private::Schema<'_>, de: &mut dyn $crate::__private::ShapeDeserializer) -> $crate::Result<Self, $crate::__private::SerdeError> {
                    let mut index = 0;
                    $( if index == wanted { return <<$t as shape::Value>::Via as shape::Via<$t>>::read(schema, de).map(Self::$V); } index += 1; )*
                    $crate::Result::Ok(Self::Unknown)
                }
                #[inline]
                fn unknown() -> Self { Self::Unknown }
            }
            impl $crate::fmt::Debug for $N {
                #[inline]
                fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { shape::debug_union(self, f) }
            }
            impl shape::Value for $N { type Via = shape::ViaUnion; }
        };
    };
}

//! `collections!`: one line a list or map that is more than its Rust type.

/// Declares lists and maps whose elements have traits, or which have traits themselves.
///
/// ```
/// use botosmith_runtime::{collections, primitives::DateTime};
///
/// collections! {
///     TIMESTAMP_LIST: list<DateTime [date_time, xml_name("at")]> = "TimestampList";
///     TAG_MAP: map<String [xml_name("v")], keys [xml_name("k")]> = "TagMap", xml_flattened;
/// }
/// ```
/// A member that targets one says so: `= "seen", shape(TIMESTAMP_LIST)`; so does an element.
///
/// Here as everywhere, a trait that the runtime does not know does not compile:
///
/// ```compile_fail,E0425
/// botosmith_runtime::collections! {
///     NAMES: list<String [json_nam("n")]> = "Names";
/// }
/// ```
#[macro_export]
macro_rules! collections {
    ($(
        $(#[$m:meta])*
        $N:ident: $kind:ident<
            $t:ty $([$($element:ident $(($($element_arg:expr),*))?),*])? $(, keys [$($key:ident $(($($key_arg:expr),*))?),*])?
        > = $shape:literal $(, $trait:ident $(($($arg:expr),*))?)*;
    )*) => {$(
        $(#[$m])*
        pub(crate) const $N: &$crate::shape::Collection = &$crate::shape::Collection {
            shape: $shape,
            kind: $crate::shape::kinds::$kind,
            element: <<$t as $crate::shape::Value>::Via as $crate::shape::Via<$t>>::KIND,
            elements: &[$($($crate::shape::traits::$element $(($($element_arg),*))?),*)?],
            keys: &[$($($crate::shape::traits::$key $(($($key_arg),*))?),*)?],
            traits: &[$($crate::shape::traits::$trait $(($($arg),*))?),*],
        };
    )*};
}

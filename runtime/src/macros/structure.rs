//! `structure!`, `input!` and `output!`: one line a member.
//!
//! A member's line says how its setter, field and accessor look:
//!
//! | word | field | setter takes | accessor gives |
//! |---|---|---|---|
//! | `text<String>` | `String` | `impl Into<String>` | `&str` |
//! | `copy<i32>` | `i32` | `i32` | `i32` |
//! | `value<T>` | `T` | `T` | `&T` |
//! | `boxed<T>` | `Box<T>` | `T` | `&T` |
//! | `list<T>` | `Vec<T>` | one `T`, appended | `&[T]` |
//! | `list_of_text<String>` | `Vec<String>` | one `impl Into<String>`, appended | `&[String]` |
//! | `map<T>` | `HashMap<String, T>` | a key and a `T`, inserted | `&HashMap<String, T>` |
//! | `map_of_text<String>` | `HashMap<String, String>` | a key and an `impl Into<String>`, inserted | `&HashMap<…>` |
//!
//! Without `required` before it, field and accessor are optional (a list's accessor gives an empty
//! slice). With `required`, `build()` fails where the member is not set.

/// Declares a structure, its accessors and its builder.
///
/// ```text
/// structure! {
///     /// A description of a resource tag.
///     pub struct Tag = "Tag", builder TagBuilder: Builder3<TagFields> {
///         /// The key of the resource tag.
///         pub key, set_key, get_key: required text<String> = "key";
///     }
/// }
/// ```
/// `Builder3<TagFields>` names the generic builder type and the structure of optional fields that it
/// fills; where no member is required there is no second structure, and the line says `Builder3`.
#[macro_export]
macro_rules! structure {
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal, builder $B:ident: $K:ident $body:tt) => {
        $crate::__optional_structure! { $(#[$m])* [$N $shape $B $K] [$N] [] [] $body }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal, builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $K $F] [::std::result::Result<$N, $crate::error::BuildError>] [] [] $body
        }
    };
}

/// Declares an operation's input: every member is optional, and its setters serve the fluent
/// builder and the waiters' builders too.
#[macro_export]
macro_rules! input {
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal, builder $B:ident: $K:ident $body:tt) => {
        $crate::__optional_structure! {
            $(#[$m])* [$N $shape $B $K]
            [::std::result::Result<$N, $crate::error::BuildError>]
            [H: $crate::builder::Held<$N>] [] $body
        }
    };
}

/// Declares an operation's output: a structure that also carries the request id.
#[macro_export]
macro_rules! output {
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal, builder $B:ident: $K:ident $body:tt) => {
        $crate::__optional_structure! { $(#[$m])* [$N $shape $B $K] [$N] [] [_request_id] $body }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal, builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $K $F] [::std::result::Result<$N, $crate::error::BuildError>] [_request_id] [] $body
        }
        $crate::__request_id! { $N _request_id }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __request_id {
    ($N:ident $id:ident) => {
        impl $crate::__private::RequestId for $N {
            #[inline]
            fn request_id(&self) -> ::std::option::Option<&str> {
                self.$id.as_deref()
            }
        }
        impl $crate::operation::Output for $N {
            #[inline]
            fn set_request_id(&mut self, id: ::std::option::Option<::std::string::String>) {
                self.$id = id;
            }
        }
    };
}

/// Behind [`structure!`], [`input!`] and [`output!`]: no member is required, so the builder fills the structure itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __optional_structure {
    (
        $(#[$m:meta])* [$N:ident $shape:literal $B:ident $K:ident] [$Built:ty] [$($H:ident: $held:path)?] [$($id:ident)?] {
            $(
                $(#[$fm:meta])* pub $f:ident, $set:ident, $get:ident:
                $(text<$o_text:ty>)?
                $(copy<$o_copy:ty>)?
                $(value<$o_value:ty>)?
                $(boxed<$o_boxed:ty>)?
                $(list<$o_list:ty>)?
                $(list_of_text<$o_texts:ty>)?
                $(map<$o_map:ty>)?
                $(map_of_text<$o_textmap:ty>)?
                = $wire:literal $(, $trait:ident)*;
            )*
        }
    ) => {
        $(#[$m])*
        #[non_exhaustive]
        pub struct $N {
            $(
                $(#[$fm])*
                $(pub $f: ::std::option::Option<$o_text>,)?
                $(pub $f: ::std::option::Option<$o_copy>,)?
                $(pub $f: ::std::option::Option<$o_value>,)?
                $(pub $f: ::std::option::Option<::std::boxed::Box<$o_boxed>>,)?
                $(pub $f: ::std::option::Option<::std::vec::Vec<$o_list>>,)?
                $(pub $f: ::std::option::Option<::std::vec::Vec<$o_texts>>,)?
                $(pub $f: ::std::option::Option<::std::collections::HashMap<::std::string::String, $o_map>>,)?
                $(pub $f: ::std::option::Option<::std::collections::HashMap<::std::string::String, $o_textmap>>,)?
            )*
            $($id: ::std::option::Option<::std::string::String>,)?
        }
        impl $N {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<&str> { $crate::builder::text::<$o_text>(&self.$f) })?
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<$o_copy> { self.$f })?
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<&$o_value> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<&$o_boxed> { self.$f.as_deref() })?
                $(#[inline] pub fn $f(&self) -> &[$o_list] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> &[$o_texts] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<&::std::collections::HashMap<::std::string::String, $o_map>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<&::std::collections::HashMap<::std::string::String, $o_textmap>> { self.$f.as_ref() })?
            )*
            /// Creates a builder, the only way to make a value of this type.
            #[inline] pub fn builder() -> $B { ::std::default::Default::default() }
        }
        const _: () = {
            use $crate::shape;
            impl shape::Members for $N {
                const DEF: &'static shape::Def = &shape::Def {
                    shape: $shape, rust: stringify!($N), builder: stringify!($B), extra: concat!($(stringify!($id))?),
                    members: &[$(
                        shape::MemberDef { rust: stringify!($f), wire: $wire, traits: &[$(shape::traits::$trait),*] },
                    )*],
                };
                #[inline] fn visit(&self, f: &mut dyn ::std::ops::FnMut(&[&dyn shape::Slot])) { f(&[$(&self.$f,)* $(&self.$id,)?]) }
            }
            impl shape::Partial for $N {
                #[inline] fn empty() -> Self { Self { $($f: ::std::option::Option::None,)* $($id: ::std::option::Option::None,)? } }
                #[inline] fn visit_mut(&mut self, f: &mut dyn ::std::ops::FnMut(&mut [&mut dyn shape::Slot])) { f(&mut [$(&mut self.$f,)* $(&mut self.$id,)?]) }
            }
            impl shape::Shape for $N { type Partial = $N; }
            impl shape::Value for $N { type Via = shape::ViaShape; }
            impl ::std::fmt::Debug for $N { #[inline] fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { shape::debug(self, f) } }
            impl ::std::cmp::PartialEq for $N { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
            impl ::std::clone::Clone for $N { #[inline] fn clone(&self) -> Self { shape::copy(self) } }
        };
        #[doc = concat!("A builder for [`", stringify!($N), "`].")]
        pub type $B = crate::client::$K<$N>;
        impl$(<$H: $held>)? crate::client::$K<$N $(, $H)?> {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(mut self, input: impl ::std::convert::Into<$o_text>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $o_copy) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $o_value) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $o_boxed) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(::std::boxed::Box::new(input)); self })?
                $(#[inline] pub fn $f(mut self, input: $o_list) -> Self { $crate::builder::push(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, input); self })?
                $(#[inline] pub fn $f(mut self, input: impl ::std::convert::Into<$o_texts>) -> Self { $crate::builder::push(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, input.into()); self })?
                $(#[inline] pub fn $f(mut self, k: impl ::std::convert::Into<::std::string::String>, v: $o_map) -> Self { $crate::builder::insert(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, k.into(), v); self })?
                $(#[inline] pub fn $f(mut self, k: impl ::std::convert::Into<::std::string::String>, v: impl ::std::convert::Into<$o_textmap>) -> Self { $crate::builder::insert(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, k.into(), v.into()); self })?
                /// Sets or clears the member, as the setter of the same name without `set_` sets it.
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<$o_text>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<$o_copy>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<$o_value>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::boxed::Box<$o_boxed>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::vec::Vec<$o_list>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::vec::Vec<$o_texts>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::collections::HashMap<::std::string::String, $o_map>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::collections::HashMap<::std::string::String, $o_textmap>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                /// What the member has been set to.
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<$o_text> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<$o_copy> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<$o_value> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::boxed::Box<$o_boxed>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::vec::Vec<$o_list>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::vec::Vec<$o_texts>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::collections::HashMap<::std::string::String, $o_map>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::collections::HashMap<::std::string::String, $o_textmap>> { &$crate::builder::Held::fields(&self.held).$f })?
            )*
        }
        impl crate::client::$K<$N> {
            /// Builds the structure.
            #[inline] pub fn build(self) -> $Built { $crate::shape::build(self.held) }
        }
        $($crate::__request_id! { $N $id })?
    };
}

/// Behind [`structure!`], [`input!`] and [`output!`]: some member is required, so the builder fills a structure of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __required_structure {
    (
        $(#[$m:meta])* [$N:ident $shape:literal $B:ident $K:ident $F:ident] [$Built:ty] [$($id:ident)?] [$($meta:ident)?] {
            $(
                $(#[$fm:meta])* pub $f:ident, $set:ident, $get:ident:
                $(text<$o_text:ty>)?
                $(copy<$o_copy:ty>)?
                $(value<$o_value:ty>)?
                $(boxed<$o_boxed:ty>)?
                $(list<$o_list:ty>)?
                $(list_of_text<$o_texts:ty>)?
                $(map<$o_map:ty>)?
                $(map_of_text<$o_textmap:ty>)?
                $(required text<$r_text:ty>)?
                $(required copy<$r_copy:ty>)?
                $(required value<$r_value:ty>)?
                $(required boxed<$r_boxed:ty>)?
                $(required list<$r_list:ty>)?
                $(required list_of_text<$r_texts:ty>)?
                $(required map<$r_map:ty>)?
                $(required map_of_text<$r_textmap:ty>)?
                = $wire:literal $(, $trait:ident)*;
            )*
        }
    ) => {
        $(#[$m])*
        #[non_exhaustive]
        #[derive(::std::clone::Clone)]
        pub struct $N {
            $(
                $(#[$fm])*
                $(pub $f: ::std::option::Option<$o_text>,)?
                $(pub $f: ::std::option::Option<$o_copy>,)?
                $(pub $f: ::std::option::Option<$o_value>,)?
                $(pub $f: ::std::option::Option<::std::boxed::Box<$o_boxed>>,)?
                $(pub $f: ::std::option::Option<::std::vec::Vec<$o_list>>,)?
                $(pub $f: ::std::option::Option<::std::vec::Vec<$o_texts>>,)?
                $(pub $f: ::std::option::Option<::std::collections::HashMap<::std::string::String, $o_map>>,)?
                $(pub $f: ::std::option::Option<::std::collections::HashMap<::std::string::String, $o_textmap>>,)?
                $(pub $f: $r_text,)?
                $(pub $f: $r_copy,)?
                $(pub $f: $r_value,)?
                $(pub $f: ::std::boxed::Box<$r_boxed>,)?
                $(pub $f: ::std::vec::Vec<$r_list>,)?
                $(pub $f: ::std::vec::Vec<$r_texts>,)?
                $(pub $f: ::std::collections::HashMap<::std::string::String, $r_map>,)?
                $(pub $f: ::std::collections::HashMap<::std::string::String, $r_textmap>,)?
            )*
            $($id: ::std::option::Option<::std::string::String>,)?
            $($meta: $crate::__private::ErrorMetadata,)?
        }
        impl $N {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<&str> { $crate::builder::text::<$o_text>(&self.$f) })?
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<$o_copy> { self.$f })?
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<&$o_value> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<&$o_boxed> { self.$f.as_deref() })?
                $(#[inline] pub fn $f(&self) -> &[$o_list] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> &[$o_texts] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<&::std::collections::HashMap<::std::string::String, $o_map>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> ::std::option::Option<&::std::collections::HashMap<::std::string::String, $o_textmap>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> &str { <$r_text>::as_str(&self.$f) })?
                $(#[inline] pub fn $f(&self) -> $r_copy { self.$f })?
                $(#[inline] pub fn $f(&self) -> &$r_value { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &$r_boxed { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &[$r_list] { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &[$r_texts] { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &::std::collections::HashMap<::std::string::String, $r_map> { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &::std::collections::HashMap<::std::string::String, $r_textmap> { &self.$f })?
            )*
            /// Creates a builder, the only way to make a value of this type.
            #[inline] pub fn builder() -> $B { ::std::default::Default::default() }
        }
        #[doc(hidden)]
        pub struct $F {
            $(
                $($f: ::std::option::Option<$o_text>,)?
                $($f: ::std::option::Option<$o_copy>,)?
                $($f: ::std::option::Option<$o_value>,)?
                $($f: ::std::option::Option<::std::boxed::Box<$o_boxed>>,)?
                $($f: ::std::option::Option<::std::vec::Vec<$o_list>>,)?
                $($f: ::std::option::Option<::std::vec::Vec<$o_texts>>,)?
                $($f: ::std::option::Option<::std::collections::HashMap<::std::string::String, $o_map>>,)?
                $($f: ::std::option::Option<::std::collections::HashMap<::std::string::String, $o_textmap>>,)?
                $($f: ::std::option::Option<$r_text>,)?
                $($f: ::std::option::Option<$r_copy>,)?
                $($f: ::std::option::Option<$r_value>,)?
                $($f: ::std::option::Option<::std::boxed::Box<$r_boxed>>,)?
                $($f: ::std::option::Option<::std::vec::Vec<$r_list>>,)?
                $($f: ::std::option::Option<::std::vec::Vec<$r_texts>>,)?
                $($f: ::std::option::Option<::std::collections::HashMap<::std::string::String, $r_map>>,)?
                $($f: ::std::option::Option<::std::collections::HashMap<::std::string::String, $r_textmap>>,)?
            )*
            $($id: ::std::option::Option<::std::string::String>,)?
            $(pub(crate) $meta: ::std::option::Option<$crate::__private::ErrorMetadata>,)?
        }
        const _: () = {
            use $crate::shape;
            impl shape::Members for $N {
                const DEF: &'static shape::Def = <$F as shape::Members>::DEF;
                #[inline] fn visit(&self, f: &mut dyn ::std::ops::FnMut(&[&dyn shape::Slot])) { f(&[$(&self.$f,)* $(&self.$id,)? $(&self.$meta,)?]) }
            }
            impl shape::Members for $F {
                const DEF: &'static shape::Def = &shape::Def {
                    shape: $shape, rust: stringify!($N), builder: stringify!($B), extra: concat!($(stringify!($id))? $(stringify!($meta))?),
                    members: &[$(
                        shape::MemberDef { rust: stringify!($f), wire: $wire, traits: &[$(shape::traits::$trait),*] },
                    )*],
                };
                #[inline] fn visit(&self, f: &mut dyn ::std::ops::FnMut(&[&dyn shape::Slot])) { f(&[$(&self.$f,)* $(&self.$id,)? $(&self.$meta,)?]) }
            }
            impl shape::Partial for $F {
                #[inline] fn empty() -> Self { Self { $($f: ::std::option::Option::None,)* $($id: ::std::option::Option::None,)? $($meta: ::std::option::Option::None,)? } }
                #[inline] fn visit_mut(&mut self, f: &mut dyn ::std::ops::FnMut(&mut [&mut dyn shape::Slot])) { f(&mut [$(&mut self.$f,)* $(&mut self.$id,)? $(&mut self.$meta,)?]) }
            }
            impl shape::Shape for $N { type Partial = $F; }
            impl shape::Value for $N { type Via = shape::ViaShape; }
            impl ::std::fmt::Debug for $N { #[inline] fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { shape::debug(self, f) } }
            impl ::std::cmp::PartialEq for $N { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
            impl ::std::clone::Clone for $F { #[inline] fn clone(&self) -> Self { shape::copy(self) } }
            impl ::std::cmp::PartialEq for $F { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
            impl shape::Finish<$N> for $F {
                #[inline] fn correct(self) -> $N {
                    $N {
                        $($f:
                            $($crate::builder::keep::<$o_text>(self.$f))?
                            $($crate::builder::keep::<$o_copy>(self.$f))?
                            $($crate::builder::keep::<$o_value>(self.$f))?
                            $($crate::builder::keep::<::std::boxed::Box<$o_boxed>>(self.$f))?
                            $($crate::builder::keep::<::std::vec::Vec<$o_list>>(self.$f))?
                            $($crate::builder::keep::<::std::vec::Vec<$o_texts>>(self.$f))?
                            $($crate::builder::keep::<::std::collections::HashMap<::std::string::String, $o_map>>(self.$f))?
                            $($crate::builder::keep::<::std::collections::HashMap<::std::string::String, $o_textmap>>(self.$f))?
                            $($crate::builder::correct::<$r_text>(self.$f))?
                            $($crate::builder::correct::<$r_copy>(self.$f))?
                            $($crate::builder::correct::<$r_value>(self.$f))?
                            $($crate::builder::correct::<::std::boxed::Box<$r_boxed>>(self.$f))?
                            $($crate::builder::correct::<::std::vec::Vec<$r_list>>(self.$f))?
                            $($crate::builder::correct::<::std::vec::Vec<$r_texts>>(self.$f))?
                            $($crate::builder::correct::<::std::collections::HashMap<::std::string::String, $r_map>>(self.$f))?
                            $($crate::builder::correct::<::std::collections::HashMap<::std::string::String, $r_textmap>>(self.$f))?
                        ,)*
                        $($id: self.$id,)?
                        $($meta: self.$meta.unwrap_or_default(),)?
                    }
                }
                #[inline] fn strict(self) -> ::std::result::Result<$N, $crate::error::BuildError> {
                    ::std::result::Result::Ok($N {
                        $($f:
                            $($crate::builder::keep::<$o_text>(self.$f))?
                            $($crate::builder::keep::<$o_copy>(self.$f))?
                            $($crate::builder::keep::<$o_value>(self.$f))?
                            $($crate::builder::keep::<::std::boxed::Box<$o_boxed>>(self.$f))?
                            $($crate::builder::keep::<::std::vec::Vec<$o_list>>(self.$f))?
                            $($crate::builder::keep::<::std::vec::Vec<$o_texts>>(self.$f))?
                            $($crate::builder::keep::<::std::collections::HashMap<::std::string::String, $o_map>>(self.$f))?
                            $($crate::builder::keep::<::std::collections::HashMap<::std::string::String, $o_textmap>>(self.$f))?
                            $($crate::builder::require::<$r_text>(self.$f, stringify!($f), concat!(stringify!($f), " was not specified but it is required when building ", stringify!($N)))?)?
                            $($crate::builder::require::<$r_copy>(self.$f, stringify!($f), concat!(stringify!($f), " was not specified but it is required when building ", stringify!($N)))?)?
                            $($crate::builder::require::<$r_value>(self.$f, stringify!($f), concat!(stringify!($f), " was not specified but it is required when building ", stringify!($N)))?)?
                            $($crate::builder::require::<::std::boxed::Box<$r_boxed>>(self.$f, stringify!($f), concat!(stringify!($f), " was not specified but it is required when building ", stringify!($N)))?)?
                            $($crate::builder::require::<::std::vec::Vec<$r_list>>(self.$f, stringify!($f), concat!(stringify!($f), " was not specified but it is required when building ", stringify!($N)))?)?
                            $($crate::builder::require::<::std::vec::Vec<$r_texts>>(self.$f, stringify!($f), concat!(stringify!($f), " was not specified but it is required when building ", stringify!($N)))?)?
                            $($crate::builder::require::<::std::collections::HashMap<::std::string::String, $r_map>>(self.$f, stringify!($f), concat!(stringify!($f), " was not specified but it is required when building ", stringify!($N)))?)?
                            $($crate::builder::require::<::std::collections::HashMap<::std::string::String, $r_textmap>>(self.$f, stringify!($f), concat!(stringify!($f), " was not specified but it is required when building ", stringify!($N)))?)?
                        ,)*
                        $($id: self.$id,)?
                        $($meta: self.$meta.unwrap_or_default(),)?
                    })
                }
            }
        };
        #[doc = concat!("A builder for [`", stringify!($N), "`].")]
        pub type $B = crate::client::$K<$F>;
        impl crate::client::$K<$F> {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(mut self, input: impl ::std::convert::Into<$o_text>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $o_copy) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $o_value) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $o_boxed) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(::std::boxed::Box::new(input)); self })?
                $(#[inline] pub fn $f(mut self, input: $o_list) -> Self { $crate::builder::push(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, input); self })?
                $(#[inline] pub fn $f(mut self, input: impl ::std::convert::Into<$o_texts>) -> Self { $crate::builder::push(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, input.into()); self })?
                $(#[inline] pub fn $f(mut self, k: impl ::std::convert::Into<::std::string::String>, v: $o_map) -> Self { $crate::builder::insert(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, k.into(), v); self })?
                $(#[inline] pub fn $f(mut self, k: impl ::std::convert::Into<::std::string::String>, v: impl ::std::convert::Into<$o_textmap>) -> Self { $crate::builder::insert(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, k.into(), v.into()); self })?
                $(#[inline] pub fn $f(mut self, input: impl ::std::convert::Into<$r_text>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $r_copy) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $r_value) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $r_boxed) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = ::std::option::Option::Some(::std::boxed::Box::new(input)); self })?
                $(#[inline] pub fn $f(mut self, input: $r_list) -> Self { $crate::builder::push(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, input); self })?
                $(#[inline] pub fn $f(mut self, input: impl ::std::convert::Into<$r_texts>) -> Self { $crate::builder::push(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, input.into()); self })?
                $(#[inline] pub fn $f(mut self, k: impl ::std::convert::Into<::std::string::String>, v: $r_map) -> Self { $crate::builder::insert(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, k.into(), v); self })?
                $(#[inline] pub fn $f(mut self, k: impl ::std::convert::Into<::std::string::String>, v: impl ::std::convert::Into<$r_textmap>) -> Self { $crate::builder::insert(&mut $crate::builder::Held::fields_mut(&mut self.held).$f, k.into(), v.into()); self })?
                /// Sets or clears the member, as the setter of the same name without `set_` sets it.
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<$o_text>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<$o_copy>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<$o_value>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::boxed::Box<$o_boxed>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::vec::Vec<$o_list>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::vec::Vec<$o_texts>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::collections::HashMap<::std::string::String, $o_map>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::collections::HashMap<::std::string::String, $o_textmap>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<$r_text>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<$r_copy>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<$r_value>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::boxed::Box<$r_boxed>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::vec::Vec<$r_list>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::vec::Vec<$r_texts>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::collections::HashMap<::std::string::String, $r_map>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: ::std::option::Option<::std::collections::HashMap<::std::string::String, $r_textmap>>) -> Self { $crate::builder::Held::fields_mut(&mut self.held).$f = input; self })?
                /// What the member has been set to.
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<$o_text> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<$o_copy> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<$o_value> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::boxed::Box<$o_boxed>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::vec::Vec<$o_list>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::vec::Vec<$o_texts>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::collections::HashMap<::std::string::String, $o_map>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::collections::HashMap<::std::string::String, $o_textmap>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<$r_text> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<$r_copy> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<$r_value> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::boxed::Box<$r_boxed>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::vec::Vec<$r_list>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::vec::Vec<$r_texts>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::collections::HashMap<::std::string::String, $r_map>> { &$crate::builder::Held::fields(&self.held).$f })?
                $(#[inline] pub fn $get(&self) -> &::std::option::Option<::std::collections::HashMap<::std::string::String, $r_textmap>> { &$crate::builder::Held::fields(&self.held).$f })?
            )*
            /// Builds the structure. Fails where a required member is not set.
            #[inline] pub fn build(self) -> $Built { $crate::shape::build(self.held) }
        }
    };
}

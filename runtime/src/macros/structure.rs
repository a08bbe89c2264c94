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
//! After the type stands the member's name in the model, and after that its traits, with their arguments: what it is
//! called on the wire, say. They are the words of [`traits`](crate::shape::traits). Traits of the structure itself
//! stand in brackets behind its shape's name: `pub struct Tag = "Tag" [xml_name("T")], builder …`.
//!
//! Without `required` before it, field and accessor are optional (a list's accessor gives an empty
//! slice). With `required`, `build()` fails where the member is not set.
//!
//! A stream is a `required value<ByteStream>` of an [`input!`](crate::input!) or [`output!`](crate::output!), which then says
//! `streaming`. Nothing else can hold one: what can be copied and compared cannot have a member that can be neither.

/// Declares a structure, its accessors and its builder.
///
/// ```text
/// structure! {
///     /// A description of a resource tag.
///     pub struct Tag = "Tag", builder TagBuilder: Builder3<TagFields> {
///         /// The key of the resource tag.
///         pub key, set_key, get_key: required text<String> = "key", json_name("Key");
///     }
/// }
/// ```
/// `Builder3<TagFields>` names the generic builder type and the structure of optional fields that it
/// fills; where no member is required there is no second structure, and the line says `Builder3`.
#[macro_export]
macro_rules! structure {
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, builder $B:ident: $K:ident $body:tt) => {
        $crate::__optional_structure! {
            $(#[$m])* [$N $shape $B [$($($own)*)?]] [$N, "the structure itself"] [crate::client::$K<$N>] [crate::client::$K<$N>] [] $body
        }
        impl $crate::shape::Value for $N { type Via = $crate::shape::ViaShape; }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F [$($($own)*)?]] [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] __comparable [] [] [crate::client::$K<$F>] [crate::client::$K<$F>] $body
        }
        impl $crate::shape::Value for $N { type Via = $crate::shape::ViaShape; }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, streaming $($rest:tt)*) => {
        $crate::__no_stream! { $N }
    };
}

/// Declares an operation's input: every member is optional. The setters are those of the fluent builder,
/// which [`operation!`](crate::operation!) declares: the input's builder is one without a client.
///
/// One with a stream says `streaming builder`, names the structure of optional fields, and its operation says
/// `streaming` before the fluent builder:
///
/// ```text
/// input! {
///     /// What putting takes.
///     pub struct PutInput = "PutInput", streaming builder PutInputBuilder: PutFluentBuilder<PutInputFields> {
///         /// In the URI.
///         pub key, set_key, get_key: text<String> = "key", label;
///         /// What is put.
///         pub body, set_body, get_body: required value<ByteStream> = "body", payload, streaming;
///     }
/// }
/// operation! {
///     /// Puts.
///     pub fn put(PutInput) -> Result<PutOutput, PutError>
///     as Put = "Put", streaming PutFluentBuilder,
///     http("PUT", "/parcels/{key}");
/// }
/// ```
/// As in the official crates, the stream is a member without `Option`, empty where the caller sets none; the setters are
/// `body(ByteStream)`, `set_body(Option<ByteStream>)` and `get_body() -> &Option<ByteStream>`; input and builders can be
/// neither copied nor compared, and an input is sent once. What is sent again is the request, and only where its
/// stream can be had again: one in memory, or one of a file. No codec sees the stream: it is the request's body.
/// `Debug` says that there is one, and never what is in it.
///
/// A stream stands in an input or output itself: not below it, not in a structure, union, list or map, and not in an
/// error. There is one.
#[macro_export]
macro_rules! input {
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, builder $B:ident: $Fluent:ident $body:tt) => {
        $crate::__optional_structure! {
            $(#[$m])* [$N $shape $B [$($($own)*)?]]
            [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"]
            [$Fluent<()>] [<C> $Fluent<C>] [] $body
        }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, streaming builder $B:ident: $Fluent:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F [$($($own)*)?]]
            [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] __single_input [] []
            [$Fluent<$crate::builder::Held<$F>>] [<H: $crate::builder::DerefMut<Target = $F>> $Fluent<H>] $body
        }
    };
}

/// Declares an operation's output: a structure that also carries the request id.
///
/// One with a stream says `streaming builder`, and `streaming infallible builder` where nothing else is required. Its
/// stream is a `required value<ByteStream>`: no `Option`, and empty where the builder is given none. Such an output can
/// be neither copied nor compared, and its builder must not be either, so that the generic builder is another than
/// that of other structures.
#[macro_export]
macro_rules! output {
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, builder $B:ident: $K:ident $body:tt) => {
        $crate::__optional_structure! {
            $(#[$m])* [$N $shape $B [$($($own)*)?]] [$N, "the structure itself"] [crate::client::$K<$N>] [crate::client::$K<$N>] [_request_id] $body
        }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F [$($($own)*)?]] [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] __comparable [_request_id] [] [crate::client::$K<$F>] [crate::client::$K<$F>] $body
        }
        $crate::__request_id! { $N _request_id }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, streaming builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F [$($($own)*)?]] [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] __single [_request_id] [] [crate::client::$K<$F>] [crate::client::$K<$F>] $body
        }
        $crate::__request_id! { $N _request_id }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, streaming infallible builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F [$($($own)*)?]] [$N, "the structure itself"] __single [_request_id] [] [crate::client::$K<$F>] [crate::client::$K<$F>] $body
        }
        $crate::__request_id! { $N _request_id }
        impl $crate::shape::Built<$F> for $N {
            #[inline]
            fn built(fields: $F) -> Self { $crate::shape::correct(fields) }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __request_id {
    ($N:ident $id:ident) => {
        impl $crate::__private::RequestId for $N {
            #[inline]
            fn request_id(&self) -> $crate::Option<&str> {
                self.$id.as_deref()
            }
        }
    };
}

/// Behind [`structure!`], [`input!`] and [`output!`]: no member is required, so the builder fills the structure itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __optional_structure {
    (
        $(#[$m:meta])* [$N:ident $shape:literal $B:ident [$($own:ident $(($($own_arg:expr),*))?),*]] [$Built:ty, $gives:literal] [$Builder:ty] [$($setters:tt)*] [$($id:ident)?] {
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
                = $member:literal $(, $trait:ident $(($($arg:expr),*))?)*;
            )*
        }
    ) => {
        $(#[$m])*
        #[non_exhaustive]
        #[derive($crate::Clone)]
        pub struct $N {
            $(
                $(#[$fm])*
                $(pub $f: $crate::Option<$o_text>,)?
                $(pub $f: $crate::Option<$o_copy>,)?
                $(pub $f: $crate::Option<$o_value>,)?
                $(pub $f: $crate::Option<$crate::Box<$o_boxed>>,)?
                $(pub $f: $crate::Option<$crate::Vec<$o_list>>,)?
                $(pub $f: $crate::Option<$crate::Vec<$o_texts>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$crate::String, $o_map>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$crate::String, $o_textmap>>,)?
            )*
            $($id: $crate::Option<$crate::String>,)?
        }
        impl $N {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(&self) -> $crate::Option<&str> { $crate::builder::text::<$o_text>(&self.$f) })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<$o_copy> { self.$f })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$o_value> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$o_boxed> { self.$f.as_deref() })?
                $(#[inline] pub fn $f(&self) -> &[$o_list] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> &[$o_texts] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$crate::String, $o_map>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$crate::String, $o_textmap>> { self.$f.as_ref() })?
            )*
            /// Creates a builder, the only way to make a value of this type.
            #[inline] pub fn builder() -> $B { $crate::Default::default() }
        }
        impl $crate::shape::Partial for $N {
            type Built = $Built;
            const DEF: &'static $crate::shape::Def = &$crate::shape::Def {
                shape: $shape, rust: stringify!($N), builder: stringify!($B), extra: concat!($(stringify!($id))?),
                members: &[$((stringify!($f), $member)),*],
                traits: &[$(("", $crate::shape::traits::$own $(($($own_arg),*))?),)* $($((stringify!($f), $crate::shape::traits::$trait $(($($arg),*))?),)*)*],
            };
            #[inline] fn visit(&self, f: &mut dyn $crate::shape::Visitor) { f.slots(&[$(&self.$f,)* $(&self.$id,)?]) }
            #[inline] fn empty() -> Self { Self { $($f: $crate::Option::None,)* $($id: $crate::Option::None,)? } }
            #[inline] fn visit_mut(&mut self, f: &mut dyn $crate::shape::VisitorMut) { f.slots_mut(&mut [$(&mut self.$f,)* $(&mut self.$id,)?]) }
        }
        impl $crate::PartialEq for $N { #[inline] fn eq(&self, other: &Self) -> bool { true $(&& $crate::shape::same(&self.$f, &other.$f))* $(&& $crate::shape::same(&self.$id, &other.$id))? } }
        impl $crate::fmt::Debug for $N { #[inline] fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { $crate::shape::debug(self, f) } }
        #[doc = concat!("A builder for [`", stringify!($N), "`]; `build` gives ", $gives, ".")]
        pub type $B = $Builder;
        impl $($setters)* {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$o_text>) -> Self { self.fields.$f = $crate::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $o_copy) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $o_value) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $o_boxed) -> Self { self.fields.$f = $crate::Option::Some($crate::Box::new(input)); self })?
                $(#[inline] pub fn $f(mut self, input: $o_list) -> Self { $crate::builder::push(&mut self.fields.$f, input); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$o_texts>) -> Self { $crate::builder::push(&mut self.fields.$f, input.into()); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: $o_map) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: impl $crate::Into<$o_textmap>) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v.into()); self })?
                /// Sets or clears the member, as the setter of the same name without `set_` sets it.
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_text>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_copy>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_value>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Box<$o_boxed>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$o_list>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$o_texts>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $o_map>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $o_textmap>>) -> Self { self.fields.$f = input; self })?
                /// What the member has been set to.
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_text> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_copy> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_value> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Box<$o_boxed>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$o_list>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$o_texts>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $o_map>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $o_textmap>> { &self.fields.$f })?
            )*
        }
        $($crate::__request_id! { $N $id })?
    };
}

/// Behind [`structure!`], [`input!`] and [`output!`]: some member is required, so the builder fills a structure of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __required_structure {
    (
        $(#[$m:meta])* [$N:ident $shape:literal $B:ident $F:ident [$($own:ident $(($($own_arg:expr),*))?),*]] [$Built:ty, $gives:literal] $more:ident [$($id:ident)?] [$($meta:ident)?] [$Builder:ty] [$($setters:tt)*] {
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
                = $member:literal $(, $trait:ident $(($($arg:expr),*))?)*;
            )*
        }
    ) => {
        $(#[$m])*
        #[non_exhaustive]
        pub struct $N {
            $(
                $(#[$fm])*
                $(pub $f: $crate::Option<$o_text>,)?
                $(pub $f: $crate::Option<$o_copy>,)?
                $(pub $f: $crate::Option<$o_value>,)?
                $(pub $f: $crate::Option<$crate::Box<$o_boxed>>,)?
                $(pub $f: $crate::Option<$crate::Vec<$o_list>>,)?
                $(pub $f: $crate::Option<$crate::Vec<$o_texts>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$crate::String, $o_map>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$crate::String, $o_textmap>>,)?
                $(pub $f: $r_text,)?
                $(pub $f: $r_copy,)?
                $(pub $f: $r_value,)?
                $(pub $f: $crate::Box<$r_boxed>,)?
                $(pub $f: $crate::Vec<$r_list>,)?
                $(pub $f: $crate::Vec<$r_texts>,)?
                $(pub $f: $crate::HashMap<$crate::String, $r_map>,)?
                $(pub $f: $crate::HashMap<$crate::String, $r_textmap>,)?
            )*
            $($id: $crate::Option<$crate::String>,)?
            $($meta: $crate::__private::ErrorMetadata,)?
        }
        impl $N {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(&self) -> $crate::Option<&str> { $crate::builder::text::<$o_text>(&self.$f) })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<$o_copy> { self.$f })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$o_value> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$o_boxed> { self.$f.as_deref() })?
                $(#[inline] pub fn $f(&self) -> &[$o_list] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> &[$o_texts] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$crate::String, $o_map>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$crate::String, $o_textmap>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> &str { <$r_text>::as_str(&self.$f) })?
                $(#[inline] pub fn $f(&self) -> $r_copy { self.$f })?
                $(#[inline] pub fn $f(&self) -> &$r_value { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &$r_boxed { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &[$r_list] { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &[$r_texts] { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &$crate::HashMap<$crate::String, $r_map> { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &$crate::HashMap<$crate::String, $r_textmap> { &self.$f })?
            )*
            /// Creates a builder, the only way to make a value of this type.
            #[inline] pub fn builder() -> $B { $crate::Default::default() }
        }
        #[doc(hidden)]
        pub struct $F {
            $(
                $($f: $crate::Option<$o_text>,)?
                $($f: $crate::Option<$o_copy>,)?
                $($f: $crate::Option<$o_value>,)?
                $($f: $crate::Option<$crate::Box<$o_boxed>>,)?
                $($f: $crate::Option<$crate::Vec<$o_list>>,)?
                $($f: $crate::Option<$crate::Vec<$o_texts>>,)?
                $($f: $crate::Option<$crate::HashMap<$crate::String, $o_map>>,)?
                $($f: $crate::Option<$crate::HashMap<$crate::String, $o_textmap>>,)?
                $($f: $crate::Option<$r_text>,)?
                $($f: $crate::Option<$r_copy>,)?
                $($f: $crate::Option<$r_value>,)?
                $($f: $crate::Option<$crate::Box<$r_boxed>>,)?
                $($f: $crate::Option<$crate::Vec<$r_list>>,)?
                $($f: $crate::Option<$crate::Vec<$r_texts>>,)?
                $($f: $crate::Option<$crate::HashMap<$crate::String, $r_map>>,)?
                $($f: $crate::Option<$crate::HashMap<$crate::String, $r_textmap>>,)?
            )*
            $($id: $crate::Option<$crate::String>,)?
            $(pub(crate) $meta: $crate::Option<$crate::__private::ErrorMetadata>,)?
        }
        impl $crate::shape::Shape for $N {
            type Partial = $F;
            #[inline] fn visit(&self, f: &mut dyn $crate::shape::Visitor) { f.slots(&[$(&self.$f,)* $(&self.$id,)? $(&self.$meta,)?]) }
        }
        impl $crate::shape::Partial for $F {
            type Built = $Built;
            const DEF: &'static $crate::shape::Def = &$crate::shape::Def {
                shape: $shape, rust: stringify!($N), builder: stringify!($B), extra: concat!($(stringify!($id))? $(stringify!($meta))?),
                members: &[$((stringify!($f), $member)),*],
                traits: &[$(("", $crate::shape::traits::$own $(($($own_arg),*))?),)* $($((stringify!($f), $crate::shape::traits::$trait $(($($arg),*))?),)*)*],
            };
            #[inline] fn visit(&self, f: &mut dyn $crate::shape::Visitor) { f.slots(&[$(&self.$f,)* $(&self.$id,)? $(&self.$meta,)?]) }
            #[inline] fn empty() -> Self { Self { $($f: $crate::Option::None,)* $($id: $crate::Option::None,)? $($meta: $crate::Option::None,)? } }
            #[inline] fn visit_mut(&mut self, f: &mut dyn $crate::shape::VisitorMut) { f.slots_mut(&mut [$(&mut self.$f,)* $(&mut self.$id,)? $(&mut self.$meta,)?]) }
        }
        $crate::$more! { $N [$($f)* $($id)? $($meta)?] }
        impl $crate::fmt::Debug for $N { #[inline] fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { $crate::shape::debug(self, f) } }
        impl $crate::shape::Finish<$N> for $F {
            #[inline] fn finish(self, absent: &mut $crate::builder::Absent) -> $N {
                $N {
                    $($f: absent.fill(self.$f, stringify!($f)),)*
                    $($id: self.$id,)?
                    $($meta: self.$meta.unwrap_or_default(),)?
                }
            }
        }
        #[doc = concat!("A builder for [`", stringify!($N), "`]; `build` gives ", $gives, ".")]
        pub type $B = $Builder;
        impl $($setters)* {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$o_text>) -> Self { self.fields.$f = $crate::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $o_copy) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $o_value) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $o_boxed) -> Self { self.fields.$f = $crate::Option::Some($crate::Box::new(input)); self })?
                $(#[inline] pub fn $f(mut self, input: $o_list) -> Self { $crate::builder::push(&mut self.fields.$f, input); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$o_texts>) -> Self { $crate::builder::push(&mut self.fields.$f, input.into()); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: $o_map) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: impl $crate::Into<$o_textmap>) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v.into()); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$r_text>) -> Self { self.fields.$f = $crate::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $r_copy) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $r_value) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $r_boxed) -> Self { self.fields.$f = $crate::Option::Some($crate::Box::new(input)); self })?
                $(#[inline] pub fn $f(mut self, input: $r_list) -> Self { $crate::builder::push(&mut self.fields.$f, input); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$r_texts>) -> Self { $crate::builder::push(&mut self.fields.$f, input.into()); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: $r_map) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: impl $crate::Into<$r_textmap>) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v.into()); self })?
                /// Sets or clears the member, as the setter of the same name without `set_` sets it.
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_text>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_copy>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_value>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Box<$o_boxed>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$o_list>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$o_texts>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $o_map>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $o_textmap>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$r_text>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$r_copy>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$r_value>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Box<$r_boxed>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$r_list>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$r_texts>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $r_map>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $r_textmap>>) -> Self { self.fields.$f = input; self })?
                /// What the member has been set to.
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_text> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_copy> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_value> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Box<$o_boxed>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$o_list>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$o_texts>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $o_map>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $o_textmap>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$r_text> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$r_copy> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$r_value> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Box<$r_boxed>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$r_list>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$r_texts>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $r_map>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $r_textmap>> { &self.fields.$f })?
            )*
        }
    };
}

/// What a structure without a stream can do: be copied and compared. Structures name it, or [`__single!`] or [`__single_input!`].
#[doc(hidden)]
#[macro_export]
macro_rules! __comparable {
    ($N:ident [$($f:ident)*]) => {
        impl $crate::Clone for $N { #[inline] fn clone(&self) -> Self { Self { $($f: $crate::Clone::clone(&self.$f),)* } } }
        impl $crate::PartialEq for $N { #[inline] fn eq(&self, other: &Self) -> bool { true $(&& $crate::shape::same(&self.$f, &other.$f))* } }
    };
}

//! `structure!`, `input!` and `output!`: one line a member.
//!
//! A member's line says how its setter, field and accessor look:
//!
//! | word | field | setter takes | accessor gives |
//! |---|---|---|---|
//! | `text<String>` | `String` | `impl Into<String>` | `&str` |
//! | `copy<i32>` | `i32` | `i32` | `i32` |
//! | `value<T>` | `T` | `T` | `&T` |
//! | `boxed<T>` | `Box<T>` | `impl Into<Box<T>>`: a `T`, or one in its box | `&T` |
//! | `list<T>` | `Vec<T>` | one `T`, appended | `&[T]` |
//! | `list_of_text<String>` | `Vec<String>` | one `impl Into<String>`, appended | `&[String]` |
//! | `map<T>` | `HashMap<String, T>` | a key and a `T`, inserted | `&HashMap<String, T>` |
//! | `map_of_text<String>` | `HashMap<String, String>` | a key and an `impl Into<String>`, inserted | `&HashMap<…>` |
//! | `map_by<K, T>` | `HashMap<K, T>` | a `K`, which is an enum, and a `T`, inserted | `&HashMap<K, T>` |
//! | `map_of_text_by<K, String>` | `HashMap<K, String>` | a `K` and an `impl Into<String>`, inserted | `&HashMap<…>` |
//!
//! After the type stands the member's name in the model, and after that its traits, with their arguments: what it is
//! called on the wire, say. They are the words of [`traits`](crate::shape::traits). Traits of the structure itself
//! stand in brackets behind its shape's name: `pub struct Tag = "Tag" [xml_name("T")], builder …`.
//!
//! Without `required` before it, field and accessor are optional (a list's accessor gives an empty
//! slice). With `required`, `build()` fails where the member is not set; or it holds its default, where it has one. Where
//! nothing else is required, `build()` cannot fail, and the structure says `infallible builder`.
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
            $(#[$m])* [$N $shape $B [$($($own)*)?]] [$N, "the structure itself"] __by_member [crate::client::$K<$N>] [crate::client::$K<$N>] [] $body
        }
        impl $crate::shape::Value for $N { type Via = $crate::shape::ViaShape; }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F [$($($own)*)?]] [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] __by_member [] [] [crate::client::$K<$F>] [crate::client::$K<$F>] $body
        }
        impl $crate::shape::Value for $N { type Via = $crate::shape::ViaShape; }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, infallible builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F [$($($own)*)?]] [$N, "the structure itself"] __by_member [] [] [crate::client::$K<$F>] [crate::client::$K<$F>] $body
        }
        impl $crate::shape::Value for $N { type Via = $crate::shape::ViaShape; }
        $crate::__infallible! { $N $F }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, streaming $($rest:tt)*) => {
        $crate::__no_stream! { $N }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __infallible {
    ($N:ident $F:ident) => {
        impl $crate::shape::Built<$F> for $N {
            #[inline]
            fn built(fields: $F) -> Self {
                $crate::shape::correct(fields)
            }
        }
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
            [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] __by_table
            [$Fluent<()>] [<C> $Fluent<C>] [] $body
        }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, streaming builder $B:ident: $Fluent:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F [$($($own)*)?]]
            [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] __single [] []
            [$Fluent<$crate::builder::Held<$F>>] [<H: $crate::builder::DerefMut<Target = $F>> $Fluent<H>] $body
        }
        $crate::__held_input! { $N $Fluent $F }
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
            $(#[$m])* [$N $shape $B [$($($own)*)?]] [$N, "the structure itself"] __by_table [crate::client::$K<$N>] [crate::client::$K<$N>] [_request_id] $body
        }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F [$($($own)*)?]] [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] __compared_by_table [_request_id] [] [crate::client::$K<$F>] [crate::client::$K<$F>] $body
        }
        $crate::__request_id! { $N _request_id }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, infallible builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F [$($($own)*)?]] [$N, "the structure itself"] __compared_by_table [_request_id] [] [crate::client::$K<$F>] [crate::client::$K<$F>] $body
        }
        $crate::__request_id! { $N _request_id }
        $crate::__infallible! { $N $F }
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

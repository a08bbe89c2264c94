//! Outputs of services whose responses have two request ids.
//!
//! Apart from [`output!`](crate::output!), so that services with one pay nothing for the other.

/// Declares an operation's output, as [`output!`](crate::output!) does: one that carries an extended request id, too.
#[macro_export]
macro_rules! extended_output {
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, builder $B:ident: $K:ident $body:tt) => {
        $crate::__optional_structure! {
            $(#[$m])* [$N $shape $B [$($($own)*)?]] [$N, "the structure itself"] __by_table [crate::client::$K<$N>] [crate::client::$K<$N>] [_extended_request_id _request_id] $body
        }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__extended_output! { __compared_by_table [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] $(#[$m])* [$N $shape $B $F $K [$($($own)*)?]] $body }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, infallible builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__extended_output! { __compared_by_table [$N, "the structure itself"] $(#[$m])* [$N $shape $B $F $K [$($($own)*)?]] $body }
        $crate::__infallible! { $N $F }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, streaming builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__extended_output! { __single [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] $(#[$m])* [$N $shape $B $F $K [$($($own)*)?]] $body }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, streaming infallible builder $B:ident: $K:ident<$F:ident> $body:tt) => {
        $crate::__extended_output! { __single [$N, "the structure itself"] $(#[$m])* [$N $shape $B $F $K [$($($own)*)?]] $body }
        $crate::__infallible! { $N $F }
    };
}

/// The same, where some member is required, or a stream.
#[doc(hidden)]
#[macro_export]
macro_rules! __extended_output {
    ($more:ident $built:tt $(#[$m:meta])* [$N:ident $shape:literal $B:ident $F:ident $K:ident $own:tt] $body:tt) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $F $own] $built $more [_extended_request_id _request_id] [] [crate::client::$K<$F>] [crate::client::$K<$F>] $body
        }
        $crate::__request_id! { $N _extended_request_id }
        $crate::__request_id! { $N _request_id }
    };
}

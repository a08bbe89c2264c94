//! The last look at every file: Rust must parse, and what quote made gets its layout.

use proc_macro2::TokenStream;

/// Lays out items that quote made.
///
/// # Errors
/// Where the tokens are no Rust file.
pub fn items(tokens: TokenStream) -> syn::Result<String> {
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

/// Checks that a file is Rust.
///
/// # Errors
/// Where it is not.
pub fn check(path: &str, text: &str) -> syn::Result<()> {
    syn::parse_file(text).map(drop).map_err(|err| {
        let start = err.span().start();
        syn::Error::new(err.span(), format!("{path}:{}:{}: {err}", start.line, start.column))
    })
}

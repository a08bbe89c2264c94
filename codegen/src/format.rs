//! The last look at every file: Rust must parse.

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

//! Lays out Rust that `quote` made, and takes the last look at every file: Rust must parse.
//!
//! Changes nothing but spaces and line breaks.

use proc_macro2::TokenStream;
use quote::quote;

/// What stands before each line of a function's body.
const INDENT: &str = "    ";

/// Checks that a file is Rust.
///
/// # Errors
/// Where it is not.
pub fn check(path: &str, text: &str) -> syn::Result<()> {
    // Most of a crate is documentation, which may say anything. An error is told of the whole text.
    let parsed = syn::parse_file(&without_documentation(text)).or_else(|_| syn::parse_file(text));
    parsed.map(drop).map_err(|err| {
        let start = err.span().start();
        syn::Error::new(err.span(), format!("{path}:{}:{}: {err}", start.line, start.column))
    })
}

/// The same lines, with nothing after the `///` or `//!` that lines begin with: so what they document must still be there.
fn without_documentation(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split('\n') {
        let code = line.trim_start();
        // A carriage return may not stand in documentation, so it is left where it is.
        match (code.starts_with("///") || code.starts_with("//!")) && !code.contains('\r') {
            true => out.push_str(&code[..3]),
            false => out.push_str(line),
        }
        out.push('\n');
    }
    out
}

/// The lines of items. Where there is nothing to tell them apart by, there is no empty line between them.
///
/// # Errors
/// Where they are not Rust.
pub fn items(items: TokenStream) -> syn::Result<Vec<String>> {
    let file: syn::File = syn::parse2(items)?;
    Ok(prettyplease::unparse(&file).lines().map(str::to_owned).collect())
}

/// The lines of statements, which may be items, as they stand in a function's body, without its indentation.
///
/// Literals must not go over several lines, as those that `quote` makes of texts do not: indentation is taken from
/// every line.
///
/// ```
/// let call = quote::quote!(let output = client.tag().key("a\nb").send().await?;);
/// let lines = botosmith_codegen::format::statements(call).unwrap();
/// assert_eq!(lines, [r#"let output = client.tag().key("a\nb").send().await?;"#]);
/// ```
///
/// # Errors
/// Where they are not Rust.
pub fn statements(statements: TokenStream) -> syn::Result<Vec<String>> {
    let lines = items(quote!(fn body() { #statements }))?;
    let inner = lines.iter().skip(1).take(lines.len().saturating_sub(2));
    Ok(inner.map(|line| line.strip_prefix(INDENT).unwrap_or(line).to_owned()).collect())
}

/// The lines with which a function begins, up to the brace: attributes, `async fn main() {`.
///
/// # Errors
/// Where they are not Rust.
pub fn head(signature: TokenStream) -> syn::Result<Vec<String>> {
    let mut lines = items(quote!(#signature {}))?;
    if let Some(last) = lines.last_mut().filter(|last| last.ends_with("{}")) {
        last.pop();
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_its_place_below_documentation() {
        let err =
            check("src/lib.rs", "//! A crate.\n\n/// It says `fn`, \"and more.\nfn f( {}\n").unwrap_err();
        assert!(err.to_string().starts_with("src/lib.rs:4:4: "), "{err}");
    }

    #[test]
    fn what_documentation_says_is_no_rust_but_it_documents_something() {
        check("src/lib.rs", "/// One \" and {.\nstruct A {\n    /// )\n    a: u8,\n}\n").unwrap();
        check("src/lib.rs", "const A: &str = r#\"\n/// of a text \"#;\n").unwrap();
        check("src/lib.rs", "/// \r.\nstruct A;\n").unwrap_err();
        check("src/lib.rs", "struct A {\n    a: u8,\n    /// Of nothing.\n}\n").unwrap_err();
    }
}

//! Calls that documentation shows, as Rust. Names and texts of the model become tokens here, so that no text leaves
//! its literal.

use super::source::attributes;
use crate::format;
use crate::ir::{Doc, OpDef, Setter, Value};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, ToTokens};

/// An identifier: `name`, `r#type`.
///
/// # Errors
/// Where it is none, which is a fault of the generator.
pub(super) fn ident(name: &str) -> syn::Result<Ident> {
    let bare = name.strip_prefix("r#").unwrap_or(name);
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    // To parse it would take several times as long, and `proc_macro2` panics where it is none.
    if bare.is_empty() || bare.starts_with(|c: char| c.is_ascii_digit()) || !bare.chars().all(is_word) {
        return Err(syn::Error::new(Span::call_site(), format!("`{name}` is no identifier")));
    }
    Ok(match bare == name {
        true => Ident::new(bare, Span::call_site()),
        false => Ident::new_raw(bare, Span::call_site()),
    })
}

/// The example of an operation, as a comment in its declaration: all that the operation demands, a line for each
/// member where they are many. `client` is there, and errors leave with `?`.
pub(super) fn example(op: &OpDef, lib: &str, indent: usize) -> syn::Result<String> {
    let Some(setters) = &op.example else { return Ok(String::new()) };
    let call = call(&op.module, setters, lib)?;
    let lines = format::statements(quote!(let output = #call.send().await?;))?;
    Ok(attributes(&Doc(lines), None, indent))
}

/// A call of a client's method, without `send()`.
pub(super) fn call(method: &str, setters: &[Setter], lib: &str) -> syn::Result<TokenStream> {
    let (method, setters) = (ident(method)?, self::setters(setters, &ident(lib)?)?);
    Ok(quote!(client.#method() #setters))
}

/// Setters of a builder, one after the other.
pub(super) fn setters(setters: &[Setter], lib: &Ident) -> syn::Result<TokenStream> {
    let setter = |Setter { ident: name, args }: &Setter| {
        let (name, args) = (ident(name)?, args.iter().map(|arg| value(arg, lib)));
        let args = args.collect::<syn::Result<Vec<_>>>()?;
        Ok(quote!(.#name(#(#args),*)))
    };
    setters.iter().map(setter).collect()
}

/// A value, as a setter takes it.
fn value(value: &Value, lib: &Ident) -> syn::Result<TokenStream> {
    Ok(match value {
        Value::Text(text) => quote!(#text),
        Value::Bool(flag) => quote!(#flag),
        Value::Integer(number) => Literal::i64_unsuffixed(*number).into_token_stream(),
        Value::Float(number) => Literal::f64_unsuffixed(*number).into_token_stream(),
        Value::Timestamp(seconds) => {
            let seconds = Literal::i64_unsuffixed(*seconds);
            quote!(#lib::primitives::DateTime::from_secs(#seconds))
        }
        Value::Blob(text) => quote!(#lib::primitives::Blob::new(#text)),
        Value::ByteStream(text) => {
            let bytes = proc_macro2::Literal::byte_string(text.as_bytes());
            quote!(#lib::primitives::ByteStream::from_static(#bytes))
        }
        Value::EnumValue { ty, variant } => {
            let (ty, variant) = (ident(ty)?, ident(variant)?);
            quote!(#lib::types::#ty::#variant)
        }
        Value::Union { ty, variant, value } => {
            let (ty, variant, value) = (ident(ty)?, ident(variant)?, owned(value, lib)?);
            quote!(#lib::types::#ty::#variant(#value))
        }
        Value::Structure { ty, is_error, setters, fallible } => {
            let (ty, setters) = (ident(ty)?, self::setters(setters, lib)?);
            let module = if *is_error { quote!(types::error) } else { quote!(types) };
            let question = fallible.then(|| quote!(?));
            quote!(#lib::#module::#ty::builder() #setters .build() #question)
        }
        Value::Nullable(value) => {
            let value = owned(value, lib)?;
            quote!(Some(#value))
        }
        Value::Empty => quote!(Some(Default::default())),
    })
}

/// A value that is no reference.
fn owned(value: &Value, lib: &Ident) -> syn::Result<TokenStream> {
    let tokens = self::value(value, lib)?;
    Ok(match value {
        Value::Text(_) => quote!(#tokens.into()),
        _ => tokens,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn setter(name: &str, args: Vec<Value>) -> Setter {
        Setter { ident: name.to_owned(), args }
    }

    fn structure(ty: &str, is_error: bool, setters: Vec<Setter>, fallible: bool) -> Value {
        Value::Structure { ty: ty.to_owned(), is_error, setters, fallible }
    }

    /// A call of `make` with one setter, laid out.
    fn lines(setters: &[Setter]) -> Vec<String> {
        let call = call("make", setters, "lib").unwrap();
        format::statements(quote!(#call.send();)).unwrap()
    }

    #[test]
    fn each_kind_of_value_is_what_its_setter_takes() {
        let (ty, variant) = ("Kind".to_owned(), "Self_".to_owned());
        let union =
            |value| Value::Union { ty: "U".to_owned(), variant: "A".to_owned(), value: Box::new(value) };
        for (args, rust) in [
            (vec![text("a")], r#""a""#),
            (vec![text("key"), text("a")], r#""key", "a""#),
            (vec![Value::Bool(true)], "true"),
            (vec![Value::Integer(7)], "7"),
            (vec![Value::Float(7.0)], "7.0"),
            (vec![Value::Timestamp(7)], "lib::primitives::DateTime::from_secs(7)"),
            (vec![Value::Blob("a".to_owned())], r#"lib::primitives::Blob::new("a")"#),
            (vec![Value::ByteStream("a".to_owned())], r#"lib::primitives::ByteStream::from_static(b"a")"#),
            (vec![Value::EnumValue { ty, variant }], "lib::types::Kind::Self_"),
            (vec![union(text("a"))], r#"lib::types::U::A("a".into())"#),
            (vec![union(Value::Integer(1))], "lib::types::U::A(1)"),
            (vec![structure("S", false, Vec::new(), false)], "lib::types::S::builder().build()"),
            (vec![structure("E", true, Vec::new(), true)], "lib::types::error::E::builder().build()?"),
            (vec![Value::Nullable(Box::new(text("a")))], r#"Some("a".into())"#),
            (vec![Value::Empty], "Some(Default::default())"),
        ] {
            let line = format!("client.make().r#type({rust}).send();");
            assert_eq!(lines(&[setter("r#type", args)]), [line]);
        }
    }

    #[test]
    fn a_long_call_has_a_line_for_each_setter() {
        let setters: Vec<Setter> = ["a", "b"].map(|name| setter(name, vec![text(&name.repeat(40))])).into();
        let (a, b) = ("a".repeat(40), "b".repeat(40));
        let wanted = format!("client\n    .make()\n    .a(\"{a}\")\n    .b(\"{b}\")\n    .send();");
        assert_eq!(lines(&setters).join("\n"), wanted);
    }

    /// What would end the literal, its line, the comment or the fence around it.
    #[test]
    fn a_text_stays_in_its_literal() {
        let hostile = "\" */ \\\n# hidden\r\n```\n/// \u{202e}\0{}\u{2028}'";
        let lines = lines(&[setter("name", vec![text(hostile)])]);
        assert_eq!(lines.len(), 1, "{lines:#?}");
        let call = lines[0].strip_prefix("client.make().name(");
        let literal = call.and_then(|rest| rest.strip_suffix(").send();")).unwrap();
        assert!(literal.chars().all(|c| !c.is_control() && c.is_ascii()), "{literal}");
        assert_eq!(syn::parse_str::<syn::LitStr>(literal).unwrap().value(), hostile);
    }

    #[test]
    fn what_is_no_identifier_is_an_error() {
        for name in ["", "r#", "a b", "1a", "a;", "é", "\"a\""] {
            assert!(ident(name).is_err(), "{name}");
        }
        assert_eq!(ident("r#type").unwrap().to_string(), "r#type");
    }
}

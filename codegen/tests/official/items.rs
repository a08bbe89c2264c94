//! Which item of a crate has the name of a part of a model, by this crate's rules. Shared by the test `official` and
//! the example of that name.

use botosmith_codegen::names;

/// The item, with the modules in which an official crate declares it, for a kind of name: a name alone, or that of a
/// container, `.` and the name in it.
pub(crate) fn item(kind: &str, name: &str) -> Option<String> {
    let (container, part) = name.split_once('.').unwrap_or((name, ""));
    let ty = names::type_name(container);
    Some(match kind {
        "structure" | "union" | "enum" => format!("types::{ty}"),
        "error" => format!("types::error::{ty}"),
        "error of the service" => format!("error_meta::Error::{ty}"),
        "value" => format!("types::{ty}::{}", names::enum_variant(part)),
        "member" => format!("types::{ty}::{}", names::member(part).field),
        "member of an error" => format!("types::error::{ty}::{}", names::member(part).field),
        "variant" => format!("types::{ty}::{}", names::union_variant(part).variant),
        "as" => format!("types::{ty}::{}", names::union_variant(part).as_method),
        "is" => format!("types::{ty}::{}", names::union_variant(part).is_method),
        _ => return of_operation(kind, container, part).or_else(|| of_waiter(kind, name)),
    })
}

fn of_operation(kind: &str, operation: &str, part: &str) -> Option<String> {
    let names = names::operation(operation);
    let method = &names.module;
    let module = format!("operation::{}", names::bare(&names.module));
    Some(match kind {
        "method" => format!("client::{}::Client::{method}", names::bare(method)),
        "operation" => format!("{module}::{}", names.ident),
        "operation's error" => format!("{module}::{}", names.error),
        "operation's error is" => format!("{module}::{}::{}", names.error, names::is_error(part)),
        "operation's error variant" => format!("{module}::{}::{}", names.error, names::type_name(part)),
        "fluent builder" => format!("{module}::builders::{}", names.fluent),
        "input" => format!("{module}::{}", names.input),
        "input's builder" => format!("{module}::{}Builder", names.input),
        "output" => format!("{module}::{}", names.output),
        "output's builder" => format!("{module}::{}Builder", names.output),
        "member of an input" => format!("{module}::{}::{}", names.input, names::member(part).field),
        "member of an output" => format!("{module}::{}::{}", names.output, names::member(part).field),
        "paginator" => format!("{module}::paginator::{}", names.paginator),
        _ => return None,
    })
}

fn of_waiter(kind: &str, name: &str) -> Option<String> {
    let names = names::waiter(name);
    let module = format!("waiters::{}", names::bare(&names.module));
    Some(match kind {
        "waiter" => format!("client::Waiters::{}", names.method),
        "waiter's builder" => format!("{module}::{}", names.fluent),
        "waiter's end" => format!("{module}::{}", names.final_poll),
        "waiter's error" => format!("{module}::{}", names.error),
        _ => return None,
    })
}

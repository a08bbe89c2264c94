//! What stands before the endpoint's host: an operation's prefix, with its labels filled from the input.
//!
//! Knows nothing of the endpoint. Whoever applies it puts the prefix before its host, a custom endpoint's too, as in
//! the official crates.

use super::{OperationDescriptor, OperationTrait};
use crate::document::part_to_document;
use crate::endpoint::is_host_label;
use crate::shape::{Structure, Trait};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::endpoint::error::InvalidEndpointError;
use aws_smithy_runtime_api::client::endpoint::EndpointPrefix;
use aws_smithy_runtime_api::client::interceptors::error::ContextAttachedError;
use botosmith_jmespath::Wanted;

/// The operation's prefix; nothing where it has none.
///
/// # Errors
/// Where a member that fills a label has no value, or one that cannot stand in the name of a host.
pub(super) fn prefix(
    operation: &OperationDescriptor,
    input: &dyn Structure,
) -> Result<Option<EndpointPrefix>, BoxError> {
    let template = operation.traits.iter().find_map(|its| match its {
        OperationTrait::HostPrefix(template) => Some(*template),
        _ => None,
    });
    let Some(template) = template else { return Ok(None) };
    let prefix = EndpointPrefix::new(expand(template, &|label| fill(label, input))?);
    let prefix = prefix.map_err(|err| ContextAttachedError::new("the host's prefix is not valid", err))?;
    Ok(Some(prefix))
}

/// A template with its labels filled.
fn expand(template: &str, fill: &dyn Fn(&str) -> Result<String, BoxError>) -> Result<String, BoxError> {
    let (mut out, mut rest) = (String::new(), template);
    while let Some((before, (label, after))) =
        rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        out.push_str(before);
        out.push_str(&fill(label)?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// The value of the member that fills a label.
fn fill(label: &str, input: &dyn Structure) -> Result<String, BoxError> {
    let def = input.def();
    let member =
        def.members.iter().find(|(name, member)| *member == label && def.has(name, Trait::HostLabel));
    let Some((name, _)) = member else { return Err(unfit(format!("no member fills the label `{label}`"))) };
    let part = part_to_document(input, &Wanted::Members([(label.to_owned(), Wanted::All)].into()))?;
    let value = part.as_object().and_then(|members| members.get(label)).and_then(|value| value.as_string());
    let is = match value {
        Some(value) if is_host_label(value, false) => return Ok(value.to_owned()),
        None => "not set".to_owned(),
        Some("") => "empty".to_owned(),
        Some(_) if def.is_sensitive(name) => "another text".to_owned(),
        Some(value) => format!("{value:?}"),
    };
    let name = name.trim_start_matches("r#");
    Err(unfit(format!(
        "`{name}` must be a label of a host's name, 1 to 63 letters, digits and hyphens with no hyphen in front, \
         and is {is}"
    )))
}

/// The error of the official crates: there is no address without the label.
fn unfit(message: String) -> BoxError {
    InvalidEndpointError::failed_to_construct_uri(message).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::{Def, Partial, Visitor, VisitorMut};

    #[derive(Default)]
    struct Put {
        tenant: Option<String>,
        kind: Option<String>,
        secret: Option<String>,
        other: Option<String>,
    }

    impl Partial for Put {
        type Built = Self;
        const DEF: &'static Def = &Def {
            shape: "Put",
            rust: "Put",
            builder: "PutBuilder",
            extra: "",
            members: &[("tenant", "Tenant"), ("r#type", "type"), ("secret", "Secret"), ("other", "Other")],
            traits: &[
                ("tenant", Trait::HostLabel),
                ("r#type", Trait::HostLabel),
                ("secret", Trait::HostLabel),
                ("secret", Trait::Sensitive),
            ],
        };
        fn empty() -> Self {
            Self::default()
        }
        fn visit(&self, f: &mut dyn Visitor) {
            f.slots(&[&self.tenant, &self.kind, &self.secret, &self.other]);
        }
        fn visit_mut(&mut self, f: &mut dyn VisitorMut) {
            f.slots_mut(&mut [&mut self.tenant, &mut self.kind, &mut self.secret, &mut self.other]);
        }
    }

    fn put(tenant: &str, kind: &str, secret: &str) -> Put {
        let set = |text: &str| Some(text.to_owned());
        Put { tenant: set(tenant), kind: set(kind), secret: set(secret), other: set("o") }
    }

    /// The prefix, or what is wrong with a label.
    fn made(traits: &'static [OperationTrait], input: &Put) -> Result<Option<String>, String> {
        let operation = OperationDescriptor { name: "Put", method: "POST", uri: "/", traits };
        let made = prefix(&operation, input).map(|prefix| prefix.map(|prefix| prefix.as_str().to_owned()));
        made.map_err(|error| error.source().unwrap().to_string())
    }

    const LABELS: &[OperationTrait] = &[OperationTrait::HostPrefix("{Tenant}.x-{type}.data-")];
    const SECRET: &[OperationTrait] = &[OperationTrait::HostPrefix("{Secret}.")];

    #[test]
    fn labels_are_filled() {
        let input = put("A1", "b-2", "c");
        assert_eq!(made(&[OperationTrait::Sensitive], &input), Ok(None));
        assert_eq!(made(&[OperationTrait::HostPrefix("data-")], &input), Ok(Some("data-".to_owned())));
        assert_eq!(made(LABELS, &input), Ok(Some("A1.x-b-2.data-".to_owned())));
    }

    #[test]
    fn what_is_no_label_is_refused_with_the_members_name() {
        let error = |input: &Put| made(LABELS, input).unwrap_err();
        let rule =
            "must be a label of a host's name, 1 to 63 letters, digits and hyphens with no hyphen in front";
        assert_eq!(error(&Put::default()), format!("`tenant` {rule}, and is not set"));
        assert_eq!(error(&put("", "b", "c")), format!("`tenant` {rule}, and is empty"));
        assert_eq!(error(&put("a", "b@c", "c")), format!("`type` {rule}, and is \"b@c\""));
        let long = "a".repeat(64);
        for text in ["a.b", ".", "-a", "a/b", "a b", "ä", "a:1", "a#", "{a}", &long] {
            assert!(error(&put(text, "b", "c")).contains("`tenant`"), "{text}");
        }
    }

    #[test]
    fn a_secret_is_not_told() {
        let error = made(SECRET, &put("a", "b", "hun.ter")).unwrap_err();
        assert!(error.contains("`secret`") && !error.contains("hun.ter"), "{error}");
    }

    #[test]
    fn a_prefix_that_the_generator_would_not_write_does_no_harm() {
        let input = put("a", "b", "c");
        for template in ["{Other}.", "{Nobody}.", "{Tenant.", "a b.", "a}"] {
            let traits = Box::leak(Box::new([OperationTrait::HostPrefix(template)]));
            assert!(made(traits, &input).is_err(), "{template}");
        }
    }
}

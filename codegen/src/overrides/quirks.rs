//! What is done otherwise for a service: an entry `[[quirks]]` of the overrides, and what it says that matches nothing. Applies
//! nothing: `normalize` and `lower` do.

use botosmith_model::ServiceModel;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What is done otherwise for a service than for others, and no model says so.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quirks {
    /// The id of the service.
    pub service: String,
    /// How the URIs of operations begin in the model, where the endpoint has that already.
    pub in_endpoint: Option<String>,
    /// Words of the runtime's `Quirks`.
    #[serde(default)]
    pub runtime: Vec<String>,
    /// Codes of errors that are retried, beside those of all services.
    #[serde(default)]
    pub transient: Vec<String>,
    /// A header of outputs that should be a time and may be anything.
    pub text_beside: Option<TextBeside>,
    /// Requests go out without a signature where there are no credentials.
    #[serde(default)]
    pub optionally_signed: bool,
    /// The operations of which that is not true.
    #[serde(default)]
    pub always_signed: Vec<String>,
    /// Whose bearer token the environment may have: `bedrock` for `AWS_BEARER_TOKEN_BEDROCK`.
    pub token_of: Option<String>,
    /// How the service gives credentials for sessions.
    pub sessions: Option<Sessions>,
    /// A parameter of the endpoint that the environment and profiles may set, too.
    pub switch: Option<Switch>,
    /// Headers that every request has.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Texts in URIs whose beginning is not sent.
    pub trimmed: Option<Trimmed>,
    /// Operations whose output has one member, which is the root of the body.
    #[serde(default)]
    pub unwrapped: Vec<String>,
    /// Operations whose requests have their name in the query.
    pub named: Option<Named>,
    /// A member of inputs that has a text where the caller gives none.
    pub filled: Option<Filled>,
    /// Operations whose bodies have a tree hash.
    pub tree_hash: Option<TreeHash>,
    /// Features of the official crate that bring nothing here, of which programs may name any.
    #[serde(default)]
    pub features: Vec<String>,
    /// Why.
    pub reason: String,
}

/// A header of outputs that should be a time and may be anything: they have its text, too.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextBeside {
    /// The header.
    pub header: String,
    /// The member that has the text, and the name of the header under which the runtime keeps it.
    pub member: String,
}

/// Credentials for sessions with a part of a service, which it gives itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sessions {
    /// The scheme that endpoints name where they ask for a session.
    pub scheme: String,
    /// The operation that gives the credentials.
    pub operation: String,
    /// The endpoint's parameter that says with what a session is, and the member of the operation's input.
    pub with: String,
    /// The header that has the session's token.
    pub header: String,
    /// The parameter of a presigned URL that has it.
    pub query: String,
}

/// A parameter of the endpoint that is true or false, and that the environment and profiles may set, too.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    /// The parameter: one of `clientContextParams`.
    pub parameter: String,
    /// The variable of the environment.
    pub environment: String,
    /// The key in a profile.
    pub profile: String,
}

/// Texts in URIs whose beginning is not sent.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trimmed {
    /// The shapes that such members target.
    pub shapes: Vec<String>,
    /// How they may begin. The first that fits goes.
    pub beginnings: Vec<String>,
}

/// A member of inputs that has a text where the caller gives none.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filled {
    /// The member.
    pub member: String,
    /// The text.
    pub text: String,
}

/// Operations whose bodies have a tree hash.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TreeHash {
    /// The header that has it.
    pub header: String,
    /// The operations.
    pub operations: Vec<String>,
}

/// Operations whose requests have their name in the query.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The parameter.
    pub query: String,
    /// The operations.
    pub operations: Vec<String>,
}

impl Quirks {
    /// Whether the beginning of a member that targets this shape is not sent.
    pub fn trims(&self, shape: &str) -> bool {
        self.trimmed.as_ref().is_some_and(|trimmed| trimmed.shapes.iter().any(|its| its == shape))
    }

    /// What the entry says that matches nothing in the model of its service as it was read: under which key, and what is wrong.
    /// A model for which the entry was not made, or a part of one, may lack some of a list's operations.
    pub(super) fn idle(&self, model: &ServiceModel, is_made_for: bool) -> Vec<(&'static str, String)> {
        let (id, mut found) = (&self.service, Vec::new());
        let named = self.named.as_ref().map(|named| named.operations.as_slice());
        let hashed = self.tree_hash.as_ref().map(|hashed| hashed.operations.as_slice());
        let begun = self.sessions.as_ref().map(|sessions| std::slice::from_ref(&sessions.operation));
        let lists = [
            ("sessions", begun),
            ("always_signed", Some(self.always_signed.as_slice())),
            ("unwrapped", Some(self.unwrapped.as_slice())),
            ("named", named),
            ("tree_hash", hashed),
        ];
        for (key, names) in lists.into_iter().filter_map(|(key, names)| Some((key, names?))) {
            let lacking = names.iter().filter(|name| !model.operations.contains_key(*name));
            let told = match is_made_for {
                true => names.len(),
                false => usize::from(lacking.clone().count() == names.len()),
            };
            let message = |name: &String| (key, format!("`{id}` has no operation `{name}`"));
            found.extend(lacking.take(told).map(message));
        }
        if let Some(member) =
            self.filled.as_ref().map(|its| &its.member).filter(|its| !is_in_input(model, its))
        {
            found.push(("filled", format!("no input of `{id}` has a member `{member}`")));
        }
        if let Some(Switch { parameter, .. }) = &self.switch {
            if !model.client_context_params.contains_key(parameter) {
                found.push(("switch", format!("`{id}` has no client context parameter `{parameter}`")));
            }
        }
        let shapes = self.trimmed.iter().flat_map(|trimmed| &trimmed.shapes);
        found.extend(shapes.filter(|name| !is_in_uri(model, name)).map(|name| {
            ("trimmed", format!("no member of `{id}` that is a label of a URI targets `{name}`"))
        }));
        if let Some(start) = &self.in_endpoint {
            let mut uris = model.operations.values().filter_map(|operation| operation.traits.http());
            if !uris.any(|http| http.uri.starts_with(start)) {
                let message = format!("no operation of `{id}` has a URI that begins with `{start}`");
                found.push(("in_endpoint", message));
            }
        }
        found
    }

    /// Whether a word of the runtime's `Quirks` is among the entry's.
    pub fn has(&self, word: &str) -> bool {
        self.runtime.iter().any(|its| its == word)
    }

    /// The calls that make the runtime's `Quirks`.
    pub fn calls(&self) -> Vec<String> {
        let mut calls: Vec<String> = self.runtime.iter().map(|word| format!("{word}()")).collect();
        if !self.transient.is_empty() {
            calls.push(format!("transient(&{:?})", self.transient));
        }
        if let Some(TextBeside { header, member }) = &self.text_beside {
            calls.push(format!("text_beside({header:?}, {member:?})"));
        }
        calls.extend(self.token_of.as_ref().map(|service| format!("token_of({service:?})")));
        if let Some(Switch { parameter, environment, profile }) = &self.switch {
            calls.push(format!("switch({parameter:?}, {environment:?}, {profile:?})"));
        }
        if !self.headers.is_empty() {
            let pairs: Vec<String> =
                self.headers.iter().map(|(name, value)| format!("({name:?}, {value:?})")).collect();
            calls.push(format!("headers(&[{}])", pairs.join(", ")));
        }
        if let Some(Trimmed { beginnings, .. }) = &self.trimmed {
            calls.push(format!("trimmed(&{beginnings:?})"));
        }
        if let Some(Filled { member, text }) = &self.filled {
            calls.push(format!("filled({member:?}, {text:?})"));
        }
        if let Some(TreeHash { header, operations }) = &self.tree_hash {
            calls.push(format!("tree_hash({header:?}, &{operations:?})"));
        }
        calls
    }
}

/// Whether an input has a member of this name.
fn is_in_input(model: &ServiceModel, member: &str) -> bool {
    let inputs = model.operations.values().filter_map(|operation| operation.input.as_ref());
    let mut members = inputs.filter_map(|input| model.shapes.get(input)?.members());
    members.any(|members| members.contains_key(member))
}

/// Whether a label of a URI is of a shape.
fn is_in_uri(model: &ServiceModel, shape: &str) -> bool {
    let edges = model.shapes.values().flat_map(|shape| shape.kind.edges());
    edges.into_iter().any(|edge| edge.target == shape && edge.traits.http_label().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use botosmith_model::SourceSet;
    use serde_json::json;

    fn model() -> ServiceModel {
        let text = json!({
            "version": "2.0",
            "metadata": {
                "apiVersion": "2020-01-01", "endpointPrefix": "x", "protocol": "rest-json",
                "serviceFullName": "X", "serviceId": "X", "signatureVersion": "v4",
            },
            "operations": {
                "Get": {"name": "Get", "http": {"method": "GET", "requestUri": "/x/{Id}"}, "input": {"shape": "In"}},
            },
            "shapes": {
                "In": {"type": "structure", "required": ["Id"], "members": {
                    "Id": {"shape": "Id", "location": "uri", "locationName": "Id"}, "Note": {"shape": "Text"},
                }},
                "Id": {"type": "string"}, "Text": {"type": "string"},
            },
        });
        let mut files = SourceSet::new("x", "");
        files.add("service-2.json", text.to_string().into_bytes());
        let (model, problems) = botosmith_model::read(&files);
        model.unwrap_or_else(|| panic!("{:?}", problems.iter().map(ToString::to_string).collect::<Vec<_>>()))
    }

    /// What an entry says that matches nothing.
    fn idle(entry: &str, is_made_for: bool) -> Vec<(&'static str, String)> {
        let entry: Quirks =
            toml::from_str(&format!("service = \"X\"\nreason = \"why\"\n{entry}")).expect(entry);
        entry.idle(&model(), is_made_for)
    }

    #[test]
    fn what_matches_is_not_told() {
        for entry in [
            "",
            "in_endpoint = \"/x\"",
            "always_signed = [\"Get\"]",
            "sessions = { scheme = \"s\", operation = \"Get\", with = \"Id\", header = \"h\", query = \"q\" }",
            "unwrapped = [\"Get\"]",
            "named = { query = \"q\", operations = [\"Get\"] }",
            "tree_hash = { header = \"h\", operations = [\"Get\"] }",
            "filled = { member = \"Note\", text = \"-\" }",
            "trimmed = { shapes = [\"Id\"], beginnings = [\"/\"] }",
        ] {
            assert_eq!(idle(entry, true), [], "{entry}");
        }
    }

    #[test]
    fn what_matches_nothing_is_told_under_its_key() {
        for (entry, key, what) in [
            ("in_endpoint = \"/y\"", "in_endpoint", "begins with `/y`"),
            ("always_signed = [\"Put\"]", "always_signed", "no operation `Put`"),
            ("unwrapped = [\"Put\"]", "unwrapped", "no operation `Put`"),
            ("named = { query = \"q\", operations = [\"Put\"] }", "named", "no operation `Put`"),
            ("tree_hash = { header = \"h\", operations = [\"Put\"] }", "tree_hash", "no operation `Put`"),
            (
                "switch = { parameter = \"Off\", environment = \"X_OFF\", profile = \"x_off\" }",
                "switch",
                "no client context parameter `Off`",
            ),
            ("filled = { member = \"Other\", text = \"-\" }", "filled", "has a member `Other`"),
            // It is in no URI.
            ("trimmed = { shapes = [\"Text\"], beginnings = [\"/\"] }", "trimmed", "targets `Text`"),
        ] {
            let found = idle(entry, true);
            assert_eq!(found.len(), 1, "{entry}");
            assert!(found[0].0 == key && found[0].1.contains(what), "{found:?}");
        }
    }

    #[test]
    fn a_part_of_a_service_may_lack_some_operations_but_not_all() {
        let (some, none) = ("unwrapped = [\"Get\", \"Put\", \"Cut\"]", "unwrapped = [\"Put\", \"Cut\"]");
        assert_eq!((idle(some, true).len(), idle(some, false).len()), (2, 0));
        assert_eq!((idle(none, true).len(), idle(none, false).len()), (2, 1));
    }

    #[test]
    fn an_entry_becomes_calls() {
        let entry = "service = \"X\"\nreason = \"why\"\nruntime = [\"a\"]\nheaders = { b = \"\\\"c\" }\n\
            trimmed = { shapes = [\"D\"], beginnings = [\"/e\"] }\nfilled = { member = \"f\", text = \"-\" }\n\
            tree_hash = { header = \"g\", operations = [\"H\"] }\n\
            switch = { parameter = \"I\", environment = \"J\", profile = \"k\" }";
        let entry: Quirks = toml::from_str(entry).unwrap();
        let calls = [
            "a()",
            r#"switch("I", "J", "k")"#,
            r#"headers(&[("b", "\"c")])"#,
            r#"trimmed(&["/e"])"#,
            r#"filled("f", "-")"#,
            r#"tree_hash("g", &["H"])"#,
        ];
        assert_eq!(entry.calls(), calls);
    }
}

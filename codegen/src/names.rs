//! The only place that makes a Rust identifier of a model's name.
//!
//! The rules are those by which the official crates are named, because their public API is the
//! contract: smithy-rs splits words in its own way for members and modules, and in Smithy's way for
//! types and variants.

mod reserved;
mod words;

use heck::ToShoutySnakeCase;
use reserved::{escape, replace};

pub(crate) use reserved::{CONFIG_SETTINGS, ENDPOINT_PARAMS};

/// The name of a module, function or field: `createdAt` → `created_at`.
pub fn snake(name: &str) -> String {
    words::snake(name)
}

/// The name of a type: `IPSet` → `IpSet`.
pub fn pascal(name: &str) -> String {
    let name = words::pascal(name);
    match name.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("_{name}"),
        false => name,
    }
}

/// A structure's field, with the names of its builder's three methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberNames {
    /// The field, its accessor and its setter.
    pub field: String,
    /// The setter that takes an `Option`.
    pub set: String,
    /// The builder's getter.
    pub get: String,
}

/// The names of a structure's member.
pub fn member(name: &str) -> MemberNames {
    let plain = fit(&snake(name));
    let field = replace(&plain, reserved::STRUCTURE_MEMBERS);
    // `r#type` has setters `set_type`, `_2nd` `set_2nd` and `build_value` `set_build`: the prefix makes it a plain word again.
    let word = plain.trim_start_matches('_');
    MemberNames { set: format!("set_{word}"), get: format!("get_{word}"), field: escape(&field) }
}

/// The name of an operation's module or method.
pub fn function(name: &str) -> String {
    escape(&replace(&fit(&snake(name)), reserved::MODULES))
}

/// The names of an operation's items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationNames {
    /// The client's method, and the module of the others.
    pub module: String,
    /// The operation's own type.
    pub ident: String,
    /// What it fails with.
    pub error: String,
    /// The builder that the client's method gives.
    pub fluent: String,
    /// What it takes.
    pub input: String,
    /// What it gives.
    pub output: String,
    /// What asks for all pages, if there are any.
    pub paginator: String,
}

/// The names of an operation's items.
///
/// The official crates leave the operation's name as it is spelled in the three that are made of the operation
/// itself, and make words of it in those that are made of its input and output:
/// `DisableAWSServiceAccessError`, but `DisableAwsServiceAccessInput`.
pub fn operation(name: &str) -> OperationNames {
    let (own, words) = (own_spelling(name), pascal(name));
    OperationNames {
        module: function(name),
        error: format!("{own}Error"),
        fluent: format!("{own}FluentBuilder"),
        ident: escape(&own),
        input: format!("{words}Input"),
        output: format!("{words}Output"),
        paginator: format!("{words}Paginator"),
    }
}

/// A name as it is spelled, if it can begin and go on as a type's name does; or else its words.
fn own_spelling(name: &str) -> String {
    let is_fit = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    match is_fit {
        true => name[..1].to_ascii_uppercase() + &name[1..],
        false => pascal(name),
    }
}

/// The names of a waiter's items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaiterNames {
    /// The client's method: `wait_until_environment_deployed`.
    pub method: String,
    /// The module of the others: `environment_deployed`.
    pub module: String,
    /// The waiter's own type: `EnvironmentDeployed`.
    pub ident: String,
    /// The builder that the method gives.
    pub fluent: String,
    /// What it gives.
    pub final_poll: String,
    /// What it fails with.
    pub error: String,
}

/// The names of a waiter's items.
pub fn waiter(name: &str) -> WaiterNames {
    let words = pascal(name);
    WaiterNames {
        method: format!("wait_until_{}", snake(name)),
        module: function(name),
        fluent: format!("{words}FluentBuilder"),
        final_poll: format!("{words}FinalPoll"),
        error: format!("WaitUntil{words}Error"),
        ident: escape(&words),
    }
}

/// The method that asks an operation's error whether it is this one: `is_throttling_exception`.
pub fn is_error(shape: &str) -> String {
    // Of the type's name, as in the official crates, and not of the shape's.
    format!("is_{}", snake(&pascal(shape)))
}

/// The name of a type.
pub fn type_name(name: &str) -> String {
    escape(&pascal(name))
}

/// The constant that declares a list or map: `TagList` → `TAG_LIST`. No official crate has it, so words end where
/// Rust's own conventions end them.
pub fn collection(shape: &str) -> String {
    let name = shape.to_shouty_snake_case();
    fit(&name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>())
}

/// An identifier as links in documentation and files' names have it: rustdoc takes the `#` of `r#type` for the
/// start of a fragment.
pub fn bare(identifier: &str) -> &str {
    identifier.trim_start_matches("r#")
}

/// An enum's variant: the value, as far as it can be a name.
pub fn enum_variant(value: &str) -> String {
    let word: String = value.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    match pascal(&word) {
        // Nothing of the value can be in a name.
        name if name.is_empty() => "Empty".to_owned(),
        name => escape(&replace(&name, reserved::ENUM_VARIANTS)),
    }
}

/// A union's variant, with the names of its two methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariantNames {
    /// The variant.
    pub variant: String,
    /// The method that gives its value.
    pub as_method: String,
    /// The method that asks for it.
    pub is_method: String,
}

/// The names of a union's member.
pub fn union_variant(name: &str) -> VariantNames {
    // The prefixes make any word fit to begin a name.
    let word = replace(&snake(name), reserved::UNION_METHODS);
    VariantNames {
        variant: escape(&replace(&pascal(name), reserved::UNION_VARIANTS)),
        as_method: format!("as_{word}"),
        is_method: format!("is_{word}"),
    }
}

/// The name of what ends a stream of events.
pub fn stream_error(union: &str) -> String {
    format!("{union}Error")
}

/// A name that starts as an identifier may; the official crates do the same.
fn fit(name: &str) -> String {
    match name.chars().next() {
        None => "_".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name.to_owned(),
    }
}

/// The longest name of which a Rust name is made. File systems take file names of 255 bytes, and what is made
/// of a name is longer than it; the longest in botocore 1.44.5 has 155 characters.
const LONGEST: usize = 180;

/// Why no Rust name can be made of a name, where none can.
///
/// Letters and digits of ASCII make up the words of a Rust name, and all else stands between words: there is
/// no other letter in any name of AWS's, and with others names could look the same and differ.
pub fn fault(name: &str) -> Option<String> {
    if !name.contains(|c: char| c.is_ascii_alphanumeric()) {
        return Some(format!("no Rust name can be made of `{name}`: it has no letter or digit of ASCII"));
    }
    let length = name.chars().count();
    (length > LONGEST).then(|| {
        let start: String = name.chars().take(30).collect();
        format!("no Rust name can be made of `{start}…`: of its {length} characters {LONGEST} would fit")
    })
}

/// The end of the names of a service's packages, the official one's and ours: `Cost Explorer` → `costexplorer`.
///
/// It is made of the service's id, as the official crates' is, and not of botocore's folder, which is called `ce`
/// there. The words `Service` and `API` are left out where the id ends in them: `Config Service` → `config`.
/// Empty where nothing of the id can be in a package's name.
pub fn package_suffix(service_id: &str) -> String {
    let all = api_name(service_id);
    let rest = all.strip_suffix("service").unwrap_or(&all);
    let rest = rest.strip_suffix("api").unwrap_or(rest);
    match rest.is_empty() {
        true => all,
        false => rest.to_owned(),
    }
}

/// What requests call the service in their `User-Agent`: its id in lower case, without spaces.
pub fn api_name(service_id: &str) -> String {
    service_id.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pairs taken from the public API of official crates.
    #[test]
    fn members_are_named_as_in_the_official_crates() {
        for (model, rust) in [
            ("codebuildRoleArn", "codebuild_role_arn"),
            ("s3", "s3"),
            ("s3key", "s3_key"),
            ("IPv6CidrBlock", "ipv6_cidr_block"),
            ("DBProxyArn", "db_proxy_arn"),
            ("NetworkACLs", "network_acls"),
            ("MaxSizeInGiB", "max_size_in_gib"),
            ("ARNSupport", "arn_support"),
            ("DynamoDBv2Action", "dynamo_dbv2_action"),
            ("a-b.c", "a_b_c"),
        ] {
            assert_eq!(snake(model), rust, "{model}");
        }
    }

    #[test]
    fn types_are_named_as_in_the_official_crates() {
        for (model, rust) in [
            ("S3ObjectSource", "S3ObjectSource"),
            ("IPSet", "IpSet"),
            ("AWSAccount", "AwsAccount"),
            ("CUSTOMER_MANAGED", "CustomerManaged"),
            ("us-east-1", "UsEast1"),
        ] {
            assert_eq!(type_name(model), rust, "{model}");
        }
    }

    #[test]
    fn reserved_words_are_escaped() {
        let names = member("type");
        assert_eq!((names.field.as_str(), names.set.as_str()), ("r#type", "set_type"));
        assert_eq!((member("2nd").field, member("2nd").set), ("_2_nd".to_owned(), "set_2_nd".to_owned()));
        assert_eq!(member("self").field, "self_");
        let names = member("build");
        assert_eq!((names.field.as_str(), names.set.as_str()), ("build_value", "set_build"));
        assert_eq!(enum_variant("self"), "SelfValue");
        assert_eq!(enum_variant("unknown"), "UnknownValue");
        assert_eq!(enum_variant("10.5"), "_105");
        assert_eq!(enum_variant(""), "Empty");
        assert_eq!(function("Mod"), "mod_");
        assert_eq!(waiter("Type").method, "wait_until_type");
        assert_eq!(union_variant("unknown").is_method, "is_unknown_value");
    }

    #[test]
    fn an_operation_keeps_its_spelling_and_its_input_does_not() {
        let names = operation("getHTTPRoute");
        assert_eq!(
            [&names.module, &names.ident, &names.error, &names.fluent, &names.input, &names.paginator],
            [
                "get_http_route",
                "GetHTTPRoute",
                "GetHTTPRouteError",
                "GetHTTPRouteFluentBuilder",
                "GetHttpRouteInput",
                "GetHttpRoutePaginator"
            ]
        );
        // What no name can be made of as it stands.
        assert_eq!(operation("2nd-TRY").error, "_2ndTryError");
        assert_eq!(
            (operation("self").ident, operation("self").error),
            ("SelfValue".into(), "SelfError".into())
        );
    }

    /// A setting of a service's own would hide, or collide with, one that all have.
    #[test]
    fn the_settings_of_all_services_are_known() {
        let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/macros/configuration.rs");
        let text = std::fs::read_to_string(runtime).unwrap();
        let table = text.split_once("moved {").unwrap().1.split("/// Methods that hand on").next().unwrap();
        let name = |line: &str| {
            let name = line.trim().trim_start_matches("#[cfg(feature = \"test-util\")] ").split_once('(')?.0;
            let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            is_name.then(|| name.to_owned())
        };
        let names: Vec<String> = table.lines().filter_map(name).collect();
        assert!(names.len() > 55, "{names:?}");
        let lacking: Vec<_> = names.iter().filter(|name| !CONFIG_SETTINGS.contains(&name.as_str())).collect();
        assert!(lacking.is_empty(), "{lacking:?}");
    }

    #[test]
    fn packages_are_named_after_the_service_s_id() {
        for (id, suffix) in [
            ("Bedrock Runtime", "bedrockruntime"),
            ("Config Service", "config"),
            ("ApiGatewayManagementApi", "apigatewaymanagement"),
            ("Service", "service"),
            ("--", ""),
        ] {
            assert_eq!(package_suffix(id), suffix, "{id}");
        }
    }
}

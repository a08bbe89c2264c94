//! What several suites need: where the project is, a workspace to compile generated crates in, endpoint rules. Asserts
//! nothing.

#![forbid(unsafe_code)]

pub mod workspace;

use std::path::{Path, PathBuf};

/// The folder of the whole project.
pub fn project() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// Endpoint rules of a service's own that ask for the region's partition, with the host names of the standard ones: the
/// text of a rule set.
pub fn own_rules(service: &str) -> String {
    const RULES: &str = r#"{"version": "1.0",
    "parameters": {"Region": {"type": "String", "required": false, "builtIn": "AWS::Region"},
        "Endpoint": {"type": "String", "required": false, "builtIn": "SDK::Endpoint"}},
    "rules": [
        {"conditions": [{"fn": "isSet", "argv": [{"ref": "Endpoint"}]}], "type": "endpoint",
            "endpoint": {"url": {"ref": "Endpoint"}, "properties": {}, "headers": {}}},
        {"conditions": [{"fn": "isSet", "argv": [{"ref": "Region"}]},
            {"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "P"}], "type": "endpoint",
            "endpoint": {"url": "https://SERVICE.{Region}.{P#dnsSuffix}", "properties": {}, "headers": {}}},
        {"conditions": [], "type": "error", "error": "Invalid Configuration: Missing Region"}]}"#;
    RULES.replace("SERVICE", service)
}

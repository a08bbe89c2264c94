//! Words that cannot be used as they are, and what stands for them.

/// Rust's keywords, those reserved for later included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "gen",
];

/// Keywords that cannot be raw identifiers either.
const NEVER_RAW: &[(&str, &str)] = &[
    ("crate", "crate_"),
    ("super", "super_"),
    ("self", "self_"),
    ("Self", "SelfValue"),
    ("SelfValue", "SelfValue_"),
    ("_", "__"),
];

/// Fields whose accessors or setters would meet a method of the structure or its builders.
pub(super) const STRUCTURE_MEMBERS: &[(&str, &str)] = &[
    ("build", "build_value"),
    ("builder", "builder_value"),
    ("default", "default_value"),
    ("send", "send_value"),
    ("make_operation", "make_operation_value"),
    ("presigned", "presigned_value"),
    ("customize", "customize_value"),
    ("meta", "meta_value"),
];

/// Methods of the parameters of every service's endpoint rules, and of their builder.
pub(crate) const ENDPOINT_PARAMS: &[&str] = &[
    "build",
    "builder",
    "endpoint",
    "param",
    "region",
    "set_endpoint",
    "set_param",
    "set_region",
    "set_use_dual_stack",
    "set_use_fips",
    "use_dual_stack",
    "use_fips",
];

/// What every builder of configurations has. A setting of a service's own cannot be called so.
pub(crate) const CONFIG_SETTINGS: &[&str] = &[
    "account_id_endpoint_mode",
    "allow_no_auth",
    "app_name",
    "apply_test_defaults",
    "apply_test_defaults_v2",
    "auth_scheme_preference",
    "aws_chunked_encoding_chunk_size",
    "auth_scheme_resolver",
    "bearer_token",
    "bearer_token_resolver",
    "behavior_version",
    "behavior_version_latest",
    "build",
    "capture_input_attributes",
    "continue_header_threshold_bytes",
    "credentials_provider",
    "disable_clock_skew_correction",
    "disable_request_compression",
    "request_checksum_calculation",
    "request_min_compression_size_bytes",
    "response_checksum_validation",
    "emit_input_attributes",
    "express_credentials_provider",
    "endpoint_resolver",
    "endpoint_url",
    "framework_metadata",
    "http_client",
    "idempotency_token_provider",
    "identity_cache",
    "interceptor",
    "invocation_id_generator",
    "new",
    "protocol",
    "push_auth_scheme",
    "push_framework_metadata",
    "push_interceptor",
    "push_retry_classifier",
    "region",
    "retry_classifier",
    "retry_config",
    "retry_partition",
    "set_account_id_endpoint_mode",
    "set_allow_no_auth",
    "set_app_name",
    "set_auth_scheme_preference",
    "set_aws_chunked_encoding_chunk_size",
    "set_auth_scheme_resolver",
    "set_behavior_version",
    "set_continue_header_threshold_bytes",
    "set_credentials_provider",
    "set_disable_clock_skew_correction",
    "set_disable_request_compression",
    "set_request_checksum_calculation",
    "set_request_min_compression_size_bytes",
    "set_response_checksum_validation",
    "set_endpoint_resolver",
    "set_express_credentials_provider",
    "set_endpoint_url",
    "set_http_client",
    "set_idempotency_token_provider",
    "set_identity_cache",
    "set_interceptors",
    "set_invocation_id_generator",
    "set_protocol",
    "set_region",
    "set_retry_classifiers",
    "set_retry_config",
    "set_retry_partition",
    "set_sigv4a_signing_region_set",
    "set_sleep_impl",
    "set_stalled_stream_protection",
    "set_time_source",
    "set_timeout_config",
    "set_token_provider",
    "set_use_dual_stack",
    "set_use_fips",
    "sigv4a_signing_region_set",
    "sleep_impl",
    "stalled_stream_protection",
    "time_source",
    "timeout_config",
    "token_provider",
    "use_dual_stack",
    "use_fips",
    "validate",
    "with_test_defaults",
    "with_test_defaults_v2",
];

/// Every enum and union has a variant `Unknown` of its own.
pub(super) const ENUM_VARIANTS: &[(&str, &str)] =
    &[("Unknown", "UnknownValue"), ("UnknownValue", "UnknownValue_")];
pub(super) const UNION_VARIANTS: &[(&str, &str)] = ENUM_VARIANTS;

/// Every union has a method `is_unknown` of its own.
pub(super) const UNION_METHODS: &[(&str, &str)] = &[("unknown", "unknown_value")];

/// A file `mod.rs` would be the module above it.
pub(super) const MODULES: &[(&str, &str)] = &[("mod", "mod_")];

/// What the table says for a word, or the word.
pub(super) fn replace(word: &str, table: &[(&str, &str)]) -> String {
    table.iter().find(|(from, _)| *from == word).map_or(word, |(_, to)| to).to_owned()
}

/// The word as an identifier.
pub(super) fn escape(word: &str) -> String {
    if KEYWORDS.contains(&word) {
        return format!("r#{word}");
    }
    replace(word, NEVER_RAW)
}

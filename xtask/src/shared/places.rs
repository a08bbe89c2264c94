//! Names of this project's folders and packages. Knows nothing of what is in them.

/// The folder of the vendored models.
pub const VENDORED: &str = "model/services";

/// The folder where generated crates go unless told otherwise.
pub const GENERATED: &str = "generated";

/// The folder of the runtime.
pub const RUNTIME: &str = "runtime";

/// The runtime's package.
pub const RUNTIME_PACKAGE: &str = "botosmith-runtime";

/// The folder of the evaluator of JMESPath, which the runtime depends on.
pub const JMESPATH: &str = "jmespath";

/// Its package.
pub const JMESPATH_PACKAGE: &str = "botosmith-jmespath";

{{ header }}//! Operations: a module each, with input, output, error and builders.

pub use botosmith_runtime::__private::RequestId;
{% for op in operations %}
/// The operation `{{ op.wire_name }}`.
pub mod {{ op.module }};
{%- endfor %}

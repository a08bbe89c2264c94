{{ header }}//! Operations: a module each, with input, output, error and builders.

pub use botosmith_runtime::__private::RequestId;
{% for op in operations %}
pub mod {{ op.module }};
{%- endfor %}

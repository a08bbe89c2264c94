{{ header }}//! Operations: a module each, with input, output, error and builders.

pub use botosmith_runtime::__private::RequestId;
{%- if *extended %}
pub use botosmith_runtime::operation::RequestIdExt;
{%- endif %}
{% for op in operations %}
pub mod {{ op.module }};
{%- endfor %}
